/** The committed bundles, fetching what the cluster's own manifests describe. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.secrets.clear();
  sandbox.requests.clear();
  sandbox.denied.clear();
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const run = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', ...inputs } });

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(job.workspace, path)), { recursive: true });
    writeFileSync(join(job.workspace, path), text);
  }
}

const STORE = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: aws }
spec:
  provider:
    aws: { service: SecretsManager, region: us-east-1 }
`;

const EXTERNAL_SECRET = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: app, namespace: shop, labels: { team: payments } }
spec:
  secretStoreRef: { name: aws, kind: ClusterSecretStore }
  target:
    name: app-env
    template:
      type: Opaque
      metadata: { labels: { for: '{{ .user }}' } }
      data:
        DATABASE_URL: 'postgresql://{{ .user }}:{{ .password | urlquery }}@{{ .host }}:{{ .port }}/app'
        config.json: '{{ dict "user" .user "port" (.port | int) | toJson }}'
      templateFrom:
        - literal: |
            {{- range $key, $value := . }}
            copy-{{ $key }}: {{ $value | quote }}
            {{- end }}
  data:
    - secretKey: password
      remoteRef: { key: prod/db, property: nested.password }
  dataFrom:
    - extract: { key: prod/db }
      rewrite:
        - regexp: { source: '^db_(.*)$', target: '$1' }
`;

const CLASS = `apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: web, namespace: shop }
spec:
  provider: aws
  parameters:
    objects: |
      - objectName: prod/db
        objectType: secretsmanager
        filePermission: "0644"
        jmesPath:
          - path: db_user
            objectAlias: user
          - path: to_string(db_port)
            objectAlias: port
      - ObjectName: prod/raw
        objectType: secretsmanager
        objectAlias: raw
  secretObjects:
    - secretName: web-env
      type: Opaque
      data: [{ objectName: user, key: USER }]
`;

function fill(): void {
  sandbox.secrets.put(
    'prod/db',
    JSON.stringify({ db_user: 'app-user', db_host: 'db.internal', db_port: 5432, nested: { password: 'p@ss w0rd/1' } }),
  );
  sandbox.secrets.put('prod/raw', Uint8Array.from([0, 1, 254, 255]));
}

describe('manifests', () => {
  test('hand over what the cluster would hold, as files, outputs, variables and a manifest', async () => {
    fill();
    write({ 'k8s/store.yaml': STORE, 'k8s/app.yaml': `${EXTERNAL_SECRET}---\n${CLASS}` });
    const main = await run({ manifests: '# what this job needs\nk8s/*.yaml', secrets: 'PLAIN = prod/db#db_user' });
    expect(main.log).not.toContain('##[error]');
    expect(main.log).toMatch(
      /^Manifests: 1 ExternalSecret and 1 SecretProviderClass, with \d reads from their stores\.$/m,
    );
    expect(main.exitCode).toBe(0);

    const read = (...path: readonly string[]): string =>
      readFileSync(join(main.outputs['secrets-dir'] ?? '', ...path), 'utf8');
    expect(read('app-env', 'DATABASE_URL')).toBe('postgresql://app-user:p%40ss+w0rd%2F1@db.internal:5432/app');
    expect(read('app-env', 'config.json')).toBe('{"port":5432,"user":"app-user"}');
    expect(read('app-env', 'copy-host')).toBe('db.internal');
    expect(read('web', 'prod_db')).toContain('nested');
    expect([read('web', 'user'), read('web', 'port')]).toEqual(['app-user', '5432']);
    expect(readFileSync(join(main.outputs['secrets-dir'] ?? '', 'web', 'raw'))).toEqual(Buffer.from([0, 1, 254, 255]));
    expect(read('web-env', 'USER')).toBe('app-user');

    expect(main.outputs['APP_ENV_DATABASE_URL']).toBe(
      join(main.outputs['secrets-dir'] ?? '', 'app-env', 'DATABASE_URL'),
    );
    expect(main.env['APP_ENV_DATABASE_URL_FILE']).toBe(main.outputs['APP_ENV_DATABASE_URL']);
    expect(statSync(main.env['APP_ENV_DATABASE_URL_FILE'] ?? '').mode & 0o777).toBe(0o600);
    expect(main.log).toContain('filePermission lets others read');

    const manifest = main.outputs['kubernetes-manifest'] ?? '';
    expect(statSync(manifest).mode & 0o777).toBe(0o600);
    const secrets = parseAllDocuments(readFileSync(manifest, 'utf8')).map((document) => document.toJS());
    expect(secrets.map(({ metadata }) => metadata)).toEqual([
      { name: 'app-env', namespace: 'shop', labels: { for: 'app-user' } },
      { name: 'web-env', namespace: 'shop' },
    ]);
    expect(Buffer.from(secrets[0].data['DATABASE_URL'], 'base64').toString()).toBe(read('app-env', 'DATABASE_URL'));

    const printed = await job.run(
      'cat "$APP_ENV_DATABASE_URL_FILE"; cat "$APP_ENV_CONFIG_JSON_FILE"; keyless get APP_ENV_COPY_HOST; keyless get app-env/copy-host',
    );
    expect(printed.exitCode).toBe(0);
    for (const value of ['p@ss w0rd/1', 'p%40ss+w0rd%2F1', 'db.internal', 'app-user'])
      expect(main.log + printed.log).not.toContain(value);

    const post = await job.post(main);
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
  });
});

const PROBLEMS = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: broken, namespace: shop }
spec:
  secretStoreRef: { name: aws, kind: ClusterSecretStore }
  data:
    - secretKey: password
      remoteRef: { key: prod/db, property: db_pasword }
    - secretKey: token
      remoteRef: { key: prod/absent }
  dataFrom:
    - extract: { key: prod/text }
`;

describe('manifests that cannot be fetched from', () => {
  test('are refused before anything is asked, with every place', async () => {
    const vault = STORE.replace(/aws: \{.*\}/, 'vault: { server: https://vault.example }').replace(
      'name: aws',
      'name: vault',
    );
    const secret = EXTERNAL_SECRET.replace('name: aws,', 'name: vault,').replace(
      '.password | urlquery',
      '.pasword | urlqeury',
    );
    write({
      'k8s/store.yaml': vault,
      'k8s/app.yaml': secret,
      'k8s/chart.yaml': 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Values.name }}\n',
    });
    const main = await run({ manifests: 'k8s/*.yaml\nmissing/*.yaml' });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('[manifests-invalid] 4 things in the manifests are not usable');
    expect(main.log).toMatch(
      /k8s\/app\.yaml:5:19: ClusterSecretStore vault \(k8s\/store\.yaml:6\) is a store of (?:provider "vault"|Vault).*\[store-unsupported\]/,
    );
    expect(main.log).toMatch(
      /k8s\/app\.yaml:12:\d+: In the template of "DATABASE_URL": function "urlqeury" not defined.*\[template-function\]/,
    );
    expect(main.log).toMatch(/k8s\/chart\.yaml:4:9: .*Render first.*\[manifest-unrendered\]/);
    expect(main.log).toContain('manifests, "missing/*.yaml": it matches no file in the workspace [manifest-file]');
    expect(sandbox.requests.count('secretsmanager')).toBe(0);
    expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  });

  test('hand over nothing where a store lacks something, and say all of it with what `secrets` lacks', async () => {
    fill();
    sandbox.secrets.put('prod/text', 'not json at all');
    write({ 'k8s/store.yaml': STORE, 'k8s/app.yaml': PROBLEMS });
    const main = await run({ manifests: 'k8s', secrets: 'GONE = prod/gone' });
    expect(main.exitCode).toBe(1);
    expect(main.log).toContain('[secrets-unavailable] 4 secrets could not be had, so none is handed over');
    expect(main.log).toContain('secrets, line 1: "prod/gone"');
    expect(main.log).toMatch(
      /k8s\/app\.yaml:8:44: Key "db_pasword" does not exist in secret "prod\/db".*\[live-property\]/,
    );
    expect(main.log).toMatch(/k8s\/app\.yaml:10:25: "prod\/absent" is not in the store.*\[live-absent\]/);
    expect(main.log).toMatch(/k8s\/app\.yaml:12:23: Extract needs a JSON object.*\[live-extract\]/);
    expect(main.log).not.toContain('not json at all');
    expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  });

  test('leave out what deletionPolicy lets be absent', async () => {
    fill();
    const secret = PROBLEMS.replace('spec:\n', 'spec:\n  target: { deletionPolicy: Merge }\n')
      .replace('db_pasword', 'db_user')
      .replace('prod/text', 'prod/db');
    write({ 'k8s/store.yaml': STORE, 'k8s/app.yaml': secret });
    const main = await run({ manifests: 'k8s' });
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain('left out, as deletionPolicy: Merge allows: "prod/absent"');
    expect(readFileSync(main.outputs['BROKEN_PASSWORD'] ?? '', 'utf8')).toBe('app-user');
    expect(main.outputs['BROKEN_TOKEN']).toBeUndefined();
  });
});

test('a store’s roles are assumed from the step’s session, the last with external id and tags', async () => {
  fill();
  const reader = sandbox.roles.put('reader', {
    trustPolicy: {
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::123456789012:role/deploy' },
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Condition: { StringEquals: { 'sts:ExternalId': 'shop-7' } },
      },
    },
  });
  const store = STORE.replace(
    'region: us-east-1',
    `region: us-east-1, role: "${reader}", externalID: shop-7, sessionTags: [{ key: team, value: shop }]`,
  );
  write({ 'k8s/store.yaml': store, 'k8s/app.yaml': EXTERNAL_SECRET });
  const main = await run({ manifests: 'k8s' });
  expect(main.log).not.toContain('##[error]');
  expect(main.exitCode).toBe(0);
  const refused = await run({ manifests: 'k8s' });
  expect(refused.exitCode).toBe(0);
  write({ 'k8s/store.yaml': store.replace('shop-7', 'other') });
  const denied = await run({ manifests: 'k8s' });
  expect(denied.exitCode).toBe(1);
  expect(denied.log).toMatch(
    /\[role-refused\] k8s\/store\.yaml:6: the store's role "arn:aws:iam::123456789012:role\/reader" cannot be assumed/,
  );
});

describe('find and metadata', () => {
  test('by name, path and tags', async () => {
    sandbox.secrets.put('shop/one', 'first-value');
    sandbox.secrets.put('shop/two', 'second-value');
    sandbox.secrets.put('other/three', 'third-value');
    sandbox.secrets.tag('shop/two', { env: 'prod', owner: 'shop team' });
    const secret = (from: string): string => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: found }
spec:
  secretStoreRef: { name: aws, kind: ClusterSecretStore }
${from}`;
    write({
      'store.yaml': STORE,
      'app.yaml': secret('  dataFrom: [{ find: { path: shop/, name: { regexp: "/(one|two)$" } } }]\n'),
    });
    const byName = await run({ manifests: '*.yaml' });
    expect(byName.log).not.toContain('##[error]');
    expect(readFileSync(byName.outputs['FOUND_SHOP_ONE'] ?? '', 'utf8')).toBe('first-value');
    write({
      'app.yaml': secret(
        '  dataFrom: [{ find: { tags: { env: prod } } }]\n  data: [{ secretKey: owner, remoteRef: { key: shop/two, metadataPolicy: Fetch, property: owner } }]\n',
      ),
    });
    const byTags = await run({ manifests: '*.yaml' });
    expect(byTags.log).not.toContain('##[error]');
    expect(readFileSync(byTags.outputs['FOUND_SHOP_TWO'] ?? '', 'utf8')).toBe('second-value');
    expect(readFileSync(byTags.outputs['FOUND_OWNER'] ?? '', 'utf8')).toBe('shop team');
    expect(byTags.outputs['FOUND_SHOP_ONE']).toBeUndefined();
  });
});

test('Parameter Store gives values, tags and searches alike', async () => {
  sandbox.parameters.clear();
  sandbox.parameters.put('/shop/url', 'https://old.example');
  const url = sandbox.parameters.put('/shop/url', '{"host":"shop.example"}');
  sandbox.parameters.put('/shop/app/key', 'the-app-key').tags.set('env', 'prod');
  url.tags.set('team', 'shop-team');
  const store = STORE.replace('SecretsManager', 'ParameterStore').replace(
    'region: us-east-1',
    'region: us-east-1, prefix: /shop',
  );
  const secret = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ps }
spec:
  secretStoreRef: { name: aws, kind: ClusterSecretStore }
  data:
    - { secretKey: host, remoteRef: { key: /url, property: host } }
    - { secretKey: old, remoteRef: { key: /url, version: "1" } }
    - { secretKey: team, remoteRef: { key: /url, metadataPolicy: Fetch, property: team } }
  dataFrom:
    - find: { path: /shop/app, name: { regexp: key$ } }
      rewrite: [{ regexp: { source: '.*/', target: 'by-name-' } }]
    - find: { tags: { env: prod } }
      rewrite: [{ regexp: { source: '.*/', target: 'by-tag-' } }]
