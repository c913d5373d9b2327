/** ExternalSecrets over stores outside AWS, through the bundles: by the step's own login, without a role, refused, and in every fault. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ServiceName } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const SUBJECT = 'repo:acme@123456/payments@456789:ref:refs/heads/main';
const AWS_SERVICES: readonly ServiceName[] = ['sts', 'secretsmanager', 'ssm'];

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  const { azure, gcp, vault } = sandbox;
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.secrets.clear();
  vault.tokens.issued.length = 0;
  vault.root.enableKv('secret', 2);
  vault.root.policies.set('deploy', [{ path: 'secret/data/*', capabilities: ['read'] }]);
  gcp.reset();
  azure.directory.issued.length = 0;
  azure.vault.secrets.clear();
  azure.vault.permissions = 'roles';
  azure.vault.readers.clear();
  azure.vault.readers.add(azure.client);
  const credentials = azure.directory.apps.get(azure.client)?.credentials;
  const audience = 'api://AzureADTokenExchange';
  credentials?.splice(0, credentials.length, { issuer: sandbox.issuer, subject: SUBJECT, audience });
  job = await createJob(sandbox, { env: azure.proxied });
});
afterEach(() => job.remove());

interface Store {
  /** As a manifest has it. */
  readonly provider: string;
  /** With which the step logs in. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly service: ServiceName;
  put(name: string, text: string): void;
  /** From here on, nobody may read. */
  deny(): void;
  /** What the refusal says of what is needed. */
  readonly needed: RegExp;
}

const NAMES = ['Vault', 'Google', 'Azure'] as const;

function storeOf(name: (typeof NAMES)[number]): Store {
  const { azure, gcp, vault } = sandbox;
  switch (name) {
    case 'Vault':
      return {
        provider: `vault: { server: "${vault.address}", path: secret, auth: {} }`,
        inputs: { 'vault-addr': vault.address, 'vault-role': 'deploy' },
        service: 'vault',
        put: (path, text) => vault.root.put('secret', path, text),
        deny: () => vault.root.policies.delete('deploy'),
        needed: /the role's policies need `path "secret\/data\/db"/,
      };
    case 'Google':
      return {
        provider: 'gcpsm: { projectID: acme-prod }',
        inputs: { 'gcp-workload-identity-provider': gcp.provider },
        service: 'google-secretmanager',
        put: (secret, text) => gcp.secrets.add(`projects/acme-prod/secrets/${secret}`, text),
        deny: () => gcp.secrets.accessors.clear(),
        needed: /it lacks the role roles\/secretmanager\.secretAccessor/,
      };
    case 'Azure':
      return {
        provider: `azurekv: { vaultUrl: "https://${azure.vault.host}", authType: WorkloadIdentity, tenantId: ${azure.tenant} }`,
        inputs: { 'azure-tenant-id': azure.tenant, 'azure-client-id': azure.client },
        service: 'keyvault',
        put: (secret, text) => azure.vault.put(secret, text),
        deny: () => azure.vault.readers.clear(),
        needed: /the role "Key Vault Secrets User" lets it read/,
      };
  }
}

/** Writes a SecretStore `store` and the ExternalSecret `app` over it. */
function write(provider: string, entries: string, file = 'app.yaml'): void {
  mkdirSync(join(job.workspace, 'k8s'), { recursive: true });
  writeFileSync(
    join(job.workspace, 'k8s', file),
    `apiVersion: external-secrets.io/v1
kind: SecretStore
metadata: { name: store }
spec: { provider: { ${provider} } }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: app }
spec:
  secretStoreRef: { name: store }
${entries.replace(/^(?=.)/gm, '  ')}
`,
  );
}

