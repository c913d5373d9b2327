/** The check of manifests whose stores are outside AWS, in a step by the job's own logins and as a command by what the environment holds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const PRINCIPAL =
  'principal://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/subject/repo:acme@123456/payments@456789:ref:refs/heads/main';
const SECRET = 'projects/acme-prod/secrets';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  sandbox.gcp.reset();
  sandbox.vault.listsMounts = true;
  sandbox.vault.tokens.issued.length = 0;
  sandbox.vault.root.enableKv('secret', 2);
  sandbox.vault.root.enableKv('kv', 1);
  allow();
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

/** What Vault's role `deploy` may read, beside values. */
function allow(...paths: readonly string[]): void {
  sandbox.vault.root.policies.set(
    'deploy',
    ['secret/data/*', 'kv/*', 'database/creds/*', ...paths].map((path) => ({ path, capabilities: ['read'] as const })),
  );
}

const check = (depth: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({
    inputs: {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'us-east-1',
      'vault-addr': sandbox.vault.address,
      'vault-role': 'deploy',
      'gcp-workload-identity-provider': sandbox.gcp.provider,
      manifests: 'k8s',
      check: 'manifests',
      'check-depth': depth,
      ...inputs,
    },
  });

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(job.workspace, path)), { recursive: true });
    writeFileSync(join(job.workspace, path), text);
  }
}

const store = (name: string, provider: string): string =>
  `apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: { name: ${name} }\nspec: { provider: { ${provider} } }\n---\n`;

const secret = (name: string, of: string, entries: readonly string[], more = ''): string =>
  `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: ${name}, namespace: shop }\nspec:\n  secretStoreRef: { name: ${of}, kind: ClusterSecretStore }\n${more}  data:\n${entries
    .map((ref, at) => `    - { secretKey: k${at}, remoteRef: { ${ref} } }\n`)
    .join('')}---\n`;

function fill(): void {
  const { root } = sandbox.vault;
  root.put('secret', 'db', { password: 'password-of-vault', encoded: 'bm90IHRoaXM=' });
  root.put('secret', 'db', { password: 'newer-of-vault', encoded: 'not base64!' });
  root.put('secret', 'gone', { k: 'v' });
  root.version('secret', 'gone', 1).deletionTime = '2026-01-02T03:04:05.678901234Z';
  root.put('secret', 'later', { k: 'v' });
  root.version('secret', 'later', 1).deletionTime = '2126-01-02T03:04:05.678901234Z';
  root.put('kv', 'ci', { token: 'token-of-kv' });
  const { secrets } = sandbox.gcp;
  secrets.add(`${SECRET}/db`, '{"password":"password-of-google"}');
  secrets.add(`${SECRET}/off`, 'switched-off').state = 'DISABLED';
  for (const name of ['db', 'off']) {
    secrets.secret(`${SECRET}/${name}`).accessors = [PRINCIPAL];
    secrets.secret(`${SECRET}/${name}`).viewers = [PRINCIPAL];
  }
}

const vaultStore = (): string => store('vault', `vault: { server: "${sandbox.vault.address}", path: secret }`);
const kvStore = (): string => store('kv', `vault: { server: "${sandbox.vault.address}", path: kv, version: v1 }`);
const madeStore = (): string =>
  store('made', `vault: { server: "${sandbox.vault.address}", path: database, version: v1 }`);
const GOOGLE = store('google', 'gcpsm: { projectID: acme-prod }');
const AZURE = store('azure', 'azurekv: { vaultUrl: "https://shop.vault.azure.net" }');

const requests = (service: 'vault' | 'google-secretmanager'): readonly string[] =>
  sandbox.requests.of(service).map(({ action }) => action);

function expectNothing(main: StepResult): void {
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  expect(sandbox.vault.tokens.live).toEqual([]);
}

