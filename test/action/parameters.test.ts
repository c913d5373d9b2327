/** Parameters through the committed bundle, alone and beside secrets of Secrets Manager. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.secrets.clear();
  sandbox.parameters.clear();
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.denied.clear();
  sandbox.emptyFirstPage = false;
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const run = (secrets: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets, ...inputs } });
const value = (main: StepResult, name: string): string => readFileSync(main.outputs[name] ?? '', 'utf8');

function expectNothing(main: StepResult): void {
  expect(main.exitCode).toBe(1);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
}

test('parameters are handed over beside secrets, decrypted and masked', async () => {
  const { versions } = sandbox.parameters.put('/prod/payments/url', 'https://old.payments.example');
  versions[0]?.labels.add('live');
  sandbox.parameters.put('/prod/payments/url', 'https://new.payments.example');
  sandbox.parameters.put('hosts', 'first.example,second.example', { type: 'StringList' });
  sandbox.parameters.put('/prod/db', '{"password":"hunter2-of-db","port":5432}');
  const { arn } = sandbox.parameters.put('/shared/key', 'key-of-another', {
    account: '999999999999',
    region: 'eu-west-1',
  });
  sandbox.secrets.put('prod/npmrc', 'registry-token-value');
  const main = await run(
    [
      'ssm:/prod/payments/url',
      'OLD = ssm:/prod/payments/url?version=1',
      'LIVE = ssm:/prod/payments/url?label=live',
      'HOSTS = ssm:hosts',
      'DB_* = ssm:/prod/db#*',
      `SHARED = ssm:${arn}`,
      'NPMRC = prod/npmrc',
      'NONE ?= ssm:/none',
    ].join('\n'),
  );
  expect(main.log).not.toContain('##[error]');
  const names = ['PROD_PAYMENTS_URL', 'OLD', 'LIVE', 'HOSTS', 'DB_PASSWORD', 'DB_PORT', 'SHARED', 'NPMRC'];
  expect(names.map((name) => value(main, name))).toEqual([
    'https://new.payments.example',
    'https://old.payments.example',
    'https://old.payments.example',
    'first.example,second.example',
    'hunter2-of-db',
    '5432',
    'key-of-another',
    'registry-token-value',
  ]);
  expect(main.log).toContain('"ssm:/none" is left out: there is no such parameter');
  const printed = await job.run(names.map((name) => `cat "$${name}_FILE"; base64 "$${name}_FILE"`).join('\n'));
  for (const secret of ['new.payments', 'hunter2-of-db', 'key-of-another', 'registry-token']) {
    expect(main.log + printed.log).not.toContain(secret);
    expect(printed.log).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12));
  }
  expect([sandbox.requests.count('ssm'), sandbox.requests.count('secretsmanager')]).toEqual([4, 1]);
  expect((await job.post(main)).exitCode).toBe(0);
  expect(job.tree()).toEqual([]);
});

test('ten go into a call, and a parameter that many lines name is read once', async () => {
  for (let at = 0; at < 25; at++) sandbox.parameters.put(`/many/${at}`, `value-number-${at}`);
  const lines = Array.from({ length: 25 }, (_, at) => `P${at} = ssm:/many/${at}\nAGAIN${at} = ssm:/many/${at}`);
  const main = await run(lines.join('\n'));
  expect([main.exitCode, value(main, 'P24'), value(main, 'AGAIN24')]).toEqual([
    0,
    'value-number-24',
    'value-number-24',
  ]);
  expect(sandbox.requests.count('ssm', 'GetParameters')).toBe(3);
});

test('all under a path, through every page and however deep, is named after the rest of its path', async () => {
  sandbox.emptyFirstPage = true;
  for (let at = 0; at < 23; at++) sandbox.parameters.put(`/prod/deep/${at}/key`, `value-number-${at}`);
  sandbox.parameters.put('/prod/deeper', 'is not under it');
  const main = await run('D_* = ssm:/prod/deep/*');
  expect([main.exitCode, value(main, 'D_22_KEY')]).toEqual([0, 'value-number-22']);
  expect(main.outputs['secret-files']?.split('\n')).toHaveLength(23);
  expect(sandbox.requests.count('ssm', 'GetParametersByPath')).toBe(4);
});

test('a run without parameters asks nothing of Parameter Store, and one of parameters alone nothing of Secrets Manager', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  sandbox.parameters.put('/a', 'value-of-a');
  await run('A = a');
  expect(sandbox.requests.connectionsTo('ssm')).toBe(0);
  sandbox.requests.clear();
  await run('A = ssm:/a');
  expect(sandbox.requests.connectionsTo('secretsmanager')).toBe(0);
  expect([sandbox.requests.connectionsTo('ssm'), sandbox.requests.count('ssm')]).toEqual([1, 1]);
});

/** The files of the bundle that a step has run. */
async function loaded(secrets: string): Promise<readonly string[]> {
  const folder = join(job.folder, 'coverage');
  const inputs = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets };
  await job.step({ inputs, env: { NODE_V8_COVERAGE: folder } });
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return reports
    .flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url))
    .filter((url) => url.includes('/dist/main/'));
}

