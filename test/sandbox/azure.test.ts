/** The emulators of Entra ID and Key Vault are as strict as the real ones: what they refuse, and in which words. */
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { requestToken } from './clients.ts';
import { signToken } from './issuer.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

const AUDIENCE = 'api://AzureADTokenExchange';
let sandbox: Sandbox;
let ports: { readonly entra: number; readonly keyvault: number };

beforeAll(async () => {
  sandbox = await startSandbox();
  ports = sandbox.azure.ports;
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  const { azure } = sandbox;
  sandbox.forge = undefined;
  sandbox.tokenLifetime = 300;
  azure.directory.tokenLifetime = 3599;
  azure.vault.put('db', 'value-of-db');
  azure.vault.readers.add(azure.client);
  const app = azure.directory.apps.get(azure.client);
  const subject = 'repo:acme@123456/payments@456789:ref:refs/heads/main';
  app?.credentials.splice(0, app.credentials.length, { issuer: sandbox.issuer, subject, audience: AUDIENCE });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

function send(
  port: number,
  host: string,
  path: string,
  { body, headers = {}, method = 'GET' }: { body?: string; headers?: Record<string, string>; method?: string } = {},
): Promise<Got> {
  const options = {
    host: '127.0.0.1',
    port,
    path,
    method,
    servername: host,
    ca: sandbox.ca,
    headers: { host, ...headers },
  };
  return new Promise((resolve, reject) => {
    request(options, async (answer) => {
      let text = '';
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text === '' ? {} : JSON.parse(text) });
    })
      .on('error', reject)
      .end(body);
  });
}

async function login(changes: Readonly<Record<string, string>> = {}, tenant = sandbox.azure.tenant): Promise<Got> {
  const form = {
    client_id: sandbox.azure.client,
    scope: 'https://vault.azure.net/.default',
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: changes['client_assertion'] ?? (await requestToken(sandbox, AUDIENCE)),
    ...changes,
  };
  return await send(ports.entra, 'login.microsoftonline.com', `/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
}

const read = (path: string, token?: unknown, host = sandbox.azure.vault.host): Promise<Got> =>
  send(
    ports.keyvault,
    host,
    path,
    token === undefined ? {} : { headers: { authorization: `Bearer ${String(token)}` } },
  );

test('a login and a read go through', async () => {
  const { body, status } = await login();
  expect([status, body['token_type'], body['expires_in']]).toEqual([200, 'Bearer', 3599]);
  const secret = await read('/secrets/db?api-version=7.4', body['access_token']);
  expect(secret.body).toMatchObject({ value: 'value-of-db', attributes: { enabled: true } });
  expect((await read('/secrets/db/?api-version=2025-07-01', body['access_token'])).status).toBe(200);
});

test.each<[string, Readonly<Record<string, string>>, number, number]>([
  ['another grant', { grant_type: 'password' }, 400, 70003],
  ['no scope', { scope: '' }, 400, 900144],
  ['two scopes', { scope: 'https://vault.azure.net/.default https://vault.azure.net/x' }, 400, 1002012],
  ['a scope of one permission', { scope: 'https://vault.azure.net/user_impersonation' }, 400, 1002012],
  ['an unknown resource', { scope: 'https://nothing.example/.default' }, 400, 500011],
  ['another client', { client_id: 'x' }, 400, 700016],
  ['another kind of assertion', { client_assertion_type: 'x' }, 400, 50027],
  ['no JWT', { client_assertion: 'x' }, 401, 50027],
])('%s is refused with its number', async (_what, changes, status, number) => {
  const { body, ...got } = await login(changes);
  expect([got.status, body['error_codes']]).toEqual([status, [number]]);
  expect(body['error_description']).toMatch(
    new RegExp(`^AADSTS${number}: .* Trace ID: [\\da-f-]{36} Correlation ID: [\\da-f-]{36} Timestamp: \\d{4}-`),
  );
});

test('the assertion must be whole: signature, times, issuer, audience and subject', async () => {
  const numberOf = async (): Promise<unknown> => (await login()).body['error_codes'];
  sandbox.forge = ({ token }) => `${token.slice(0, -6)}AAAAAA`;
  expect(await numberOf()).toEqual([700027]);
  sandbox.forge = ({ claims, header, privateKey }) => signToken(header, { ...claims, exp: 1_000_000_000 }, privateKey);
  expect(await numberOf()).toEqual([700024]);
  sandbox.forge = ({ claims, header, privateKey }) => signToken(header, { ...claims, iss: 'https://x' }, privateKey);
  expect(await numberOf()).toEqual([700211]);
  sandbox.forge = ({ claims, header, privateKey }) => signToken(header, { ...claims, aud: 'x' }, privateKey);
  expect(await numberOf()).toEqual([700212]);
  sandbox.forge = ({ claims, header, privateKey }) => signToken(header, { ...claims, sub: 'x' }, privateKey);
  expect(await numberOf()).toEqual([700213]);
});

test('a tenant that is not in the cloud of the host is refused', async () => {
  expect((await login({}, 'other')).body['error_codes']).toEqual([90002]);
});

test('who comes without a token is told where to get one; who comes with another’s, what is wrong', async () => {
  const without = await read('/secrets/db?api-version=7.4');
  expect([without.status, without.headers['www-authenticate']]).toEqual([
    401,
    `Bearer authorization="https://login.microsoftonline.com/${sandbox.azure.tenant}", resource="https://vault.azure.net"`,
  ]);
  expect((await read('/secrets/db?api-version=7.4', 'a.b.c')).status).toBe(401);
  const other = await login({ scope: 'https://management.azure.com/.default' });
  const wrong = await read('/secrets/db?api-version=7.4', other.body['access_token']);
  expect(wrong.body['error']).toMatchObject({ message: expect.stringContaining('AKV10022: Invalid audience') });
  sandbox.azure.directory.tokenLifetime = -1;
  const dead = await read('/secrets/db?api-version=7.4', (await login()).body['access_token']);
  expect(dead.body['error']).toMatchObject({ message: expect.stringContaining('[TokenExpired]') });
});

test.each([
  ['/secrets/db', 400],
  ['/secrets/db?api-version=1', 400],
  ['/secrets/d.b?api-version=7.4', 400],
  ['/keys/db?api-version=7.4', 400],
  [`/secrets/db/${'0'.repeat(32)}?api-version=7.4`, 404],
  ['/secrets/none?api-version=7.4', 404],
])('%s is %i', async (path, status) => {
  expect((await read(path, (await login()).body['access_token'])).status).toBe(status);
});

test('a list has names and facts, no values, page by page, for those who may read', async () => {
  const { vault } = sandbox.azure;
  const token = (await login()).body['access_token'];
  for (let at = 0; at < 26; at++) vault.put(`s${at + 10}`, 'value', { tags: { at: String(at) } });
  vault.put('s10', 'value', { enabled: false });
  const { body } = await read('/secrets?api-version=7.4', token);
  expect(JSON.stringify(body)).not.toContain('"value":"');
  const [, first] = body['value'] as readonly object[];
  expect(first).toMatchObject({ id: `https://${vault.host}/secrets/s10`, attributes: { enabled: false }, tags: {} });
  const next = new URL(String(body['nextLink']));
  expect([next.host, (body['value'] as readonly object[]).length]).toEqual([vault.host, 25]);
  const rest = await read(`${next.pathname}${next.search}`, token);
  expect([(rest.body['value'] as readonly object[]).length, rest.body['nextLink']]).toEqual([2, null]);
  vault.readers.clear();
  expect((await read('/secrets?api-version=7.4', token)).status).toBe(403);
});
