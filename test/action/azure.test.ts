/** Secrets of Azure Key Vault through the bundle: alone, beside AWS, refused, attacked and in every fault. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FederatedCredential } from '../sandbox/azure/directory.ts';
import { KeyVault } from '../sandbox/azure/vaults.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import type { HonestToken } from '../sandbox/token-endpoint.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const SUBJECT = 'repo:acme@123456/payments@456789:ref:refs/heads/main';
const AUDIENCE = 'api://AzureADTokenExchange';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  const { azure } = sandbox;
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.secrets.clear();
  sandbox.forge = undefined;
  azure.asked.length = 0;
  azure.directory.issued.length = 0;
  azure.directory.refusal = undefined;
  azure.vault.secrets.clear();
  azure.vault.put('db', 'value-of-db');
  for (const host of azure.vaults.keys()) if (host !== azure.vault.host) azure.vaults.delete(host);
  trust({});
  job = await createJob(sandbox, { env: azure.proxied });
});
afterEach(() => job.remove());

/** The app's only credential, over what lets the job in. */
function trust(credential: Partial<FederatedCredential>): void {
  const credentials = sandbox.azure.directory.apps.get(sandbox.azure.client)?.credentials;
  credentials?.splice(0, credentials.length, {
    issuer: sandbox.issuer,
    subject: SUBJECT,
    audience: AUDIENCE,
    ...credential,
  });
}

/** Another vault of the tenant, which the app may not read yet. */
function vault(name: string, changes: Partial<Pick<KeyVault, 'permissions' | 'firewall'>> = {}): KeyVault {
  const { azure } = sandbox;
  const made = Object.assign(new KeyVault(`${name}.vault.azure.net`, azure.tenant), changes);
  azure.vaults.set(made.host, made);
  made.put('db', 'value-of-another');
  return made;
}