describe('in a step, exists', () => {
  test('asks for metadata and states, reads no value where it may see them, and ends its login', async () => {
    fill();
    allow('secret/metadata/*');
    const entries = ['key: db', 'key: db, version: "7"', 'key: gone', 'key: later', 'key: absent'];
    write({
      'k8s/v.yaml': vaultStore() + secret('v', 'vault', entries),
      'k8s/g.yaml': GOOGLE + secret('g', 'google', ['key: db', 'key: "off"', 'key: db, version: "9"']),
    });
    const main = await check('exists');
    expect(main.exitCode).toBe(1);
    for (const [place, what] of [
      ['v.yaml:13', '"db" is not in the store: nothing is at this path, or none of version 7.'],
      ['v.yaml:14', '"gone" is not in the store: version 1 was deleted at 2026-01-02T03:04:05.678901234Z.'],
      ['v.yaml:16', '"absent" is not in the store: nothing is at this path.'],
      ['g.yaml:13', '"off" is not in the store: its latest version is disabled.'],
    ] as const)
      expect(main.log).toMatch(new RegExp(`k8s/${place}:\\d+: ${what.replace(/[().]/g, '\\$&')}`));
    expect(main.log).toMatch(/k8s\/g\.yaml:14:\d+: "db" is not in the store: .*NOT_FOUND|Secret Version .* not found/);
    expect(main.log).toContain('[check-failed] 5 findings in the manifests');
    expect(main.log).toContain('8 things asked of the stores.');
    expect(requests('vault').filter((action) => action.includes('/data/'))).toEqual([]);
    expect(requests('google-secretmanager').filter((action) => action.endsWith(':access'))).toEqual([]);
    expectNothing(main);
  });

  test('reads where only that is allowed, and says so', async () => {
    fill();
    sandbox.gcp.secrets.secret(`${SECRET}/db`).viewers = [];
    write({
      'k8s/v.yaml': vaultStore() + secret('v', 'vault', ['key: db', 'key: absent']),
      'k8s/kv.yaml': kvStore() + secret('kv', 'kv', ['key: ci', 'key: absent']),
      'k8s/g.yaml': GOOGLE + secret('g', 'google', ['key: db', 'key: unknown']),
      'k8s/f.yaml': store('foreign', 'gcpsm: { projectID: foreign-prod }') + secret('f', 'foreign', ['key: db']),
    });
    const main = await check('exists');
    expect(main.log).toMatch(/k8s\/v\.yaml:13:\d+: "absent" is not in the store: nothing is at this path/);
    expect(main.log).toMatch(/k8s\/kv\.yaml:13:\d+: "absent" is not in the store: nothing is at this path/);
    expect(main.log).toMatch(/k8s\/g\.yaml:13:\d+: "unknown" is not in the store: .* answered 404/);
    expect(main.log).toMatch(
      /k8s\/f\.yaml:12:\d+: The store does not say whether "db" is there: PERMISSION_DENIED: .*it lacks the role roles\/secretmanager\.secretAccessor, or there is no such secret/,
    );
    expect(main.log).toContain('[check-failed] 4 findings in the manifests');
    const notices = main.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
    expect(notices).toEqual(
      expect.arrayContaining([
        'Vault: whether "secret/data/db", "secret/data/absent" are there was told by reading and dropping the value, since the token lacks `read` on the metadata (secret/metadata/…)',
        'Vault: whether "kv/ci", "kv/absent" are there was told by reading and dropping the value, since only KV version 2 keeps metadata that tells it',
        'Google Secret Manager: whether "acme-prod/db", "acme-prod/unknown" are there was told by reading and dropping the value, since the login lacks secretmanager.versions.get, as of roles/secretmanager.viewer',
      ]),
    );
    for (const value of ['newer-of-vault', 'token-of-kv', 'password-of-google']) expect(main.log).not.toContain(value);
    expectNothing(main);
  });

  test('tells by reading where Vault does not say what an engine is', async () => {
    fill();
    sandbox.vault.listsMounts = false;
    write({ 'k8s/v.yaml': vaultStore() + kvStore() + secret('v', 'vault', ['key: db', 'key: absent']) });
    allow('secret/metadata/*');
    const main = await check('exists');
    expect(main.log).toMatch(/k8s\/v\.yaml:18:\d+: "absent" is not in the store/);
    expect(main.log).toContain('[check-failed] a finding in the manifests');
    expect(requests('vault')).not.toContain('GET /v1/secret/data/db');
  });

  test('takes for there what LatestOrFetch finds behind a version that is switched off', async () => {
    const { secrets } = sandbox.gcp;
    secrets.add(`${SECRET}/two`, 'first');
    secrets.add(`${SECRET}/two`, 'second').state = 'DISABLED';
    for (const role of ['accessors', 'viewers'] as const) secrets.secret(`${SECRET}/two`)[role] = [PRINCIPAL];
    const fetching = store('fetching', 'gcpsm: { projectID: acme-prod, secretVersionSelectionPolicy: LatestOrFetch }');
    write({
      'k8s/l.yaml': fetching + secret('l', 'fetching', ['key: two']),
      'k8s/g.yaml': GOOGLE + secret('g', 'google', ['key: two']),
    });
    const main = await check('exists');
    expect(main.log).toMatch(/k8s\/g\.yaml:12:\d+: "two" is not in the store: its latest version is disabled/);
    expect(main.log).toContain('[check-failed] a finding in the manifests');
  });

  test('has no secret made to know whether it is there', async () => {
    write({ 'k8s/m.yaml': madeStore() + secret('m', 'made', ['key: creds/app']) });
    const main = await check('exists');
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain('0 things asked of the stores; 1 entry not checked.');
    expect(main.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining(
          'Whether "creds/app" is there is not checked: the engine at "database/" makes a secret for each who asks.',
        ),
      }),
    );
    expect(requests('vault').filter((action) => action.includes('/creds/'))).toEqual([]);
  });
});

