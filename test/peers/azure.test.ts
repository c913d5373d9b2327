/**
 * Clients that are not ours: Azure's SDK for Python, by the variables and the token file that the committed bundle hands
 * over, at the sandbox's Entra ID and Key Vault. A proxy leads their names to the loopback. KEYLESS_PEERS names the folder
 * of python.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const programs = process.env['KEYLESS_PEERS'] ?? '';
/** Of the job's tokens, in seconds: GitHub's five minutes, a hundred times as fast. */
const LIFETIME = 3;

let sandbox: Sandbox;
let job: Job;
let main: StepResult;

beforeAll(async () => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds python');
  sandbox = await startSandbox();
  const { azure } = sandbox;
  azure.directory.apps.get(azure.client)?.credentials.push({
    issuer: sandbox.issuer,
    subject: 'repo:acme@123456/payments@456789:ref:refs/heads/main',
    audience: 'api://AzureADTokenExchange',
  });
});
afterAll(() => sandbox?.stop());
beforeEach(async () => {
  const { azure } = sandbox;
  sandbox.tokenLifetime = 300;
  azure.directory.tokenLifetime = 3599;
  azure.vault.secrets.clear();
  azure.vault.put('db', 'value-of-db');
  job = await createJob(sandbox, {
    env: { ...azure.proxied, REQUESTS_CA_BUNDLE: sandbox.env['NODE_EXTRA_CA_CERTS'] ?? '' },
  });
  main = await login();
  azure.asked.length = 0;
  azure.directory.issued.length = 0;
  return () => job.remove();
});

async function login(): Promise<StepResult> {
  const { client, tenant } = sandbox.azure;
  const secrets = 'DB = azure:acme-payments/db';
  return await job.step({ inputs: { 'azure-tenant-id': tenant, 'azure-client-id': client, secrets } });
}

const later = (command: string): Promise<StepResult> =>
  job.run(command, { env: { PATH: `${programs}:${process.env['PATH']}` } });

const python = (program: string, prefix = ''): Promise<StepResult> =>
  later(`${prefix} python - <<'PROGRAM'\n${PREAMBLE}${program}\nPROGRAM`);

const PREAMBLE = `
import hashlib, sys, time
from azure.core.exceptions import ClientAuthenticationError, HttpResponseError
from azure.identity import DefaultAzureCredential, WorkloadIdentityCredential
from azure.keyvault.secrets import SecretClient

def vault(credential):
    return SecretClient("https://acme-payments.vault.azure.net", credential)
`;

test('WorkloadIdentityCredential finds its way by the variables alone, and reads what Keyless has read', async () => {
  const old = sandbox.azure.vault.put('cert', 'MIIK', { contentType: 'application/x-pkcs12' });
  sandbox.azure.vault.put('cert', 'MIIL', { contentType: 'application/x-pkcs12' });
  const { stderr, stdout } = await python(`
client = vault(WorkloadIdentityCredential())
print(hashlib.sha256(client.get_secret("db").value.encode()).hexdigest())
print(client.get_secret("cert").properties.content_type, client.get_secret("cert", "${old.id}").value)
`);
  expect(stderr).toBe('');
  const digest = createHash('sha256')
    .update(readFileSync(main.outputs['DB'] ?? ''))
    .digest('hex');
  expect(stdout.trim().split('\n')).toEqual([digest, 'application/x-pkcs12 MIIK']);
  expect([...new Set(sandbox.azure.asked)].toSorted()).toEqual([
    'acme-payments.vault.azure.net:443',
    'login.microsoftonline.com:443',
  ]);
});

test('so does DefaultAzureCredential, under keyless run, which takes away what it would take first', async () => {
  const program = 'print(vault(DefaultAzureCredential()).get_secret("db").value)';
  job.env['AZURE_CLIENT_SECRET'] = 'of-an-earlier-login';
  const without = await python(`
try:
    ${program}
except ClientAuthenticationError as error:
    print("refused", "client_assertion" in str(error))`);
  expect(without.stdout).toContain('refused');
  const ran = await python(program, 'keyless run --azure --');
  expect([ran.stderr, ran.stdout]).toEqual(['', '***\n']);
});

test('a token file that is dead is refused as at Azure, and keyless azure-token revives it', async () => {
  sandbox.tokenLifetime = LIFETIME;
  await later(`sed -i 's/"renewAt":"[0-9.]*"/"renewAt":"0"/' "$KEYLESS_DIR/stores/azure.json" && keyless azure-token`);
  await wait(LIFETIME * 1000);
  const program = `
try:
    print(vault(WorkloadIdentityCredential()).get_secret("db").name)
except ClientAuthenticationError as error:
    print(str(error).split(".")[0])`;
  expect((await python(program)).stdout).toContain('AADSTS700024: Client assertion is not within its valid time range');
  expect((await python(program, 'keyless azure-token >/dev/null;')).stdout).toBe('db\n');
});

test('under keyless run, new credentials log in through many tokens’ lives', async () => {
  sandbox.tokenLifetime = LIFETIME;
  await later(`sed -i 's/"renewAt":"[0-9.]*"/"renewAt":"0"/' "$KEYLESS_DIR/stores/azure.json"`);
  const ran = await python(
    `
end = time.time() + ${LIFETIME * 4}
count = 0
while time.time() < end:
    vault(WorkloadIdentityCredential()).get_secret("db")
    count += 1
    time.sleep(0.3)
print(count)`,
    'keyless run --azure --',
  );
  expect([ran.stderr, ran.exitCode]).toEqual(['', 0]);
  expect(Number(ran.stdout)).toBe(sandbox.azure.directory.issued.length);
});

test('under keyless run, one credential renews what it has, by a clock that is a hundred times as fast', async () => {
  sandbox.tokenLifetime = LIFETIME;
  sandbox.azure.directory.tokenLifetime = 1200;
  await later(`sed -i 's/"renewAt":"[0-9.]*"/"renewAt":"0"/' "$KEYLESS_DIR/stores/azure.json"`);
  const ran = await python(
    `
real, start = time.time, time.time()
time.time = lambda: start + (real() - start) * 100
client = vault(WorkloadIdentityCredential())
while real() < start + 30:
    client.get_secret("db")
    time.sleep(0.2)
print("done")`,
    'keyless run --azure --',
  );
  expect([ran.stderr, ran.stdout]).toEqual(['', 'done\n']);
  expect(sandbox.azure.directory.issued.length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['roles', 'ForbiddenByRbac'],
  ['policies', 'ForbiddenByPolicy'],
] as const)('the SDK reads the vault’s refusals as it does Azure’s: %s', async (permissions, code) => {
  const { client, vault } = sandbox.azure;
  vault.permissions = permissions;
  vault.readers.delete(client);
  const { stdout } = await python(`
try:
    vault(WorkloadIdentityCredential()).get_secret("db")
except HttpResponseError as error:
    print(error.status_code, error.error.code, error.error.innererror["code"])`);
  vault.readers.add(client);
  expect(stdout).toBe(`403 Forbidden ${code}\n`);
});

test('post leaves nothing', async () => {
  const post = await job.post(main);
  expect([post.exitCode, job.tree()]).toEqual([0, []]);
});