const run = (secrets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({
    inputs: { 'azure-tenant-id': sandbox.azure.tenant, 'azure-client-id': sandbox.azure.client, secrets, ...inputs },
  });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
const hosts = (): readonly string[] => [...new Set(sandbox.azure.asked)].toSorted();
const fileOf = (main: StepResult, name: string): string => join(main.env['KEYLESS_DIR'] ?? '', name);

function expectNothing(main: StepResult): void {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
}

describe('a step that reads from a vault', () => {
  test('needs no role; what it hands over is masked, lies in private files, and is gone at the end', async () => {
    const { azure } = sandbox;
    const old = azure.vault.put('password', 'old-of-payments');
    const current = azure.vault.put('password', 'new-of-payments');
    azure.vault.put('document', '{"username":"user-of-db","password":"hunter2-of-db"}');
    azure.vault.put('tls', 'MIIKcQIBAzCCCjcGCSqGSIb3DQEHAaCC', { contentType: 'application/x-pkcs12' });
    const main = await run(
      [
        'azure:acme-payments/password',
        `OLD = azure:acme-payments/password?version=${old.id}`,
        'DB_* = azure:ACME-Payments.vault.azure.net/document#*',
        'TLS = azure:acme-payments/tls',
        'NONE ?= azure:acme-payments/none',
      ].join('\n'),
    );
    expect(main.log).not.toContain('##[error]');
    expect(['PASSWORD', 'OLD', 'DB_USERNAME', 'DB_PASSWORD', 'TLS'].map((name) => value(main, name))).toEqual([
      'new-of-payments',
      'old-of-payments',
      'user-of-db',
      'hunter2-of-db',
      'MIIKcQIBAzCCCjcGCSqGSIb3DQEHAaCC',
    ]);
    expect(main.log).toMatch(
      /"azure:acme-payments\/none" is left out: there is no such secret in acme-payments\.vault/,
    );
    expect(main.summary).toContain(current.id);
    expect(main.summary).toContain(azure.client);
    const [issued] = azure.directory.issued;
    expect([azure.directory.issued.length, issued?.resource]).toEqual([1, 'https://vault.azure.net']);
    const token = readFileSync(main.env['AZURE_FEDERATED_TOKEN_FILE'] ?? '', 'utf8');
    const told = main.log + JSON.stringify([main.env, main.outputs, main.state, main.summary]);
    for (const hidden of [token, issued?.token ?? '', 'new-of-payments', 'old-of-payments', 'hunter2-of-db', 'MIIKcQ'])
      expect(told).not.toContain(hidden);
    expect(main.masks).toEqual(expect.arrayContaining([token, issued?.token]));
    expect(hosts()).toEqual(['acme-payments.vault.azure.net:443', 'login.microsoftonline.com:443']);
    expect(Object.keys(main.env).filter((name) => name.startsWith('AWS_'))).toEqual([]);
    expect(['sts', 'secretsmanager', 'ssm'].map((name) => sandbox.requests.connectionsTo(name as 'sts'))).toEqual([
      0, 0, 0,
    ]);
    const post = await job.post(main);
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
    expect(post.log).not.toContain('warning');
  });

  test('hands over the variables of Azure’s SDKs, and post gives back what they were', async () => {
    const { azure } = sandbox;
    job.env['AZURE_CLIENT_ID'] = 'of-an-earlier-step';
    job.env['AZURE_CLIENT_SECRET'] = 'secret-of-an-earlier-step';
    const main = await run('DB = azure:acme-payments/db');
    const file = fileOf(main, 'azure/federated-token');
    expect(main.env).toMatchObject({
      AZURE_CLIENT_ID: azure.client,
      AZURE_TENANT_ID: azure.tenant,
      AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
      AZURE_FEDERATED_TOKEN_FILE: file,
    });
    for (const name of ['azure/federated-token', 'azure/renewal.json', 'stores/azure.json'])
      expect([name, statSync(fileOf(main, name)).mode & 0o777]).toEqual([name, 0o600]);
    expect(readFileSync(file, 'utf8').split('.')).toHaveLength(3);
    expect(readFileSync(fileOf(main, 'azure/renewal.json'), 'utf8')).not.toContain('eyJ');
    expect(main.log).toMatch(/##\[warning\]AZURE_CLIENT_SECRET is set in this job, and Azure's SDKs take it before/);
    expect((await job.post(main)).env).toMatchObject({
      AZURE_CLIENT_ID: 'of-an-earlier-step',
      AZURE_TENANT_ID: '',
      AZURE_AUTHORITY_HOST: '',
      AZURE_FEDERATED_TOKEN_FILE: '',
    });
  });

  test('may read from AWS as well: a token for each, neither of which the other would take', async () => {
    sandbox.secrets.put('prod/npmrc', 'registry-token-value');
    const main = await run('NPMRC = prod/npmrc\nDB = azure:acme-payments/db', {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'us-east-1',
    });
    expect([value(main, 'NPMRC'), value(main, 'DB')]).toEqual(['registry-token-value', 'value-of-db']);
    expect([sandbox.requests.count('token'), sandbox.requests.count('jwks')]).toEqual([2, 1]);
    expect(main.log).toContain(`for the audiences sts.amazonaws.com, ${AUDIENCE}`);
    expect((await job.post(main)).exitCode).toBe(0);
    expect(job.tree()).toEqual([]);
  });

  test('asks once for each secret, side by side, over a login for all of them', async () => {
    for (let at = 0; at < 12; at++) sandbox.azure.vault.put(`many-${at}`, `value-number-${at}`);
    vault('acme-other').readers.add(sandbox.azure.client);
    const lines = Array.from(
      { length: 12 },
      (_, at) => `A${at} = azure:acme-payments/many-${at}\nB${at} = azure:acme-payments/many-${at}`,
    );
    const main = await run([...lines, 'C = azure:acme-other/db'].join('\n'));
    expect([value(main, 'B11'), value(main, 'C')]).toEqual(['value-number-11', 'value-of-another']);
    expect([sandbox.requests.count('entra'), sandbox.requests.count('keyvault')]).toEqual([1, 13]);
    expect(sandbox.requests.connectionsTo('keyvault')).toBeLessThanOrEqual(9);
  });

  test('says which secrets have expired, or are not to be used yet', async () => {
    const now = Math.floor(Date.now() / 1000);
    sandbox.azure.vault.put('old', 'value-of-old', { exp: now - 60 });
    sandbox.azure.vault.put('new', 'value-of-new', { nbf: now + 3600, exp: now + 7200 });
    const main = await run('OLD = azure:acme-payments/old\nNEW = azure:acme-payments/new');
    expect([value(main, 'OLD'), value(main, 'NEW')]).toEqual(['value-of-old', 'value-of-new']);
    expect(main.log).toMatch(/##\[notice\]the secret "acme-payments\.vault\.azure\.net\/old" of Azure expired at 20/);
    expect(main.log).toMatch(
      /##\[notice\]the secret "acme-payments\.vault\.azure\.net\/new" of Azure is not to be used/,
    );
  });

  test('hands over nothing where one store refuses', async () => {
    const main = await run('A = absent/of/aws\nDB = azure:acme-payments/db\nB = azure:acme-payments/none', {
      'role-to-assume': sandbox.roleArn,
      'aws-region': 'us-east-1',
    });
    expect(main.log).toContain('2 secrets could not be had');
    expectNothing(main);
  });
});

test('a run that names nothing of Azure asks nothing of it, and loads none of its code', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  const loaded = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const folder = join(job.folder, `coverage-${Object.keys(inputs).length}`);
    const main = await job.step({ inputs, env: { NODE_V8_COVERAGE: folder } });
    expect(main.exitCode).toBe(0);
    return readdirSync(folder)
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      .flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url))
      .filter((url) => url.includes('/dist/main/'))
      .filter((url) => /client_assertion_type/.test(readFileSync(new URL(url), 'utf8')));
  };
  const aws = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' };
  expect(await loaded(aws)).toEqual([]);
  expect([sandbox.azure.asked, sandbox.requests.connectionsTo('entra')]).toEqual([[], 0]);
  const { client, tenant } = sandbox.azure;
  const named = { 'azure-tenant-id': tenant, 'azure-client-id': client, secrets: 'A = azure:acme-payments/db' };
  expect(await loaded({ ...named, 'timeout-seconds': '60' })).not.toEqual([]);
});