const run = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  job.step({ inputs: { manifests: 'k8s', ...inputs }, env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' } });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
const asked = (): number => AWS_SERVICES.reduce((sum, name) => sum + sandbox.requests.connectionsTo(name), 0);

function expectNothing(main: StepResult): void {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  expect(sandbox.vault.tokens.live).toEqual([]);
}

describe.each(NAMES)('manifests over %s alone', (name) => {
  test('need neither role nor region, and are made by the step’s login', async () => {
    const store = storeOf(name);
    store.put('db', '{"user":"user-of-db","in":{"password":"password-of-db"},"port":5432}');
    write(
      store.provider,
      'data: [{ secretKey: pass, remoteRef: { key: db, property: in.password } }]\ndataFrom: [{ extract: { key: db } }]',
    );
    const main = await run(store.inputs);
    expect(main.log).not.toContain('##[error]');
    expect(['APP_PASS', 'APP_USER', 'APP_PORT', 'APP_IN'].map((output) => value(main, output))).toEqual([
      'password-of-db',
      'user-of-db',
      '5432',
      '{"password":"password-of-db"}',
    ]);
    const told = main.log + main.summary + JSON.stringify([main.env, main.outputs, main.state]);
    expect(told).not.toContain('password-of-db');
    expect(main.masks).toEqual(expect.arrayContaining(['password-of-db', 'user-of-db']));
    expect(asked()).toBe(0);
    expect(Object.keys(main.env).filter((variable) => variable.startsWith('AWS_'))).toEqual([]);
    expect([(await job.post(main)).exitCode, job.tree()]).toEqual([0, []]);
  });

  test('that ask for what is not there are told so with every place, and nothing is handed over', async () => {
    const store = storeOf(name);
    store.put('db', '{"user":"user-of-db"}');
    store.put('text', '{}');
    write(
      store.provider,
      [
        'data:',
        '  - { secretKey: ok, remoteRef: { key: db, property: user } }',
        '  - { secretKey: a, remoteRef: { key: db, property: pasword } }',
        '  - { secretKey: b, remoteRef: { key: none } }',
        'dataFrom: [{ extract: { key: db, property: user } }]',
      ].join('\n'),
    );
    const main = await run(store.inputs);
    expect(main.log).toContain('[secrets-unavailable] 3 secrets could not be had');
    expect(main.log).toMatch(/k8s\/app\.yaml:13:\d+: Key "pasword" does not exist in secret "db".*\[live-property\]/);
    expect(main.log).toMatch(/k8s\/app\.yaml:14:\d+: "none" is not in the store: .*\[live-absent\]/);
    expect(main.log).toMatch(/k8s\/app\.yaml:15:\d+: Extract needs a JSON object.*\[live-extract\]/);
    expectNothing(main);
  });

  test('whose store refuses say what it needs', async () => {
    const store = storeOf(name);
    store.put('db', '{}');
    store.deny();
    write(store.provider, 'data: [{ secretKey: a, remoteRef: { key: db } }]');
    const main = await run(store.inputs);
    expect(main.log).toMatch(/k8s\/app\.yaml:11:\d+: The store refuses "db": /);
    expect(main.log).toMatch(store.needed);
    expectNothing(main);
  });

  test('outlast what passes, and fail by what does not', async () => {
    const store = storeOf(name);
    store.put('db', '{"user":"user-of-db"}');
    write(store.provider, 'dataFrom: [{ extract: { key: db } }]');
    sandbox.faults.once(store.service, { kind: 'reset' });
    sandbox.faults.once(store.service, { kind: 'throttle' });
    expect(value(await run(store.inputs), 'APP_USER')).toBe('user-of-db');
    sandbox.faults.always(store.service, { kind: 'status', status: 503 });
    const down = await run(store.inputs);
    expect(down.log).toMatch(/\[(?:service|secrets)-unavailable\] .*answered 503/);
    sandbox.faults.clear();
    expect([down.exitCode, down.env, down.outputs]).toEqual([1, {}, {}]);
  });

  test('and one of AWS, without a role, ask nobody: the file and the store are named', async () => {
    const store = storeOf(name);
    store.put('db', '{"user":"user-of-db"}');
    write(store.provider, 'dataFrom: [{ extract: { key: db } }]');
    const entries = 'target: { name: more }\ndataFrom: [{ extract: { key: prod/db } }]';
    write('aws: { service: SecretsManager, region: us-east-1 }', entries, 'more.yaml');
    const text = readFileSync(join(job.workspace, 'k8s', 'more.yaml'), 'utf8');
    writeFileSync(join(job.workspace, 'k8s', 'more.yaml'), text.replaceAll('name: store', 'name: of-aws'));
    const main = await run(store.inputs);
    expect(main.log).toMatch(/\[manifests-invalid\] a manifest is not usable/);
    expect(main.log).toMatch(
      /k8s\/more\.yaml:10:\d+: SecretStore of-aws \(k8s\/more\.yaml:4\) is a store of AWS, and the step has no role for it\. Fix: Give `role-to-assume` and `aws-region`/,
    );
    expect(sandbox.requests.count(store.service)).toBe(0);
    expect(asked()).toBe(0);
    expectNothing(main);
  });
});

test('one step reads from every store and from AWS', async () => {
  sandbox.secrets.put('prod/db', '{"key":"value-of-aws"}');
  const inputs: Record<string, string> = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' };
  for (const name of NAMES) {
    const store = storeOf(name);
    store.put('db', `{"key":"value-of-${name}"}`);
    Object.assign(inputs, store.inputs);
    write(
      store.provider,
      `target: { name: ${name.toLowerCase()} }\ndataFrom: [{ extract: { key: db } }]`,
      `${name}.yaml`,
    );
  }
  write(
    'aws: { service: SecretsManager, region: us-east-1 }',
    'target: { name: own }\ndataFrom: [{ extract: { key: prod/db } }]',
    'aws.yaml',
  );
  for (const name of [...NAMES, 'aws']) {
    const file = join(job.workspace, 'k8s', `${name}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('name: store', `name: of-${name.toLowerCase()}`));
  }
  const main = await run(inputs);
  expect(main.log).not.toContain('##[error]');
  expect(['VAULT_KEY', 'GOOGLE_KEY', 'AZURE_KEY', 'OWN_KEY'].map((output) => value(main, output))).toEqual([
    'value-of-Vault',
    'value-of-Google',
    'value-of-Azure',
    'value-of-aws',
  ]);
});

describe('a vault of Azure', () => {
  test('is searched by name and tags through all of its list', async () => {
    const { azure } = sandbox;
    for (let at = 0; at < 30; at++) azure.vault.put(`shop-${String(at).padStart(2, '0')}`, `value-number-${at}`);
    azure.vault.put('shop-off', 'value-switched-off', { enabled: false });
    azure.vault.put('other-prod', 'value-of-prod', { tags: { env: 'prod', team: 'shop' } });
    azure.vault.put('other-dev', 'value-of-dev', { tags: { env: 'dev', team: 'shop' } });
    const store = storeOf('Azure');
    write(
      store.provider,
      'dataFrom:\n  - { find: { name: { regexp: ^shop-(o|2.) } } }\n  - { find: { tags: { env: prod, team: shop } } }',
    );
    const main = await run(store.inputs);
    expect(main.log).not.toContain('##[error]');
    const names = Object.keys(main.outputs).filter((name) => name.startsWith('APP_'));
    expect(names.toSorted()).toEqual(['APP_OTHER_PROD', ...Array.from({ length: 10 }, (_, at) => `APP_SHOP_2${at}`)]);
    expect([value(main, 'APP_SHOP_29'), value(main, 'APP_OTHER_PROD')]).toEqual(['value-number-29', 'value-of-prod']);
    expect(main.log).not.toContain('value-number-29');
  });

  test('that may be read and not listed says what a search needs', async () => {
    const { azure } = sandbox;
    azure.vault.permissions = 'policies';
    azure.vault.readers.clear();
    const store = storeOf('Azure');
    write(store.provider, 'dataFrom: [{ find: { name: { regexp: . } } }]');
    const main = await run(store.inputs);
    expect(main.log).toMatch(
      /The store refuses the search: ForbiddenByPolicy: .*secrets list permission.*--secret-permissions get list/,
    );
    expectNothing(main);
  });

  test('gives tags and times by metadataPolicy', async () => {
    sandbox.azure.vault.put('db', 'value-of-db', { tags: { owner: '{"team":"shop-team"}' } });
    const store = storeOf('Azure');
    const ref = (property: string): string => `remoteRef: { key: db, metadataPolicy: Fetch, property: ${property} }`;
    write(
      store.provider,
      `data: [{ secretKey: team, ${ref('owner.team')} }, { secretKey: made, ${ref('attribute.created')} }]`,
    );
    const main = await run(store.inputs);
    expect([value(main, 'APP_TEAM'), value(main, 'APP_MADE')]).toEqual(['shop-team', '2026-09-21T14:13:20Z']);
  });

  test('is asked by a token for vaults alone, and where none is read the token is for none', async () => {
    const { azure } = sandbox;
    azure.vault.put('db', '{"user":"user-of-db"}');
    const store = storeOf('Azure');
    write(store.provider, 'dataFrom: [{ extract: { key: db } }]');
    await run(store.inputs);
    expect(azure.directory.issued.map(({ resource }) => resource)).toEqual(['https://vault.azure.net']);
    azure.directory.issued.length = 0;
    const other = storeOf('Google');
    other.put('db', '{"user":"user-of-google"}');
    write(other.provider, 'dataFrom: [{ extract: { key: db } }]');
    expect(value(await run({ ...store.inputs, ...other.inputs }), 'APP_USER')).toBe('user-of-google');
    expect(azure.directory.issued.map(({ resource }) => resource)).toEqual(['https://management.azure.com']);
  });
});

describe('a secret of Google whose latest version is switched off', () => {
  const DB = 'projects/acme-prod/secrets/db';
  const POLICY = 'gcpsm: { projectID: acme-prod, secretVersionSelectionPolicy: LatestOrFetch }';

  function fill(): void {
    const { secrets } = sandbox.gcp;
    for (const at of [1, 2, 3, 4, 5]) secrets.add(DB, `value-number-${at}`);
    const { versions } = secrets.secret(DB);
    for (const [at, state] of [
      [4, 'DESTROYED'],
      [3, 'DISABLED'],
    ] as const)
      Object.assign(versions[at] ?? {}, { state });
  }

  test('is the newest enabled one by LatestOrFetch', async () => {
    fill();
    const { secrets } = sandbox.gcp;
    secrets.secret(DB).viewers = secrets.accessors.get('123456789012') ?? [];
    write(POLICY, 'data: [{ secretKey: a, remoteRef: { key: db } }]');
    const main = await run(storeOf('Google').inputs);
    expect(main.log).not.toContain('##[error]');
    expect(value(main, 'APP_A')).toBe('value-number-3');
  });

  test.each([
    ['without the policy', 'gcpsm: { projectID: acme-prod }', '', /DESTROYED state/],
    ['where a version is named', POLICY, ', version: latest', /DESTROYED state/],
    ['without the role that lists versions', POLICY, '', /it lacks the role roles\/secretmanager\.viewer/],
  ])('is refused %s', async (_when, provider, version, message) => {
    fill();
    write(provider, `data: [{ secretKey: a, remoteRef: { key: db${version} } }]`);
    const main = await run(storeOf('Google').inputs);
    expect(main.log).toMatch(message);
    expectNothing(main);
  });
});