test('a run without parameters loads none of the code that reads them', async () => {
  sandbox.secrets.put('a', 'value-of-a');
  sandbox.parameters.put('/a', 'value-of-a');
  const readsParameters = (url: string): boolean =>
    /readParameterStore\(reads/.test(readFileSync(new URL(url), 'utf8'));
  const without = await loaded('A = a');
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter(readsParameters)).toEqual([]);
  expect((await loaded('A = ssm:/a')).filter(readsParameters)).toHaveLength(1);
});

test('every line that can’t be had is named, of either store, and nothing is handed over', async () => {
  for (const name of ['/ok', '/denied', '/key', '/doc']) sandbox.parameters.put(name, '{"k":"v-of-k-1234"}');
  const denied = sandbox.parameters.find('/denied', 'us-east-1');
  if (denied !== undefined) denied.denied = true;
  const key = sandbox.parameters.find('/key', 'us-east-1');
  if (key !== undefined) key.refusal = { code: 'InvalidKeyId', message: 'the key is disabled' };
  sandbox.denied.add('ssm:GetParametersByPath');
  const main = await run(
    'OK = ssm:/ok\nA = ssm:/denied\nB = ssm:/none\nC = ssm:/ok?version=9\nD = ssm:/key\nE = ssm:/doc#x\nF = absent\nG_* = ssm:/all/*',
  );
  expect(main.log).toContain('7 secrets could not be had');
  for (const part of [
    /line 2: "ssm:\/denied": AccessDeniedException: .*the role needs ssm:GetParameters on "arn:aws:ssm:us-east-1:123456789012:parameter\/denied", and kms:Decrypt .*\[secret-refused\]/,
    /line 3: "ssm:\/none": there is no such parameter; looked for in region "us-east-1" of account 123456789012 \[secret-absent\]/,
    /line 4: "ssm:\/ok\?version=9": there is no such parameter, or none with version 9; looked for in .* \[secret-absent\]/,
    /line 5: "ssm:\/key": InvalidKeyId: .*the key is disabled; the parameter's key must exist .*\[secret-refused\]/,
    /line 6: "ssm:\/doc#x": there is no "x"; the keys there are: "k" \[secret-key-missing\]/,
    /line 7: "absent": .*\[secret-absent\]/,
    /line 8: "ssm:\/all\/\*": AccessDeniedException: .*the role needs ssm:GetParametersByPath on .*\[secret-refused\]/,
  ]) {
    expect(main.log).toMatch(part);
  }
  expectNothing(main);
});

test.each<[string, Fault, number]>([
  ['throttled twice', { kind: 'throttle' }, 2],
  ['500 once', { kind: 'status', status: 500 }, 1],
  ['reset once', { kind: 'reset' }, 1],
  ['garbage once', { kind: 'garbage' }, 1],
])('%s, the step succeeds', async (_what, fault, times) => {
  sandbox.parameters.put('/a', 'value-of-a');
  sandbox.faults.once('ssm', fault, times);
  const main = await run('A = ssm:/a');
  expect([main.exitCode, value(main, 'A')]).toEqual([0, 'value-of-a']);
});

test.each<[string, Fault, RegExp]>([
  ['hangs', { kind: 'hang' }, /\[timed-out\] the step's 2 s were over while waiting for AWS Parameter Store/],
  ['is down', { kind: 'status', status: 503 }, /\[(timed-out|service-unavailable)\] .*AWS Parameter Store/],
  [
    'refuses the session',
    { kind: 'error', code: 'ExpiredTokenException', message: 'expired' },
    /\[secrets-unavailable\] AWS Parameter Store \(https:\/\/localhost:\d+\): ExpiredTokenException: expired/,
  ],
])('where Parameter Store %s, the step ends in time, names it and leaves nothing', async (_what, fault, message) => {
  sandbox.parameters.put('/a', 'value-of-a');
  sandbox.secrets.put('b', 'value-of-b');
  sandbox.faults.always('ssm', fault);
  const main = await run('A = ssm:/a\nB = b', { 'timeout-seconds': '2' });
  expect(main.log).toMatch(message);
  expectNothing(main);
});

test('lines that are no references of Parameter Store are named before anything is requested', async () => {
  const main = await run('A = ssm:/a?stage=AWSCURRENT\nB = ssm:/b/x*\nC = ssm:/c d');
  expect(main.log).toContain('[inputs-invalid] 3 things in the inputs are not usable');
  expect(main.log).toContain('parameters have no stages; expected ?version= or ?label=');
  expect(sandbox.requests.entries).toEqual([]);
});
