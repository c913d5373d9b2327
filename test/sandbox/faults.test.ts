import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { assumeDeploy, requestToken, secretsManagerClient, stsClient } from './clients.ts';
import { Faults } from './faults.ts';
import { getJson } from './get-json.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
afterEach(() => {
  sandbox.faults.clear();
  sandbox.requests.clear();
});

const jwks = () => getJson<object>(`${sandbox.issuer}/.well-known/jwks`, sandbox.ca);

test('faults are used up in order, and an action waits for its own', () => {
  const faults = new Faults();
  faults.once('sts', { kind: 'reset' }, 2);
  faults.always('sts', { kind: 'throttle' });
  faults.once('secretsmanager', { kind: 'hang', action: 'ListSecrets' });
  const kinds = Array.from({ length: 4 }, () => faults.take('sts', 'any')?.kind);
  expect(kinds).toEqual(['reset', 'reset', 'throttle', 'throttle']);
  expect(faults.take('secretsmanager', 'GetSecretValue')).toBeUndefined();
  expect(faults.take('secretsmanager', 'ListSecrets')?.kind).toBe('hang');
  expect(faults.take('secretsmanager', 'ListSecrets')).toBeUndefined();
  faults.clear();
  expect(faults.take('sts', 'any')).toBeUndefined();
});

test('a throttle takes the form of its service', async () => {
  for (const service of ['token', 'jwks', 'sts', 'secretsmanager'] as const) {
    sandbox.faults.once(service, { kind: 'throttle' });
  }
  expect((await jwks()).status).toBe(429);
  const bare = await getJson(sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', sandbox.ca);
  expect(bare.status).toBe(429);
  const input = { RoleArn: sandbox.roleArn, RoleSessionName: 'test', WebIdentityToken: await requestToken(sandbox) };
  await expect(stsClient(sandbox).send(new AssumeRoleWithWebIdentityCommand(input))).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Rate exceeded',
  });
  const client = secretsManagerClient(sandbox, await assumeDeploy(sandbox));
  await expect(client.send(new GetSecretValueCommand({ SecretId: 'a' }))).rejects.toMatchObject({
    name: 'ThrottlingException',
    message: 'Rate exceeded',
  });
});

test('a reset ends the connection without an answer', async () => {
  sandbox.faults.once('jwks', { kind: 'reset' });
  await expect(jwks()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await jwks()).status).toBe(200);
});

test('a status, garbage and an oversized body come as told', async () => {
  sandbox.faults.once('jwks', { kind: 'status', status: 503, body: '{}' });
  sandbox.faults.once('jwks', { kind: 'garbage' });
  sandbox.faults.once('jwks', { kind: 'oversized', bytes: 1000 });
  expect((await jwks()).status).toBe(503);
  await expect(jwks()).rejects.toThrow(SyntaxError);
  await expect(jwks()).rejects.toThrow('Unexpected token');
});

test('a hang is never answered, a slow request late', async () => {
  sandbox.faults.once('jwks', { kind: 'hang' });
  sandbox.faults.once('jwks', { kind: 'slow', ms: 40 });
  const hanging = jwks().catch((error: unknown) => error);
  const started = performance.now();
  await expect.poll(() => sandbox.requests.count('jwks')).toBe(1);
  expect((await jwks()).status).toBe(200);
  expect(performance.now() - started).toBeGreaterThan(35);
  const outcome = await Promise.race([hanging, Promise.resolve('still waiting')]);
  expect(outcome).toBe('still waiting');
});

test('the log tells requests, faults and connections', async () => {
  sandbox.faults.once('jwks', { kind: 'status', status: 500, body: '{}' });
  await jwks();
  await jwks();
  expect(sandbox.requests.of('jwks')).toMatchObject([
    { method: 'GET', action: 'jwks', connection: 1, fault: 'status' },
    { method: 'GET', action: 'jwks', connection: 2, fault: undefined },
  ]);
  expect(sandbox.requests.connectionsTo('jwks')).toBe(2);
  expect(sandbox.requests.count('sts')).toBe(0);
});

test('distance costs a round trip each for TCP, TLS and the request', async () => {
  const far = await startSandbox({ latency: 40 });
  const started = performance.now();
  await getJson(`${far.issuer}/.well-known/jwks`, far.ca);
  const elapsed = performance.now() - started;
  await far.stop();
  expect(elapsed).toBeGreaterThan(115);
});
