/** The committed bundles, run as a runner runs them, in the sandbox. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type JobOptions, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.secrets.clear();
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.denied.clear();
  sandbox.claims = {};
  sandbox.tokenLifetime = 300;
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const run = (inputs: Readonly<Record<string, string>>, target: Job = job): Promise<StepResult> =>
  target.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', ...inputs } });

/** Nothing handed over, and nothing left once the post step has run. */
async function expectNothing(main: StepResult): Promise<void> {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, main.summary]).toEqual([{}, {}, '']);
  expect(job.tree()).toEqual([]);
  expect((await job.post(main)).exitCode).toBe(0);
  expect(job.tree()).toEqual([]);
}

const VALUES: Readonly<Record<string, string | Uint8Array>> = {
  PEM: `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n'.repeat(26)}-----END PRIVATE KEY-----\n`,
  PRETTY: JSON.stringify({ user: 'app-user', list: ['first-secret', 'second-secret'], on: true }, undefined, 2),
  CRLF: 'line one is here\r\nline two is here\r\n',
  EMOJI: 'pässwörd-🔑-多字节',
  COMMAND: '::add-mask::oops%0A::set-output name=x::y\n::error::boom\n##[error]old',
  DELIMITER: 'ghadelimiter_00000000-0000-0000-0000-000000000000\nNAME<<EOF\nEOF\n',
  LARGE: 'x0Y'.repeat(21_845),
  NUL_BYTES: Uint8Array.from([0, 1, 2, 0, 255, 254, 10, 13, 0]),
  SPACES: '  kept, every one of them  ',
};