test('what is wrong with single lines is told with what is missing, all of it at once', async () => {
  const { azure } = sandbox;
  azure.vault.put('off', 'value-of-off', { enabled: false });
  vault('acme-roles');
  vault('acme-policies', { permissions: 'policies' });
  vault('acme-inside', { firewall: true });
  azure.vaults.set('acme-foreign.vault.azure.net', new KeyVault('acme-foreign.vault.azure.net', 'another-tenant'));
  const main = await run(
    [
      'A = azure:acme-payments/off',
      'B = azure:acme-payments/none',
      `C = azure:acme-payments/db?version=${'0'.repeat(32)}`,
      'D = azure:acme-roles/db',
      'E = azure:acme-policies/db',
      'F = azure:acme-inside/db',
      'G = azure:acme-foreign/db',
      'H = azure:acme-payments/db#key',
    ].join('\n'),
  );
  for (const part of [
    /line 1: .*: SecretDisabled: Azure Key Vault \(https:\/\/acme-payments\.vault\.azure\.net\) answered 403: Operation get is not allowed on a disabled secret; enable this version, or name another by \?version= \[secret-refused\]/,
    /line 2: .*: there is no such secret in acme-payments\.vault\.azure\.net; if it was deleted, .* --vault-name acme-payments --name none \[secret-absent\]/,
    /line 3: .*: there is no such secret, or no such version of it, in acme-payments.* \[secret-absent\]/,
    /line 4: .*: ForbiddenByRbac: .*Caller is not authorized.*; the role "Key Vault Secrets User" lets it read .*--role "Key Vault Secrets User" --assignee 11111111-.* --scope \/subscriptions\/00000000-1111-2222-3333-444444444444\/resourcegroups\/payments\/providers\/microsoft\.keyvault\/vaults\/acme-roles; .*\[secret-refused\]/,
    /line 5: .*: ForbiddenByPolicy: .*; an access policy with Get on secrets lets it read: az keyvault set-policy --name acme-policies --spn 11111111-.* --secret-permissions get \[secret-refused\]/,
    /line 6: .*: ForbiddenByFirewall: .*; the vault's network rules keep this runner out: .*\[secret-refused\]/,
    /line 7: .*: Unauthorized: .*AKV10032: Invalid issuer.*; is the vault's tenant another than "a1b2c3d4-.*`azure-tenant-id` names\? \[secret-refused\]/,
    /line 8: .*\[secret-not-json\]/,
  ])
    expect(main.log).toMatch(part);
  expect(main.log).toContain('8 secrets could not be had');
  expectNothing(main);
});

