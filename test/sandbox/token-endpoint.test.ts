import { createLocalJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { requestToken } from './clients.ts';
import { getJson } from './get-json.ts';
import { signToken } from './issuer.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
afterEach(() => {
  Object.assign(sandbox, { claims: {}, forge: undefined, subjectForm: 'immutable', tokenLifetime: 300 });
});

async function keys(): Promise<JSONWebKeySet> {
  const discovery = await getJson<{ issuer: string; jwks_uri: string }>(
    `${sandbox.issuer}/.well-known/openid-configuration`,
    sandbox.ca,
  );
  expect(discovery.body.issuer).toBe(sandbox.issuer);
  return (await getJson<JSONWebKeySet>(discovery.body.jwks_uri, sandbox.ca)).body;
}

test('a token verifies by the keys that the issuer publishes', async () => {
  const token = await requestToken(sandbox);
  const { payload } = await jwtVerify(token, createLocalJWKSet(await keys()), {
    issuer: `${sandbox.env['GITHUB_SERVER_URL']}/_services/token`,
    audience: 'sts.amazonaws.com',
    algorithms: ['RS256'],
    typ: 'JWT',
    requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
  });
  expect(payload.sub).toBe('repo:acme@123456/payments@456789:ref:refs/heads/main');
  expect(payload).toMatchObject({ repository_id: sandbox.env['GITHUB_REPOSITORY_ID'], run_attempt: '1', head_ref: '' });
  expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
  expect(Number(payload.iat) - Number(payload.nbf)).toBe(600);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: expect.any(String) });
});

test('the subject takes the name form on request, and escapes an environment', async () => {
  const other = await startSandbox({ subjectForm: 'name', facts: { environment: 'Production:V1' } });
  const [, claims = ''] = (await requestToken(other)).split('.');
  await other.stop();
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    sub: 'repo:acme/payments:environment:Production%3AV1',
    environment: 'Production:V1',
  });
});

test('claims are overridden, and taken away where undefined', async () => {
  sandbox.claims = { run_id: '1', actor: undefined };
  const [, claims = ''] = (await requestToken(sandbox)).split('.');
  const parsed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
  expect(parsed).toMatchObject({ run_id: '1' });
  expect(parsed).not.toHaveProperty('actor');
});

test('a forger replaces the token wholesale', async () => {
  sandbox.forge = ({ claims, header, privateKey }) => signToken({ ...header, kid: 'mine' }, claims, privateKey);
  expect(decodeProtectedHeader(await requestToken(sandbox)).kid).toBe('mine');
});

test('a wrong bearer is refused', async () => {
  const url = sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const { status, body } = await getJson(url, sandbox.ca, { authorization: 'Bearer other' });
  expect(status).toBe(401);
  expect(body).toEqual({ message: 'unauthorised' });
});

test('a path without its doubled slash is not found', async () => {
  const url = (sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '').replace('104//', '104/');
  const authorization = `Bearer ${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`;
  expect((await getJson(url, sandbox.ca, { authorization })).status).toBe(404);
});