describe('secrets are handed over', () => {
  test('byte for byte, and their masks hide them', async () => {
    for (const [name, value] of Object.entries(VALUES)) sandbox.secrets.put(`v/${name}`, value);
    const main = await run({
      secrets: Object.keys(VALUES)
        .map((name) => `${name} = v/${name}`)
        .join('\n'),
    });
    expect(main.exitCode).toBe(0);
    for (const [name, value] of Object.entries(VALUES)) {
      const path = main.env[`${name}_FILE`] ?? '';
      expect(main.outputs[name]).toBe(path);
      expect(readFileSync(path).equals(Buffer.from(value as string))).toBe(true);
    }
    const printed = await job.run(
      Object.keys(VALUES)
        .map((name) => `cat "$${name}_FILE" | base64; cat "$${name}_FILE" | xxd -p -c 100000`)
        .join('\n'),
    );
    for (const value of ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj', 'first-secret', 'pässwörd']) {
      expect(main.log + printed.log).not.toContain(value);
      expect(printed.log).not.toContain(Buffer.from(value).toString('hex'));
    }
    const post = await job.post(main);
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
    expect(Object.values(post.env).every((value) => value === '')).toBe(true);
    expect(Object.keys(post.env).toSorted()).toEqual(Object.keys(main.env).toSorted());
  });

  test.each([100, 1000])('%i of them, twenty to a call', async (count) => {
    for (let at = 0; at < count; at++) sandbox.secrets.put(`many/${at}`, `value-${at}-${'z'.repeat(8)}`);
    const main = await run({ secrets: Array.from({ length: count }, (_, at) => `S${at} = many/${at}`).join('\n') });
    expect(main.exitCode).toBe(0);
    expect(sandbox.requests.count('secretsmanager')).toBe(count / 20);
    expect(readFileSync(join(main.outputs['secrets-dir'] ?? '', 'S7'), 'utf8')).toBe('value-7-zzzzzzzz');
  });

  test('by prefix, stage, version and another region’s ARN', async () => {
    sandbox.secrets.put('app/one', 'old-value-one');
    const { versionId } = sandbox.secrets.put('app/one', 'new-value-one');
    for (let at = 0; at < 25; at++) sandbox.secrets.put(`app/p/${at}`, `prefixed-${at}`);
    const { arn } = sandbox.secrets.put('far', 'far-away-value', 'eu-west-1');
    const main = await run({
      secrets: `OLD = app/one?stage=AWSPREVIOUS\nNEW = app/one?version=${versionId}\nFAR = ${arn}\nP_* = app/p/*`,
    });
    expect(main.exitCode).toBe(0);
    const value = (name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');
    expect([value('OLD'), value('NEW'), value('FAR'), value('P_24')]).toEqual([
      'old-value-one',
      'new-value-one',
      'far-away-value',
      'prefixed-24',
    ]);
  });

  test('one by one where the batch call is denied, saying which permission would help', async () => {
    sandbox.denied.add('secretsmanager:BatchGetSecretValue');
    sandbox.secrets.put('a', 'value-of-a');
    const main = await run({ secrets: 'A = a' });
    expect(main.exitCode).toBe(0);
    expect(main.log).toContain('secretsmanager:BatchGetSecretValue');
  });

  test('with one TLS connection to each service, and three chains of requests', async () => {
    sandbox.secrets.put('a', 'value-of-a');
    await run({ secrets: 'A = a' });
    for (const service of ['token', 'sts', 'secretsmanager', 'jwks'] as const) {
      expect(sandbox.requests.connectionsTo(service)).toBe(1);
      expect(sandbox.requests.count(service)).toBe(1);
    }
  });
});

describe('credentials', () => {
  test('are a private profile, and nothing in the environment is one', async () => {
    const main = await run({ 'aws-profile': 'prod', 'aws-credentials': 'file' });
    const { accessKeyId = '' } =
      /aws_access_key_id = (?<accessKeyId>\S+)/.exec(
        readFileSync(main.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', 'utf8'),
      )?.groups ?? {};
    expect(accessKeyId).toMatch(/^ASIA/);
    expect(main.env).toMatchObject({ AWS_PROFILE: 'prod', AWS_REGION: 'us-east-1' });
    expect(JSON.stringify([main.env, main.outputs, main.state, main.summary, main.log])).not.toContain(accessKeyId);
    expect(main.outputs).toMatchObject({ 'aws-account-id': '123456789012', 'aws-profile': 'prod' });
  });

  test('of two steps with two profiles share the job, and each post removes its own', async () => {
    const [first, second] = [
      await run({ 'aws-profile': 'one', 'aws-credentials': 'file' }),
      await run({ 'aws-profile': 'two', 'aws-credentials': 'file' }),
    ];
    const file = readFileSync(second.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', 'utf8');
    expect(file.match(/^\[.+\]$/gm)).toEqual(['[one]', '[two]']);
    expect((await job.post(second)).exitCode).toBe(0);
    expect(readFileSync(first.env['AWS_SHARED_CREDENTIALS_FILE'] ?? '', 'utf8')).toContain('[one]');
    await job.post(first);
    expect(job.tree()).toEqual([]);
  });

  test('go into the environment, masked and with a warning, where that is asked for', async () => {
    const main = await run({ 'aws-credentials': 'env' });
    expect(main.env['AWS_ACCESS_KEY_ID']).toMatch(/^ASIA/);
    expect(main.masks).toContain(main.env['AWS_SECRET_ACCESS_KEY']);
    expect(main.log).toContain('every later step');
    expect((await job.post(main)).env['AWS_SECRET_ACCESS_KEY']).toBe('');
  });

  test('are not handed over where none are asked for', async () => {
    const main = await run({ 'aws-credentials': 'none' });
    expect(Object.keys(main.env)).toEqual(['KEYLESS_DIR']);
  });

  test('are refused where static keys would shadow them', async () => {
    const shadowed = await createJob(sandbox, { env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' } });
    const main = await run({}, shadowed);
    expect(main.log).toContain('[credentials-shadowed] AWS_ACCESS_KEY_ID in the environment would be used');
    await shadowed.remove();
  });
});

describe('values are exposed a second way only where that is asked for', () => {
  test.each([
    ['env', (main: StepResult) => main.env['A']],
    ['outputs', (main: StepResult) => main.outputs['A_VALUE']],
  ])('%s', async (way, read) => {
    sandbox.secrets.put('a', 'value-of-a\nwith two lines');
    const main = await run({ secrets: 'A = a', 'expose-values': way });
    expect(read(main)).toBe('value-of-a\nwith two lines');
    expect(main.masks).toContain('value-of-a');
    expect(main.annotations.map(({ message }) => message).join()).toContain(`\`expose-values: ${way}\``);
  });
});

describe('a refusal', () => {
  test('by the role is final at once, and prints what the token says and what would allow it', async () => {
    sandbox.claims = { sub: 'repo:acme@123456/payments@456789:ref:refs/heads/other' };
    const main = await run({});
    expect(sandbox.requests.count('sts')).toBe(1);
    expect(main.log).toContain('[role-refused] AWS refused to let this job assume');
    expect(main.log).toContain('"Effect": "Allow"');
    expect(main.log).toContain(':sub": "repo:acme@123456/payments@456789:ref:refs/heads/other"');
    expect(main.summary).toContain('the role was refused');
    await expectNothing({ ...main, summary: '' });
  });

  test('by the store names every line', async () => {
    sandbox.secrets.put('a', '{"k":"v-of-k-1234"}');
    sandbox.secrets.put('b', 'secret-of-b');
    sandbox.secrets.deny('b');
    const main = await run({ secrets: 'A = a#x\nB = b\nC = c\nD = a#k' });
    expect(main.log).toContain('3 secrets could not be had');
    for (const part of [
      'line 1: "a#x": there is no "x"; the keys there are: "k" [secret-key-missing]',
      'line 2: "b": AccessDeniedException',
      'line 3: "c":',
    ]) {
      expect(main.log).toContain(part);
    }
    await expectNothing(main);
  });

  test('of a missing permission shows the lines, and names a fork where that is the cause', async () => {
    const options: JobOptions = {
      runner: {
        ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
        GITHUB_EVENT_NAME: 'pull_request',
      },
      event: {
        pull_request: {
          head: { repo: { fork: true, full_name: 'eve/payments' } },
          base: { repo: { full_name: 'acme/payments' } },
        },
      },
    };
    const fork = await createJob(sandbox, options);
    const main = await run({}, fork);
    expect(main.log).toContain('[token-unavailable] the job has no OIDC token to request');
    expect(main.log).toContain('  id-token: write');
    expect(main.log).toContain('comes from a fork');
    await fork.remove();
  });

  test('of inputs names each, and nothing is requested', async () => {
    const main = await run({ 'role-to-assume': 'x', secrets: 'PATH = y\nA = prod/x\nA = prod/y' });
    expect(main.log).toContain('[inputs-invalid] 3 things in the inputs are not usable');
    expect(main.log).toContain('the name "PATH" is reserved; write SECRET_PATH = y [name-reserved]');
    expect(main.log).toContain('secrets, line 3: "A = prod/y": "A" is already the name on line 2 [name-duplicate]');
    expect(sandbox.requests.entries).toEqual([]);
    await expectNothing(main);
  });

  test('of switched-off certificate checks comes before anything else', async () => {
    const main = await job.step({
      inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' },
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    expect(main.log).toContain('[environment-unsafe] NODE_TLS_REJECT_UNAUTHORIZED is 0');
    expect(sandbox.requests.entries).toEqual([]);
  });
});

test('a token of another repository never reaches STS', async () => {
  sandbox.claims = { repository_id: '1' };
  const main = await run({});
  expect(main.log).toContain('[token-repository]');
  expect(sandbox.requests.count('sts')).toBe(0);
  await expectNothing(main);
});

test('a softer claim that disagrees is a warning', async () => {
  sandbox.claims = { actor_id: '1' };
  const main = await run({});
  expect(main.exitCode).toBe(0);
  expect(main.log).toContain(`the token's "actor_id" is "1", the runner says "583231"`);
});

test('a digest of a secret’s file is what was stored', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  const main = await run({ secrets: 'A = a' });
  const later = await job.run('sha256sum < "$A_FILE"');
  expect(main.exitCode).toBe(0);
  expect(later.stdout).toContain(createHash('sha256').update('value-of-a').digest('hex'));
});