describe('a login that is refused says what the token says, and what a federated credential must say', () => {
  test.each<[string, Partial<FederatedCredential>, Readonly<Record<string, string>>, RegExp]>([
    [
      'another subject',
      { subject: 'repo:acme/payments:ref:refs/heads/main' },
      {},
      /AADSTS700213: No matching .*\(trace [\da-f-]{36}\)\n.*\n +subject +repo:acme@123456\/payments@456789:ref:refs\/heads\/main {3}<- no credential has this\n +issuer +https:\/\/localhost:\d+\/_services\/token\n +audience +api:\/\/AzureADTokenExchange\nThis repository's subjects carry ids \(OWNER@ID\/REPO@ID\): .*\n.*\n {2}az ad app federated-credential create --id 11111111-2222-4333-8444-555555555555 --parameters '\{"name":"github-payments-main","issuer":"https:\/\/localhost:\d+\/_services\/token","subject":"repo:acme@123456\/payments@456789:ref:refs\/heads\/main","audiences":\["api:\/\/AzureADTokenExchange"\]\}'\n.*\n {2}az identity federated-credential create .*--subject 'repo:acme@/,
    ],
    [
      'another letter case',
      { subject: SUBJECT.replace('acme', 'Acme') },
      {},
      /AADSTS7002138: [\s\S]*subject .*<- no credential has this[\s\S]*other capital or small letters, and they count/,
    ],
    [
      'another issuer',
      { issuer: 'https://token.actions.githubusercontent.com/' },
      {},
      /AADSTS700211: [\s\S]*issuer .*<- no credential has this[\s\S]*without a slash at its end/,
    ],
    [
      'another audience',
      {},
      { 'azure-audience': 'api://of-acme' },
      /AADSTS700212: [\s\S]*audience +api:\/\/of-acme {3}<- no credential has this[\s\S]*set `azure-audience`/,
    ],
    [
      'another client',
      {},
      { 'azure-client-id': '99999999-2222-4333-8444-555555555555' },
      /AADSTS700016: [\s\S]*has no app or managed identity with the client id 99999999-.*no object id/,
    ],
    [
      'another tenant',
      {},
      { 'azure-tenant-id': 'acme.onmicrosoft.com' },
      /AADSTS90002: [\s\S]*There is no tenant acme\.onmicrosoft\.com in "azurecloud": correct `azure-tenant-id`, or .*`azure-cloud`/,
    ],
  ])('%s', async (_what, credential, inputs, message) => {
    trust(credential);
    const main = await run('DB = azure:acme-payments/db', inputs);
    expect(main.log).toMatch(/##\[error\]\[store-refused\] this job's login as client /);
    expect(main.log).toMatch(message);
    expect([sandbox.requests.count('entra'), sandbox.requests.count('keyvault')]).toEqual([1, 0]);
    expectNothing(main);
  });

  test('no credential at all', async () => {
    sandbox.azure.directory.apps.get(sandbox.azure.client)?.credentials.splice(0);
    const main = await run('DB = azure:acme-payments/db');
    expect(main.log).toMatch(
      /AADSTS70025: [\s\S]*<- no credential has all of these[\s\S]*no federated credential at all/,
    );
    expectNothing(main);
  });

  test.each([
    [700024, 'Client assertion is not within its valid time range.', /set the runner's clock/],
    [7002381, 'must contain the enterprise claim', /claim `enterprise`/],
    [53003, 'Access has been blocked by Conditional Access policies.', /Conditional Access policy/],
    [123456, 'Something new.', /login\.microsoftonline\.com\/error/],
  ])('AADSTS%i', async (code, text, message) => {
    sandbox.azure.directory.refusal = { code, text };
    const main = await run('DB = azure:acme-payments/db');
    expect(main.log).toMatch(message);
    expect(sandbox.requests.count('entra')).toBe(1);
    expectNothing(main);
  });
});

describe('a login alone', () => {
  test('is proved, and handed over for later steps', async () => {
    const main = await run('');
    expect(main.exitCode).toBe(0);
    expect(main.env['AZURE_FEDERATED_TOKEN_FILE']).toBeDefined();
    expect(sandbox.azure.directory.issued.map(({ resource }) => resource)).toEqual(['https://management.azure.com']);
    expect(hosts()).toEqual(['login.microsoftonline.com:443']);
  });

  test('that is refused ends the step', async () => {
    trust({ subject: 'repo:acme/other:ref:refs/heads/main' });
    const main = await run('');
    expect(main.log).toContain('AADSTS700213');
    expectNothing(main);
  });
});

describe('sovereign clouds', () => {
  const CLIENT = '22222222-2222-4333-8444-555555555555';
  const TENANT = 'a1b2c3d4-0000-4000-8000-00000000beef';
  const setUp = (cloud: 'azurechinacloud' | 'azureusgovernment', host: string, audience: string): void => {
    const { azure } = sandbox;
    const credentials = [{ issuer: sandbox.issuer, subject: SUBJECT, audience }];
    azure.directory.apps.set(CLIENT, { tenant: TENANT, cloud, credentials });
    const made = new KeyVault(host, TENANT);
    made.put('db', `value-in-${cloud}`);
    made.readers.add(CLIENT);
    azure.vaults.set(host, made);
  };
  const own = { 'azure-tenant-id': TENANT, 'azure-client-id': CLIENT };

  test.each([
    ['by the vault’s host', 'acme.vault.azure.cn/db', {}],
    ['by the input', 'acme/db', { 'azure-cloud': 'AzureChinaCloud' }],
  ])('China, %s', async (_what, address, inputs) => {
    setUp('azurechinacloud', 'acme.vault.azure.cn', 'api://AzureADTokenExchangeChina');
    const main = await run(`DB = azure:${address}`, { ...own, ...inputs });
    expect(value(main, 'DB')).toBe('value-in-azurechinacloud');
    expect(main.env['AZURE_AUTHORITY_HOST']).toBe('https://login.chinacloudapi.cn/');
    expect(hosts()).toEqual(['acme.vault.azure.cn:443', 'login.chinacloudapi.cn:443']);
  });

  test('US Government', async () => {
    setUp('azureusgovernment', 'acme.vault.usgovcloudapi.net', 'api://AzureADTokenExchangeUSGov');
    const main = await run('DB = azure:acme/db', { ...own, 'azure-cloud': 'azureusgovernment' });
    expect(value(main, 'DB')).toBe('value-in-azureusgovernment');
    expect(hosts()).toEqual(['acme.vault.usgovcloudapi.net:443', 'login.microsoftonline.us:443']);
    const ran = await job.run('keyless run --azure -- printenv ARM_ENVIRONMENT ARM_OIDC_TOKEN_FILE_PATH');
    expect(ran.stdout).toBe(`usgovernment\n${main.env['AZURE_FEDERATED_TOKEN_FILE']}\n`);
  });
});

describe('inputs', () => {
  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    [
      'no client',
      '',
      { 'azure-client-id': '' },
      /azure-client-id: no client id is given, and `secrets`, line 1, reads from Azure \[input-missing\]/,
    ],
    ['no tenant', '', { 'azure-tenant-id': '' }, /azure-tenant-id: no tenant is given, and `secrets`, line 1, reads/],
    [
      'a tenant alone',
      '# none',
      { 'azure-client-id': '' },
      /azure-client-id: no client id is given, but `azure-tenant-id` is \[input-missing\]/,
    ],
    [
      'a client’s name',
      '',
      { 'azure-client-id': 'payments' },
      /azure-client-id: expected the client id of an app or managed identity, a GUID, found "payments" \[input-invalid\]/,
    ],
    ['a path for a tenant', '', { 'azure-tenant-id': 'a/../b' }, /azure-tenant-id: expected the tenant's id/],
    ['everybody’s tenant', '', { 'azure-tenant-id': 'common' }, /azure-tenant-id: expected the tenant's id/],
    [
      'another cloud',
      '',
      { 'azure-cloud': 'azuregermancloud' },
      /azure-cloud: expected one of azurecloud, azurechinacloud, azureusgovernment/,
    ],
    [
      'a vault of another cloud',
      'A = azure:acme.vault.azure.cn/db',
      { 'azure-cloud': 'azurecloud' },
      /line 1: this vault is in "azurechinacloud", and the step logs in to "azurecloud", as `azure-cloud` says: .*\[input-conflict\]/,
    ],
    [
      'vaults of two clouds',
      'A = azure:acme.vault.azure.cn/db\nB = azure:acme.vault.azure.net/db',
      {},
      /line 2: this vault is in "azurecloud", and the step logs in to "azurechinacloud", as line 1 does/,
    ],
    ['a blank in the audience', '', { 'azure-audience': 'a b' }, /azure-audience: expected an audience without blanks/],
    [
      'the audience of AWS',
      '',
      { 'azure-audience': 'sts.amazonaws.com' },
      /azure-audience: the audience "sts\.amazonaws\.com" is that of AWS/,
    ],
  ])('%s', async (_what, secrets, inputs, message) => {
    const main = await run(secrets || 'DB = azure:acme-payments/db', inputs);
    expect(main.log).toMatch(message);
    expect([sandbox.requests.entries, sandbox.azure.asked]).toEqual([[], []]);
    expectNothing(main);
  });
});

describe('attacks', () => {
  test.each([
    'acme.vault.azure.net.evil.example/db',
    'evil.example/db',
    'localhost:8443/db',
    '169.254.169.254/db',
    'acme.vault.azure.net:8443/db',
    'acme.vault.azure.net@evil.example/db',
    'evil.example#.vault.azure.net/db',
    'a.b.vault.azure.net/db',
    '.vault.azure.net/db',
    'http://acme.vault.azure.net/db',
  ])('a vault at %s is refused before anything is asked', async (address) => {
    const main = await run(`DB = azure:${address}`);
    expect(main.log).toMatch(/\[reference-syntax\]/);
    expect([sandbox.requests.entries, sandbox.azure.asked]).toEqual([[], []]);
    expectNothing(main);
  });

  test.each<[string, (honest: HonestToken) => string, RegExp]>([
    ['is for AWS', ({ token }) => token, /\[token-audience\]/],
    ['is of nobody', ({ token }) => `${token.slice(0, -8)}AAAAAAAA`, /\[token-signature\]/],
  ])('a token that %s is sent nowhere', async (_what, forge, message) => {
    sandbox.claims = _what === 'is for AWS' ? { aud: 'sts.amazonaws.com' } : {};
    sandbox.forge = forge;
    const main = await run('DB = azure:acme-payments/db');
    sandbox.claims = {};
    expect(main.log).toMatch(message);
    expect([sandbox.requests.count('entra'), sandbox.azure.asked]).toEqual([0, []]);
    expectNothing(main);
  });

  test('a token that is not what `expect` says is sent nowhere', async () => {
    const main = await run('DB = azure:acme-payments/db', { expect: 'ref: refs/heads/release/*' });
    expect(main.log).toContain('[expectation-failed]');
    expect(sandbox.azure.asked).toEqual([]);
    expectNothing(main);
  });

  test.each([
    [
      'entra',
      302,
      /\[service-unavailable\] Microsoft Entra ID \(https:\/\/login\.microsoftonline\.com\) answered 302, and redirects are not followed/,
    ],
    ['keyvault', 307, /\[secret-refused\]|answered 307, and redirects are not followed/],
  ] as const)('a redirect of %s is not followed', async (service, status, message) => {
    sandbox.faults.always(service, { kind: 'status', status });
    const main = await run('DB = azure:acme-payments/db');
    expect(main.log).toMatch(message);
    expect(
      hosts().every((host) => /^(?:login\.microsoftonline\.com|acme-payments\.vault\.azure\.net):443$/.test(host)),
    ).toBe(true);
    expect(sandbox.requests.count(service)).toBe(1);
    expectNothing(main);
  });

  test('earlier steps can’t lead the token elsewhere', async () => {
    Object.assign(job.env, {
      AZURE_AUTHORITY_HOST: 'https://evil.example',
      AZURE_TENANT_ID: 'evil',
      AZURE_CLIENT_ID: 'evil',
      AZURE_ENDPOINT_URL: 'https://evil.example',
    });
    const main = await run('DB = azure:acme-payments/db');
    expect(value(main, 'DB')).toBe('value-of-db');
    expect(hosts()).toEqual(['acme-payments.vault.azure.net:443', 'login.microsoftonline.com:443']);
  });

  test('what a service repeats of a token is not repeated', async () => {
    let sent = '';
    sandbox.forge = ({ token }) => {
      sent = token;
      sandbox.azure.directory.refusal = { code: 50027, text: `JWT token '${token}' is\u001b[31m invalid` };
      return token;
    };
    const main = await run('DB = azure:acme-payments/db');
    expect(sent).not.toBe('');
    expect(main.log).toContain("AADSTS50027: JWT token '***' is\\u001b[31m invalid");
    expect(main.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(sent);
    expectNothing(main);
  });
});

describe('faults', () => {
  const NAMES = { entra: 'Microsoft Entra ID', keyvault: 'Azure Key Vault' } as const;
  const each = <T extends unknown[]>(rows: readonly T[]): ['entra' | 'keyvault', ...T][] =>
    (['entra', 'keyvault'] as const).flatMap((service) =>
      rows.map((row): ['entra' | 'keyvault', ...T] => [service, ...row]),
    );

  test.each(
    each<[string, Fault, number]>([
      ['throttled twice', { kind: 'throttle' }, 2],
      ['500 once', { kind: 'status', status: 500 }, 1],
      ['503 once', { kind: 'status', status: 503 }, 1],
      ['reset once', { kind: 'reset' }, 1],
      ['garbage once', { kind: 'garbage' }, 1],
      ['slow', { kind: 'slow', ms: 300 }, 1],
    ]),
  )('%s %s, the step succeeds', async (service, _what, fault, times) => {
    sandbox.faults.once(service, fault, times);
    const main = await run('DB = azure:acme-payments/db');
    expect([main.exitCode, value(main, 'DB')]).toEqual([0, 'value-of-db']);
  });

  test('Entra ID’s own words for a passing fault are understood', async () => {
    const message = 'The service is temporarily unavailable.';
    sandbox.faults.once('entra', { kind: 'error', code: 'AADSTS90033', message, status: 400 });
    const main = await run('DB = azure:acme-payments/db');
    expect(value(main, 'DB')).toBe('value-of-db');
  });

  test.each(
    each<[string, Fault]>([
      ['hangs', { kind: 'hang' }],
      ['is down', { kind: 'status', status: 503 }],
      ['resets for ever', { kind: 'reset' }],
      ['answers garbage for ever', { kind: 'garbage' }],
      ['answers without an end', { kind: 'oversized' }],
    ]),
  )('where %s %s, the step ends in time, names it and leaves nothing', async (service, _what, fault) => {
    sandbox.faults.always(service, fault);
    const main = await run('DB = azure:acme-payments/db', { 'timeout-seconds': '2' });
    expect(main.log).toMatch(/##\[error\]\[(?:timed-out|service-unavailable)\]/);
    expect(main.log).toContain(NAMES[service]);
    expectNothing(main);
  });

  test('a proxy that knows no such host is named with it', async () => {
    const main = await run('DB = azure:acme-nowhere/db', { 'timeout-seconds': '3' });
    expect(main.log).toMatch(
      /\[(?:timed-out|service-unavailable)\] .*Azure Key Vault.*acme-nowhere\.vault\.azure\.net/,
    );
    expectNothing(main);
  });
});

test('the leak scan finds the token itself', async () => {
  const main = await run('DB = azure:acme-payments/db', { 'leak-scan': 'error' });
  const token = readFileSync(main.env['AZURE_FEDERATED_TOKEN_FILE'] ?? '', 'utf8');
  writeFileSync(join(job.workspace, 'dump.txt'), `token: ${token}\n`);
  const post = await job.post(main);
  expect(post.exitCode).toBe(1);
  expect(post.log).toMatch(/AZURE_FEDERATED_TOKEN.*dump\.txt|dump\.txt.*AZURE_FEDERATED_TOKEN/);
  expect(post.log).not.toContain(token);
});
