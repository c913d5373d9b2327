/** The token for Azure as later steps get it: the file, what renews it, and `keyless run --azure`. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseLogin, renderLogin } from '../../src/delivery/held-login.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.azure.directory.apps.get(sandbox.azure.client)?.credentials.push({
    issuer: sandbox.issuer,
    subject: 'repo:acme@123456/payments@456789:ref:refs/heads/main',
    audience: 'api://AzureADTokenExchange',
  });
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.faults.clear();
  sandbox.tokenLifetime = 300;
  sandbox.claims = {};
  job = await createJob(sandbox, { env: sandbox.azure.proxied });
  main = await login();
  sandbox.requests.clear();
});
afterEach(() => job.remove());

async function login(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const { client, tenant } = sandbox.azure;
  const step = await job.step({ inputs: { 'azure-tenant-id': tenant, 'azure-client-id': client, ...inputs } });
  expect(step.exitCode).toBe(0);
  return step;
}

const file = (): string => main.env['AZURE_FEDERATED_TOKEN_FILE'] ?? '';
const token = (): string => readFileSync(file(), 'utf8');
const mints = (): number => sandbox.requests.count('token');
const loginFile = (): string => join(main.env['KEYLESS_DIR'] ?? '', 'stores', 'azure.json');

/** Turns the token's clock forward: due now, and ending in so many seconds. */
function age(endsIn: number): void {
  const held = parseLogin(readFileSync(loginFile(), 'utf8'));
  if (held === undefined) throw new Error('no login');
  const facts = { ...held.facts, renewAt: '0', expiresAt: String(Date.now() + endsIn * 1000) };
  writeFileSync(loginFile(), renderLogin({ ...held, facts }));
}

function dueIn(seconds: number): void {
  const held = parseLogin(readFileSync(loginFile(), 'utf8'));
  if (held === undefined) throw new Error('no login');
  const facts = { ...held.facts, renewAt: String(Date.now() + seconds * 1000) };
  writeFileSync(loginFile(), renderLogin({ ...held, facts }));
}