test('a vault of Azure is asked by reading, and a search of it finds nothing or something', async () => {
  const { azure } = sandbox;
  azure.directory.apps.get(azure.client)?.credentials.push({
    issuer: sandbox.issuer,
    subject: 'repo:acme@123456/payments@456789:ref:refs/heads/main',
    audience: 'api://AzureADTokenExchange',
  });
  azure.vault.put('db', '{"password":"password-of-azure"}');
  const own = store('own', 'azurekv: { vaultUrl: "https://acme-payments.vault.azure.net" }');
  const find = (name: string): string =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: f-${name}, namespace: shop }\nspec:\n  secretStoreRef: { name: own, kind: ClusterSecretStore }\n  dataFrom: [{ find: { name: { regexp: "^${name}$" } } }]\n---\n`;
  const login = { 'azure-tenant-id': azure.tenant, 'azure-client-id': azure.client };
  await job.remove();
  job = await createJob(sandbox, { env: azure.proxied });
  write({ 'k8s/a.yaml': own + secret('a', 'own', ['key: db', 'key: gone']) + find('db') + find('none') });
  const exists = await check('exists', login);
  expect(exists.log).toMatch(/k8s\/a\.yaml:13:\d+: "gone" is not in the store: there is no such secret/);
  expect(exists.log).toMatch(/k8s\/a\.yaml:\d+:\d+: Nothing in the store fits find/);
  expect(exists.log).toContain('[check-failed] 2 findings in the manifests');
  expect(exists.log).toMatch(
    /Azure Key Vault: whether .* told by reading and dropping the value, since it is asked no other way/,
  );
  const values = await check('values', login);
  expect(values.log).toContain('[check-failed] 3 findings in the manifests'); // of nothing no Secret is made
  expect(exists.log + values.log).not.toContain('password-of-azure');
});

describe('in a step, values', () => {
  test('looks into what Vault and Google hold, and hands nothing over', async () => {
    fill();
    const vault = [
      'key: db, property: password',
      'key: db, property: pasword',
      'key: db, property: encoded, decodingStrategy: Base64',
    ];
    write({
      'k8s/v.yaml': vaultStore() + secret('v', 'vault', vault),
      'k8s/g.yaml':
        GOOGLE +
        secret('g', 'google', ['key: db, property: password', 'key: "off"']) +
        secret(
          't',
          'google',
          ['key: db'],
          `  target: { template: { data: { URL: '{{ (.k0 | fromJson).pasword }}' } } }\n`,
        ),
    });
    const main = await check('values');
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(/k8s\/v\.yaml:13:\d+: Key "pasword" does not exist in secret "db"\..*\[live-property\]/);
    expect(main.log).toMatch(/k8s\/v\.yaml:14:\d+: The value for "k2" is not Base64\..*\[live-value\]/);
    expect(main.log).toMatch(/k8s\/g\.yaml:13:\d+: The store refuses "off": FAILED_PRECONDITION: .*\[live-refused\]/);
    expect(main.log).toMatch(
      /k8s\/g\.yaml:\d+:\d+: The template does not render: map has no entry for key "pasword"\..*\[live-template\]/,
    );
    expect(main.log).toContain('[check-failed] 4 findings in the manifests');
    for (const value of ['newer-of-vault', 'not base64!', 'password-of-google']) expect(main.log).not.toContain(value);
    expectNothing(main);
  });
});

test('a step says in one line for each store what it has no login for, and counts it', async () => {
  fill();
  const entries = ['key: db', 'key: other'];
  write({
    'k8s/v.yaml': vaultStore() + secret('v', 'vault', entries) + secret('w', 'vault', entries),
    'k8s/a.yaml': AZURE + secret('a', 'azure', ['key: db']),
  });
  const main = await check('values', { 'vault-addr': '', 'vault-role': '' });
  expect(main.exitCode).toBe(0);
  const notices = main.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
  expect(notices.filter((notice) => notice.includes('not checked'))).toEqual([
    expect.stringMatching(
      /^1 entry is not checked, because ClusterSecretStore azure \(k8s\/a\.yaml:4\) is a store of (?:provider "azurekv"|Azure).*: k8s\/a\.yaml:12\. Fix: .*\[live-unchecked\]$/,
    ),
    expect.stringMatching(
      /^4 entries are not checked, because ClusterSecretStore vault \(k8s\/v\.yaml:4\) is a store of Vault, and the step has no login for it: k8s\/v\.yaml:12, k8s\/v\.yaml:13, k8s\/v\.yaml:21, k8s\/v\.yaml:22\. Fix: Give `vault-addr`\. \[live-unchecked\]$/,
    ),
  ]);
  expect(main.log).toContain('0 things asked of the stores; 5 entries not checked.');
  expect(main.log).toContain('0 findings and 2 notes; 5 entries not checked.');
});

test('a step without a role asks the others, and says that of AWS it asked nothing', async () => {
  fill();
  const aws = store('aws', 'aws: { service: SecretsManager, region: us-east-1 }');
  const mounted = `apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: { name: web, namespace: shop }\nspec:\n  provider: aws\n  parameters:\n    objects: |\n      - { objectName: prod/db, objectType: secretsmanager }\n`;
  write({
    'k8s/v.yaml': vaultStore() + secret('v', 'vault', ['key: db', 'key: absent']),
    'k8s/aws.yaml': aws + secret('a', 'aws', ['key: db']),
    'k8s/class.yaml': mounted,
  });
  const main = await check('exists', { 'role-to-assume': '', 'aws-region': '' });
  expect(main.log).toContain('[check-failed] a finding in the manifests');
  expect(main.log).toMatch(/k8s\/v\.yaml:13:\d+: "absent" is not in the store/);
  const notices = main.annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);
  expect(notices.filter((notice) => notice.includes('not checked'))).toEqual([
    expect.stringMatching(
      /^1 entry is not checked, because ClusterSecretStore aws \(k8s\/aws\.yaml:4\) is a store of AWS, and the step has no role for it: k8s\/aws\.yaml:12\. Fix: Give `role-to-assume` and `aws-region`\./,
    ),
    expect.stringMatching(
      /^1 entry is not checked, because SecretProviderClass shop\/web mounts what AWS holds, and the step has no role for it: /,
    ),
  ]);
  expect(main.log).toContain('2 things asked of the stores; 2 entries not checked.');
  expect(sandbox.requests.count('sts')).toBe(0);
  expectNothing(main);
});

describe('as a command', () => {
  const CHECK = `node ${JSON.stringify(join(process.cwd(), 'dist/cli/index.js'))} check`;
  /** What a laptop has: no job's token, no region, no keys. */
  const run = (args: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    job.run(`${CHECK} ${args} || echo "status $?"`, {
      env: { AWS_REGION: '', AWS_DEFAULT_REGION: '', KEYLESS_DIR: '', ...env },
    });

  test('asks Vault and Google by the tokens in the environment, and needs nothing of AWS for it', async () => {
    fill();
    write({
      'k8s/v.yaml': vaultStore() + secret('v', 'vault', ['key: db, property: pasword']),
      'k8s/g.yaml': GOOGLE + secret('g', 'google', ['key: db, property: pasword']),
    });
    const vault = sandbox.vault.tokens.issue({
      namespace: '',
      role: '',
      policies: ['deploy'],
      type: 'service',
      uses: 0,
      expires: Date.parse('9999-01-01'),
      accessor: '',
      mount: 'jwt',
      issued: Date.now(),
      ttl: 60,
      explicitMaxTtl: 0,
    });
    const google = sandbox.gcp.tokens.issue('c', {
      members: [PRINCIPAL],
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
      expires: Date.parse('9999-01-01'),
    }).token;
    const values = await run('--values k8s', {
      VAULT_ADDR: `${sandbox.vault.address}/`,
      VAULT_TOKEN: vault.token,
      CLOUDSDK_AUTH_ACCESS_TOKEN: google,
    });
    expect(values.stdout).toMatch(/k8s\/v\.yaml:12:\d+: error: The value has no such property \[live-property\]/);
    expect(values.stdout).toMatch(/k8s\/g\.yaml:12:\d+: error: The value has no such property \[live-property\]/);
    expect(values.stdout).toContain('2 findings in 2 files.\nstatus 1');
    expect(values.log).toContain('keyless: 2 things asked of the stores');
    const exists = await run('--exists k8s', {
      VAULT_ADDR: sandbox.vault.address,
      VAULT_TOKEN: vault.token,
      CLOUDSDK_AUTH_ACCESS_TOKEN: google,
    });
    expect(exists.stdout).toBe('No findings in 2 files.\n');
    write({ 'k8s/v.yaml': madeStore() + secret('v', 'made', ['key: creds/app, property: password']) });
    const made = await run('--values k8s/v.yaml', {
      VAULT_ADDR: sandbox.vault.address,
      VAULT_TOKEN: vault.token,
    });
    expect(made.stdout).toBe('No findings in 1 file.\n');
    expect(made.log).toContain(
      `Vault made a secret at "database/creds/app" to be looked at; this ends it: vault lease revoke ${vault.leases[0]}`,
    );
    expect(vault.revoked).toBe(false);
  });

  test('says what it had no login for, in every format', async () => {
    write({
      'k8s/v.yaml': vaultStore() + secret('v', 'vault', ['key: db', 'key: other']),
      'k8s/g.yaml': GOOGLE + secret('g', 'google', ['key: db']),
    });
    const text = await run('--exists k8s');
    expect(text.stdout).toMatch(/k8s\/v\.yaml:4:\d+: note: Not checked in the store \[live-unchecked\]/);
    expect(text.stdout).toContain(
      '2 entries are not checked, because ClusterSecretStore vault (k8s/v.yaml:4) is a store of Vault, and VAULT_ADDR and VAULT_TOKEN are not both set: k8s/v.yaml:12, k8s/v.yaml:13.',
    );
    expect(text.stdout).toContain('VAULT_TOKEN="$(vault print token)"');
    expect(text.stdout).toContain('and CLOUDSDK_AUTH_ACCESS_TOKEN is not set: k8s/g.yaml:12.');
    expect(text.stdout).toContain('2 findings in 2 files; 3 entries not checked.');
    expect(text.stdout).not.toContain('status');
    const json = await run('--exists --json k8s');
    expect(JSON.parse(json.stdout)).toMatchObject({
      unchecked: 3,
      findings: [{ severity: 'note' }, { severity: 'note' }],
    });
    expect(json.log).toContain('keyless: 2 entries are not checked, because ClusterSecretStore vault');
    const sarif = await run('--values --sarif k8s');
    expect(JSON.parse(sarif.stdout).runs[0].results).toMatchObject([
      { ruleId: 'live-unchecked', level: 'note' },
      { ruleId: 'live-unchecked', level: 'note' },
    ]);
    const github = await run('--exists --format github k8s');
    expect(github.stdout).toBe('0 findings and 2 notes; 3 entries not checked.\n');
    expect((await run('--exists --fail-on note k8s')).stdout).toContain('status 1');
    expect(sandbox.requests.count('vault')).toBe(0);
  });
});
