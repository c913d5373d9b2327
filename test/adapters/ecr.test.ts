import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Connections } from '../../src/adapters/connections.ts';
import { openEcr } from '../../src/adapters/ecr.ts';
import { parseRegistry, type Registry, registryOf } from '../../src/registries/registry.ts';
import type { RegistryToken } from '../../src/registries/token.ts';
import { assumeDeploy, type SigningCredentials } from '../sandbox/clients.ts';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';

const PRIVATE = registryOf('123456789012', 'eu-west-1');
const PUBLIC = parseRegistry('public.ecr.aws') as Registry;

let sandbox: Sandbox;
let session: SigningCredentials;
let connections: Connections;
beforeAll(async () => {
  sandbox = await startSandbox();
  session = await assumeDeploy(sandbox);
  connections = new Connections({}, { ca: sandbox.ca });
});
afterAll(async () => {
  connections.destroy();
  await sandbox.stop();
});
beforeEach(() => {
  sandbox.faults.clear();
  sandbox.denied.clear();
});

const issue = (registry = PRIVATE, with_: Partial<SigningCredentials> = {}): Promise<RegistryToken> => {
  const credentials = { ...session, ...with_, expiration: new Date() };
  return openEcr(connections, sandbox.env).issue(registry, credentials, new AbortController().signal);
};

test.each([
  [PRIVATE, { service: 'ecr', region: 'eu-west-1' }],
  [PUBLIC, { service: 'ecr-public', region: 'us-east-1' }],
])('a token is asked for in the registry’s own region', async (registry, expected) => {
  const token = await issue(registry);
  const issued = sandbox.registryTokens.at(-1);
  expect(issued).toMatchObject(expected);
  expect(token).toMatchObject({ username: 'AWS', password: issued?.password, expiresAt: issued?.expiresAt });
});

test.each([
  [{ secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
  [{ accessKeyId: 'ASIANOBODY' }, 'UnrecognizedClientException'],
  [{ sessionToken: 'wrong' }, 'UnrecognizedClientException'],
])('a request that others signed is refused for good: %o', async (credentials, code) => {
  await expect(issue(PRIVATE, credentials)).rejects.toMatchObject({ name: 'ServiceError', transient: false, code });
});

test('an ended session is refused for good', async () => {
  sandbox.sessionLifetime = -1;
  const ended = await assumeDeploy(sandbox);
  sandbox.sessionLifetime = undefined;
  await expect(issue(PRIVATE, ended)).rejects.toMatchObject({ transient: false, code: 'ExpiredTokenException' });
});

test('a missing permission is refused for good, in the service’s words', async () => {
  sandbox.denied.add('ecr:GetAuthorizationToken');
  await expect(issue()).rejects.toMatchObject({
    transient: false,
    code: 'AccessDeniedException',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    message: expect.stringMatching(
      /^Amazon ECR \(https:\/\/localhost:\d+\): AccessDeniedException: User: .* is not authorized to perform: ecr:GetAuthorizationToken/,
    ),
  });
});

test.each<[Fault, string | undefined]>([
  [{ kind: 'throttle' }, 'ThrottlingException'],
  [{ kind: 'status', status: 503, body: '<html>' }, 'HTTP 503'],
  [{ kind: 'reset' }, 'ECONNRESET'],
  [{ kind: 'garbage' }, 'SyntaxError'],
  [{ kind: 'garbage', body: '{"authorizationData":[]}' }, undefined],
])('%o may pass', async (fault, code) => {
  sandbox.faults.once('ecr', fault);
  const failure = await issue().catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'ServiceError', transient: true, code });
  expect(String(failure)).not.toMatch(/html|authorizationData/);
});