describe('keyless azure-token', () => {
  test('prints the path, and asks nobody while the token is fresh', async () => {
    const before = token();
    const later = await job.run('keyless azure-token');
    expect([later.stdout, later.stderr, later.exitCode]).toEqual([`${file()}\n`, '', 0]);
    expect([token(), sandbox.requests.entries]).toEqual([before, []]);
  });

  test('writes the file anew where it is due, whole and private, and says nothing of the token', async () => {
    const before = token();
    age(60);
    const later = await job.run('keyless azure-token');
    expect([later.stdout, later.stderr, later.exitCode, mints()]).toEqual([`${file()}\n`, '', 0, 1]);
    expect(token()).not.toBe(before);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    const claims = JSON.parse(Buffer.from(token().split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ aud: 'api://AzureADTokenExchange', repository: 'acme/payments' });
    expect(parseLogin(readFileSync(loginFile(), 'utf8'))?.values).toEqual({ AZURE_FEDERATED_TOKEN: token() });
    await job.run('keyless azure-token');
    expect(mints()).toBe(1);
    const post = await job.post(main);
    expect([post.exitCode, job.tree()]).toEqual([0, []]);
  });

  test('thirty processes at once ask for one', async () => {
    age(-1);
    const later = await job.run(
      'for n in $(seq 30); do keyless azure-token >"$RUNNER_TEMP/../out.$n" 2>&1 & done; wait; cat "$RUNNER_TEMP"/../out.*',
    );
    expect(later.stdout).toBe(`${file()}\n`.repeat(30));
    expect(mints()).toBe(1);
  }, 90_000);

  test('where it can’t be renewed, the token that still lives does, and that is said', async () => {
    age(60);
    sandbox.faults.always('token', { kind: 'status', status: 403 });
    const later = await job.run('keyless azure-token');
    expect([later.stdout, later.exitCode]).toEqual([`${file()}\n`, 0]);
    expect(later.stderr).toMatch(
      /^keyless: the token for Azure could not be renewed; it still lives until 20.*: \[token-unavailable\] GitHub OIDC token endpoint .* answered 403/,
    );
  });

  const refuse = (): void => sandbox.faults.always('token', { kind: 'status', status: 403 });
  test.each<[string, () => void, RegExp]>([
    [
      'a dead one',
      refuse,
      /^keyless: \[renewal-failed\] the token for Azure ended at 20.* and could not be renewed: \[token-unavailable\]/,
    ],
    [
      'no right to ask',
      () => {
        job.env['PREFIX'] = 'env -u ACTIONS_ID_TOKEN_REQUEST_TOKEN';
      },
      /\[renewal-failed\] .*\[token-unavailable\] ACTIONS_ID_TOKEN_REQUEST_URL and .*are not in the environment/,
    ],
    [
      'a token of another repository',
      () => {
        sandbox.claims = { repository_id: '1' };
      },
      /\[renewal-failed\] .*\[token-repository\]/,
    ],
    ['files that are gone', () => rmSync(loginFile()), /\[no-such-login\] no step of this job has logged in to Azure/],
  ])('%s is an error', async (_what, arrange, message) => {
    age(-1);
    const before = token();
    arrange();
    const later = await job.run('$PREFIX keyless azure-token');
    expect([later.exitCode, later.stdout]).toEqual([1, '']);
    expect(later.stderr).toMatch(message);
    expect(token()).toBe(before);
  });

  test('a token that is not what the step expects any more is not written', async () => {
    main = await login({ expect: 'ref: refs/heads/main' });
    const before = token();
    age(-1);
    sandbox.claims = { ref: 'refs/heads/other' };
    const later = await job.run('keyless azure-token');
    expect(later.stderr).toMatch(/\[renewal-failed\] .*\[expectation-failed\]/);
    expect(token()).toBe(before);
  });

  test('takes no arguments', async () => {
    const later = await job.run('keyless azure-token --print');
    expect([later.exitCode, later.stderr]).toEqual([2, expect.stringContaining('[command-usage]')]);
  });

  test('serves the latest step, and an AWS step behind it changes nothing', async () => {
    const first = file();
    main = await login();
    const second = file();
    expect(second).not.toBe(first);
    sandbox.secrets.put('a', 'value-of-a');
    await job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a' } });
    expect((await job.run('keyless azure-token')).stdout).toBe(`${second}\n`);
    expect((await job.post(main)).env['AZURE_FEDERATED_TOKEN_FILE']).toBe(first);
  });
});

