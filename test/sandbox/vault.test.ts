/** The emulator's tokens live, are renewed and end as Vault's do: https://developer.hashicorp.com/vault/docs/concepts/tokens */
import { once } from 'node:events';
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from './sandbox.ts';
import type { JwtRole } from './vault/namespace.ts';
import type { IssuedToken } from './vault/tokens.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(() => {
  sandbox.vault.tokens.issued.length = 0;
});

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body?: object,
): Promise<Answered> {
  const outgoing = request(url, { method, ca: sandbox.ca, headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  const [incoming] = await once(outgoing, 'response');
  let text = '';
  for await (const chunk of incoming) text += chunk;
  return { status: incoming.statusCode, body: text === '' ? {} : JSON.parse(text) };
}

const ask = (method: string, path: string, token?: string, body?: object): Promise<Answered> =>
  send(
    `${sandbox.vault.address}/v1/${path}`,
    method,
    { 'x-vault-request': 'true', ...(token !== undefined && { 'x-vault-token': token }) },
    body,
  );

/** Logs in by a role like this one. */
async function logIn(role: Partial<JwtRole>): Promise<{ readonly token: IssuedToken; readonly answer: Answered }> {
  sandbox.vault.root.auth.get('jwt')?.roles.set('deploy', { boundAudiences: ['vault'], policies: ['deploy'], ...role });
  const minted = await send(`${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=vault`, 'GET', {
    authorization: `Bearer ${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
  });
  const answer = await ask('POST', 'auth/jwt/login', undefined, { role: 'deploy', jwt: minted.body['value'] });
  const token = sandbox.vault.tokens.issued.at(-1);
  if (token === undefined) throw new Error(JSON.stringify(answer));
  return { token, answer };
}

/** Turns its clock forward by so many seconds. */
function age(token: IssuedToken, seconds: number): void {
  token.issued -= seconds * 1000;
  token.expires -= seconds * 1000;
}

const renew = ({ token }: IssuedToken, body?: object): Promise<Answered> =>
  ask('POST', 'auth/token/renew-self', token, body);
const time = ({ body }: Answered): unknown => (body['auth'] as { lease_duration?: unknown } | null)?.lease_duration;

test('a renewal is by the role’s own time, or what is asked for, and never beyond the longest life', async () => {
  const { token } = await logIn({ tokenTtl: 600, tokenMaxTtl: 1000 });
  age(token, 300);
  const first = await renew(token);
  expect([first.status, time(first), first.body['warnings'], first.body['data']]).toEqual([200, 600, null, null]);
  expect(first.body['auth']).toMatchObject({ client_token: token.token, renewable: true, token_type: 'service' });
  expect(time(await renew(token, { increment: '1m' }))).toBe(60);
  expect(time(await renew(token, { increment: 90 }))).toBe(90);
  await renew(token);
  age(token, 300);
  const capped = await renew(token);
  expect(Number(time(capped))).toBeGreaterThanOrEqual(399);
  expect(Number(time(capped))).toBeLessThanOrEqual(400);
  expect(capped.body['warnings']).toEqual([
    expect.stringMatching(/^TTL of "10m" exceeded the effective max_ttl of "6m(?:40|39)s"; TTL value is capped/),
  ]);
  token.issued -= 500_000;
  const past = await renew(token);
  expect([past.status, past.body['errors']]).toEqual([
    500,
    ['1 error occurred:\n\t* past the max TTL, cannot renew\n\n'],
  ]);
});

test('a period has no longest life but an explicit one', async () => {
  const { answer, token } = await logIn({ tokenPeriod: 600, tokenMaxTtl: 1000 });
  expect(time(answer)).toBe(600);
  for (let at = 0; at < 4; at++) {
    age(token, 500);
    expect(time(await renew(token))).toBe(600);
  }
  const { token: ending } = await logIn({ tokenPeriod: 600, tokenExplicitMaxTtl: 700 });
  age(ending, 500);
  expect(Number(time(await renew(ending)))).toBeLessThanOrEqual(200);
});

test('batch tokens, roles that are gone and tokens without the default policy are refused', async () => {
  const { token: batch } = await logIn({ tokenType: 'batch' });
  expect(await renew(batch)).toMatchObject({ status: 400, body: { errors: ['batch tokens cannot be renewed'] } });
  const { token: bare } = await logIn({ tokenNoDefaultPolicy: true });
  for (const [method, path] of [
    ['POST', 'renew-self'],
    ['POST', 'revoke-self'],
    ['GET', 'lookup-self'],
  ] as const)
    expect((await ask(method, `auth/token/${path}`, bare.token)).status).toBe(403);
  const { token } = await logIn({});
  sandbox.vault.root.auth.get('jwt')?.roles.delete('deploy');
  expect(await renew(token)).toMatchObject({
    status: 500,
    body: { errors: [expect.stringContaining('role deploy does not exist during renewal')] },
  });
});

test('what has ended is refused, and each request is one of few uses', async () => {
  const { token } = await logIn({ tokenTtl: 100, tokenNumUses: 3 });
  const looked = await ask('GET', 'auth/token/lookup-self', token.token);
  expect(looked.body['data']).toMatchObject({ num_uses: 2, creation_ttl: 100, explicit_max_ttl: 0, type: 'service' });
  expect((await renew(token)).status).toBe(200);
  expect(await renew(token)).toMatchObject({ status: 400, body: { errors: ['token not found'] } });
  expect((await renew(token)).status).toBe(403);
  const { token: ended } = await logIn({ tokenTtl: 100 });
  age(ended, 101);
  expect((await renew(ended)).status).toBe(403);
});
