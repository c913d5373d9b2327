/**
 * Clients that are not ours, through the profile and past the end of a session: the AWS CLI, boto3 and the AWS SDK for
 * JavaScript, each in one long process and in many short ones. The sandbox's STS refuses what has expired.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age } from '../support/cached-session.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

const programs = process.env['KEYLESS_PEERS'] ?? '';
const LIFETIME = 6;

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds aws and python');
  sandbox = await startSandbox();
});
afterAll(() => sandbox?.stop());
beforeEach(async () => {
  sandbox.sessionLifetime = LIFETIME;
  sandbox.requests.clear();
  job = await createJob(sandbox);
  job.env['AWS_CA_BUNDLE'] = sandbox.env['NODE_EXTRA_CA_CERTS'] ?? '';
  main = await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'aws-profile': 'deploy' },
  });
  return () => job.remove();
});

const exchanges = (): number => sandbox.requests.count('sts', 'AssumeRoleWithWebIdentity');
const later = (command: string): Promise<StepResult> =>
  job.run(command, { env: { PATH: `${programs}:${process.env['PATH']}`, AWS_EC2_METADATA_DISABLED: 'true' } });

const PYTHON = `
import boto3, json, sys, time
client, keys, calls, end = boto3.client("sts"), set(), 0, time.time() + float(sys.argv[1])
while time.time() < end:
    assert ":assumed-role/deploy/" in client.get_caller_identity()["Arn"]
    keys.add(client._get_credentials().get_frozen_credentials().access_key)
    calls += 1
    time.sleep(0.2)
print(json.dumps({"calls": calls, "sessions": len(keys)}))
`;
const JAVASCRIPT = `"${process.execPath}" "${join(import.meta.dirname, 'long-process.ts')}" ${LIFETIME + 2}`;

describe('one long process makes calls before and after the session has ended', () => {
  test.each([
    ['boto3', `python - ${LIFETIME + 2} <<'PROGRAM'${PYTHON}PROGRAM`],
    ['the AWS SDK for JavaScript', JAVASCRIPT],
  ])('%s', async (_, command) => {
    const { exitCode, stderr, stdout } = await later(command);
    expect([exitCode, stderr]).toEqual([0, '']);
    const { sessions } = JSON.parse(stdout) as { readonly calls: number; readonly sessions: number };
    expect(sessions).toBeGreaterThanOrEqual(2);
    // The client may have renewed once more when there was no call left to make.
    expect([sessions, sessions + 1]).toContain(exchanges());
  });

  test('the AWS CLI, which ends with each call', async () => {
    const keys = await later(
      `aws sts get-caller-identity && sleep ${LIFETIME} && aws sts get-caller-identity --output text --query Arn && keyless credentials`,
    );
    expect([keys.exitCode, keys.stderr]).toEqual([0, '']);
    expect(keys.stdout).toContain(':assumed-role/deploy/');
    expect(exchanges()).toBe(2);
  });
});

describe('many short processes at once, when the session has ended, make one exchange', () => {
  const many = (command: string): string =>
    `for n in 1 2 3 4 5 6 7 8; do ${command} >"$RUNNER_TEMP/../out.$n" 2>&1 & done; wait; cat "$RUNNER_TEMP"/../out.*`;
  test.each([
    ['the AWS CLI', 'aws sts get-caller-identity --output text --query Arn'],
    ['boto3', `python -c 'import boto3; print(boto3.client("sts").get_caller_identity()["Arn"])'`],
    [
      'the AWS SDK for JavaScript',
      `"${process.execPath}" --input-type=module -e 'import { GetCallerIdentityCommand, STSClient } from "${import.meta.resolve('@aws-sdk/client-sts')}"; console.log((await new STSClient({}).send(new GetCallerIdentityCommand({}))).Arn)'`,
    ],
  ])('%s', async (_, command) => {
    sandbox.sessionLifetime = undefined;
    age(main, -1, 'deploy');
    const { stdout } = await later(many(command));
    expect(stdout.trim().split('\n')).toEqual(Array.from({ length: 8 }, () => main.outputs['assumed-role-arn']));
    expect(exchanges()).toBe(2);
  });
});

test('static keys in the runner’s own file of that name do not get in the way', async () => {
  const own = `mkdir -p ~/.aws && printf '[deploy]\\naws_access_key_id = AKIAOWN\\naws_secret_access_key = own\\n' >~/.aws/credentials`;
  await job.run(own);
  await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'aws-profile': 'deploy' },
  });
  const { stdout } = await later(
    `aws sts get-caller-identity --output text --query Arn; python -c 'import boto3; print(boto3.Session().get_credentials().method)'`,
  );
  expect(stdout.trim().split('\n')).toEqual([main.outputs['assumed-role-arn'], 'custom-process']);
});

test('a failure is shown in the client’s own error', async () => {
  await wait(LIFETIME * 1000);
  sandbox.faults.always('sts', {
    kind: 'error',
    status: 403,
    code: 'AccessDenied',
    message: 'no',
    action: 'AssumeRoleWithWebIdentity',
  });
  const { exitCode, stderr } = await later('aws sts get-caller-identity');
  sandbox.faults.clear();
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('[renewal-failed] the session of profile "deploy" ended at');
});