describe('keyless run --azure', () => {
  test('gives the variables of Azure’s tools to that process alone, and takes away what they would take first', async () => {
    const names = [
      'AZURE_CLIENT_ID',
      'AZURE_FEDERATED_TOKEN_FILE',
      'ARM_USE_OIDC',
      'ARM_CLIENT_ID',
      'ARM_TENANT_ID',
      'ARM_ENVIRONMENT',
    ];
    const script = [...names, 'AZURE_CLIENT_SECRET', 'ARM_CLIENT_SECRET', 'ARM_OIDC_TOKEN_FILE_PATH']
      .map((name) => `echo "\${${name}-unset}"`)
      .join('; ');
    const ran = await job.run(`keyless run --azure -- bash -c '${script}'; echo "\${ARM_CLIENT_ID-unset}"`, {
      env: { AZURE_CLIENT_SECRET: 'old', ARM_CLIENT_SECRET: 'old', AZURE_FEDERATED_TOKEN_FILE: '/elsewhere' },
    });
    const { client, tenant } = sandbox.azure;
    expect(ran.stdout.trim().split('\n')).toEqual([
      client,
      file(),
      'true',
      client,
      tenant,
      'public',
      'unset',
      'unset',
      'unset',
      'unset',
    ]);
  });

  test('gives Terraform the file where it could not ask for such a token itself', async () => {
    const without = 'env -u ACTIONS_ID_TOKEN_REQUEST_URL keyless run --azure -- printenv ARM_OIDC_TOKEN_FILE_PATH';
    expect((await job.run(without)).stdout).toBe(`${file()}\n`);
  });

  test.each(['', '--azure'])('conceals a token that another process writes: `keyless run %s`', async (option) => {
    if (option === '') age(60);
    else dueIn(2);
    const before = token();
    const ran = await job.run(
      `keyless run ${option} -- bash -c 'sleep 3; keyless azure-token >/dev/null; cat "$AZURE_FEDERATED_TOKEN_FILE"'`,
    );
    expect([ran.stdout, ran.stderr]).toEqual(['***', '']);
    expect(token()).not.toBe(before);
  });

  test('renews a token that is due soon when it is due', async () => {
    dueIn(1);
    const before = token();
    await job.run('keyless run --azure -- sleep 4');
    expect(token()).not.toBe(before);
  });

  test('keeps the file fresh through many tokens’ lives, and conceals each of them', async () => {
    sandbox.tokenLifetime = 5;
    age(-1);
    const script =
      'for n in 1 2 3 4 5 6; do cat "$AZURE_FEDERATED_TOKEN_FILE" >>"$RUNNER_TEMP/../seen"; echo >>"$RUNNER_TEMP/../seen"; cat "$AZURE_FEDERATED_TOKEN_FILE"; echo; sleep 1.2; done';
    const ran = await job.run(`keyless run --azure -- bash -c '${script}'`);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toBe('***\n'.repeat(6));
    const seen = readFileSync(join(job.folder, 'seen'), 'utf8').trim().split('\n');
    expect(new Set(seen).size).toBeGreaterThanOrEqual(4);
    const ends = seen.map((one) => JSON.parse(Buffer.from(one.split('.')[1] ?? '', 'base64url').toString()).exp);
    expect(ends.toSorted()).toEqual(ends);
  });

  test('goes on with the token it has where renewing fails, says so once, and ends with the command', async () => {
    sandbox.tokenLifetime = 5;
    age(-1);
    await job.run('keyless azure-token');
    sandbox.faults.always('token', { kind: 'status', status: 403 });
    const started = Date.now();
    const ran = await job.run(`keyless run --azure -- bash -c 'sleep 3; exit 7'`);
    expect(ran.exitCode).toBe(7);
    expect(ran.stderr.match(/could not be renewed/g)).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(8_000);
  });

  test('waits for no answer that hangs when the command has ended, and tells no other that it failed', async () => {
    sandbox.tokenLifetime = 30;
    age(-1);
    await job.run('keyless azure-token');
    sandbox.faults.always('token', { kind: 'hang' });
    const started = Date.now();
    const first = `keyless run --azure -- bash -c 'sleep 8; exit 7'`;
    const second = `keyless run --azure -- bash -c 'sleep 14; exit 8'`;
    const ran = await job.run(`${second} & ${first} || echo $?; wait $!`);
    expect([ran.stdout, ran.exitCode, ran.stderr]).toEqual(['7\n', 8, '']);
    expect(Date.now() - started).toBeLessThan(25_000);
  });

  test('starts nothing where there is no login, or none that lives', async () => {
    age(-1);
    sandbox.faults.always('token', { kind: 'status', status: 403 });
    const dead = await job.run('keyless run --azure -- echo started');
    expect([dead.exitCode, dead.stdout, dead.stderr]).toEqual([1, '', expect.stringContaining('[renewal-failed]')]);
    rmSync(loginFile());
    const none = await job.run('keyless run --azure -- echo started');
    expect([none.exitCode, none.stdout, none.stderr]).toEqual([1, '', expect.stringContaining('[no-such-login]')]);
  });

  test('conceals the token for commands that were not given it, too', async () => {
    const ran = await job.run(`keyless run -- cat "${file()}"`);
    expect([ran.stdout, ran.exitCode]).toEqual(['***', 0]);
  });
});
