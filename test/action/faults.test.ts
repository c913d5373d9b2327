/** Every service failing in every way: success, or a clear error with nothing handed over and nothing left. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault, ServiceName } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'the-value-of-a');
});
afterAll(() => sandbox.stop());

const SERVICES: readonly (readonly [ServiceName, string])[] = [
  ['token', 'GitHub OIDC token endpoint'],
  ['jwks', 'OIDC issuer'],
  ['sts', 'AWS STS'],
  ['secretsmanager', 'AWS Secrets Manager'],
];

async function run(
  script: () => void,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<{ main: StepResult; left: number; calls: number }> {
  sandbox.faults.clear();
  sandbox.requests.clear();
  script();
  const job = await createJob(sandbox);
  const main = await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', ...inputs },
    env,
  });
  const left = job.tree().length;
  await job.remove();
  return { main, left, calls: sandbox.requests.entries.length };
}

const PASSING: readonly (readonly [string, Fault, number])[] = [
  ['throttled twice', { kind: 'throttle' }, 2],
  ['500 once', { kind: 'status', status: 500 }, 1],
  ['502 once', { kind: 'status', status: 502 }, 1],
  ['503 once', { kind: 'status', status: 503 }, 1],
  ['reset once', { kind: 'reset' }, 1],
  ['garbage once', { kind: 'garbage' }, 1],
  ['slow', { kind: 'slow', ms: 300 }, 1],
];

describe.each(SERVICES)('%s', (service, name) => {
  test.each(PASSING)('%s, the step succeeds', async (_what, fault, times) => {
    const { main } = await run(() => sandbox.faults.once(service, fault, times));
    expect(main.log).not.toContain('##[error]');
    expect(main.exitCode).toBe(0);
    expect(main.outputs['A']).toBeDefined();
  });

  test.each([
    ['hangs', { kind: 'hang' }, /\[timed-out\] the step's 2 s were over while waiting for/],
    ['answers garbage for ever', { kind: 'garbage' }, /\[(timed-out|service-unavailable)\]/],
    ['is down for ever', { kind: 'status', status: 503 }, /\[(timed-out|service-unavailable)\]/],
    ['resets for ever', { kind: 'reset' }, /\[(timed-out|service-unavailable)\]/],
  ] as const)('%s, the step ends in time, names it and leaves nothing', async (_what, fault, message) => {
    const started = Date.now();
    const { left, main } = await run(() => sandbox.faults.always(service, fault), { 'timeout-seconds': '2' });
    expect(main.exitCode).toBe(1);
    expect(main.log).toMatch(message);
    expect(main.log).toContain(name);
    expect([main.env, main.outputs, left]).toEqual([{}, {}, 0]);
    expect(Date.now() - started).toBeLessThan(6_000);
  });
});

test.each([
  [
    'token',
    { kind: 'status', status: 403 },
    /\[token-unavailable\] GitHub OIDC token endpoint .* answered 403[\s\S]*permissions: id-token: write/,
  ],
  [
    'jwks',
    { kind: 'status', status: 404 },
    /\[service-unavailable\] OIDC issuer .* answered 404[\s\S]*correct `issuer`/,
  ],
  ['sts', { kind: 'error', code: 'AccessDenied', message: 'Not authorized', status: 403 }, /\[role-refused\]/],
  [
    'sts',
    {
      kind: 'error',
      code: 'InvalidIdentityToken',
      message: 'No OpenIDConnect provider found in your account for x',
      status: 400,
    },
    /\[session-refused\] .*No OpenIDConnect provider found/,
  ],
  [
    'sts',
    { kind: 'error', code: 'PackedPolicyTooLarge', message: 'too large', status: 400 },
    /\[session-refused\][\s\S]*Shorten `inline-session-policy`/,
  ],
  [
    'secretsmanager',
    { kind: 'error', code: 'UnrecognizedClientException', message: 'invalid', status: 400 },
    /\[secrets-unavailable\][\s\S]*enable the region for the account/,
  ],
] as const)('a refusal by %s is final at once: %j', async (service, fault, message) => {
  const { left, main } = await run(() => sandbox.faults.always(service, fault));
  expect(main.exitCode).toBe(1);
  expect(main.log).toMatch(message);
  expect(sandbox.requests.count(service)).toBe(1);
  expect(left).toBe(0);
});

test.each([
  ['IDPCommunicationError', 'could not reach the identity provider'],
  [
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  ],
])('%s passes when STS is asked again', async (code, message) => {
  const { main } = await run(() => sandbox.faults.once('sts', { kind: 'error', code, message, status: 400 }, 2));
  expect(main.exitCode).toBe(0);
  expect(sandbox.requests.count('sts')).toBe(3);
});

test.each([
  ['AWS_ENDPOINT_URL_STS', 'foo', 'is no http or https URL'],
  ['AWS_ENDPOINT_URL_SECRETS_MANAGER', 'foo', 'is no http or https URL'],
  ['https_proxy', 'socks5://me:hunter2@127.0.0.1:1', 'is no proxy: expected host:port'],
])('%s of %j is refused before anything is asked', async (name, value, words) => {
  const { calls, left, main } = await run(() => {}, {}, { [name]: value });
  expect(main.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining(`[environment-unsafe] "${name}" ${words}`),
  ]);
  expect(main.log).not.toMatch(/hunter2.*is no proxy|openAhead/);
  expect([main.exitCode, calls, left]).toEqual([1, 0, 0]);
});

test('an issuer whose host has no address is blamed on the input', async () => {
  const { main } = await run(() => {}, { issuer: 'https://no-issuer.invalid', 'timeout-seconds': '3' });
  expect(main.log).toMatch(/could not be asked: (?:ENOTFOUND[\s\S]*correct `issuer`|EAI_AGAIN)/);
});

test('a token near its end is minted again before STS sees it', async () => {
  sandbox.tokenLifetime = 30;
  const { main } = await run(() => {});
  sandbox.tokenLifetime = 300;
  expect(main.exitCode).toBe(0);
  expect(sandbox.requests.count('token')).toBeGreaterThan(1);
});
