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