---
${CLASS.replace('prod/raw', '/shop/url').replace('objectType: secretsmanager\n        objectAlias', 'objectType: ssmparameter\n        objectAlias')}`;
  fill();
  write({ 'k8s/store.yaml': store, 'k8s/app.yaml': secret });
  const main = await run({ manifests: 'k8s' });
  expect(main.log).not.toContain('##[error]');
  const value = (name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
  expect([value('PS_HOST'), value('PS_OLD'), value('PS_TEAM')]).toEqual([
    'shop.example',
    'https://old.example',
    'shop-team',
  ]);
  expect([value('PS_BY_NAME_KEY'), value('PS_BY_TAG_KEY'), value('WEB_RAW')]).toEqual([
    'the-app-key',
    'the-app-key',
    '{"host":"shop.example"}',
  ]);
  write({
    'k8s/app.yaml': secret.replace('version: "1"', 'version: "9"').replace('key: /url, property: host', 'key: /gone'),
  });
  const exists = await run({ manifests: 'k8s', check: 'manifests', 'check-depth': 'exists' });
  expect(exists.log).toMatch(/"\/gone" is not in the store: Parameter Store knows no such parameter/);
  expect(exists.log).toMatch(/k8s\/app\.yaml:8:\d+: "\/url" is not in the store/);
});

describe('check: manifests', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: app, namespace: shop }
spec:
  containers:
    - name: app
      env:
        - name: URL
          valueFrom: { secretKeyRef: { name: app-env, key: DATABASE_URI } }
`;

  test('offline needs no role and asks nobody', async () => {
    write({
      'k8s/store.yaml': STORE,
      'k8s/app.yaml': EXTERNAL_SECRET.replace(/ {6}templateFrom[\s\S]*?(?= {2}data:)/, ''),
      'k8s/pod.yaml': pod,
    });
    const main = await job.step({ inputs: { check: 'manifests', manifests: 'k8s/*.yaml' } });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/\[check-failed\] a finding in the manifests/);
    expect(main.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('The Secret "app-env" has no key "DATABASE_URI"') }),
    );
    expect(sandbox.requests.count('sts') + sandbox.requests.count('secretsmanager')).toBe(0);
    expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  });

  test('exists reads no value, and values hands none over', async () => {
    fill();
    sandbox.secrets.scheduleDeletion('prod/raw');
    sandbox.denied.add('secretsmanager:GetSecretValue').add('secretsmanager:BatchGetSecretValue');
    write({ 'k8s/store.yaml': STORE, 'k8s/app.yaml': `${EXTERNAL_SECRET}---\n${CLASS}---\n${PROBLEMS}` });
    const exists = await run({ check: 'manifests', 'check-depth': 'exists', manifests: 'k8s' });
    expect(exists.exitCode).toBe(1);
    expect(exists.log).toMatch(/"prod\/raw" is not in the store: it is marked for deletion/);
    expect(exists.log).toMatch(/"prod\/absent" is not in the store/);
    expect(exists.log).not.toContain('db_pasword');
    sandbox.denied.clear();
    const values = await run({ check: 'manifests', 'check-depth': 'values', manifests: 'k8s' });
    expect(values.exitCode).toBe(1);
    expect(values.log).toMatch(/Key "db_pasword" does not exist in secret "prod\/db"/);
    expect([values.env, values.outputs, job.tree()]).toEqual([{}, {}, []]);
  });

  test('as a command after a step, in each format', async () => {
    fill();
    write({ 'k8s/store.yaml': STORE, 'k8s/app.yaml': PROBLEMS });
    await run({});
    const text = await job.run('keyless check --exists k8s || echo "status $?"');
    expect(text.stdout).toMatch(/k8s\/app\.yaml:10:25: error: Not in the store \[live-absent\]/);
    expect(text.stdout).toContain('status 1');
    const sarif = await job.run('keyless check --sarif --fail-on never k8s');
    expect(JSON.parse(sarif.stdout).runs[0].tool.driver.name).toBe('Keyless');
    const json = await job.run('keyless check --values --json --fail-on never k8s');
    expect(JSON.parse(json.stdout).findings.map(({ rule }: { rule: string }) => rule)).toContain('live-property');
    const usage = await job.run('keyless check --deep k8s || echo "status $?"');
    expect(usage.stdout).toContain('status 2');
  });
});
