/** The committed bundles with and without a trust policy to check. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { hostAndPath, providerArn } from '../sandbox/sts.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

const SUBJECT = 'repo:acme@123456/payments@456789:ref:refs/heads/main';

function policy(sub: string, more: object = {}): object {
  const host = hostAndPath(sandbox.issuer);
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: providerArn('aws', '123456789012', sandbox.issuer) },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { [`${host}:aud`]: 'sts.amazonaws.com', [`${host}:sub`]: sub }, ...more },
    },
  };
}

const run = (trustPolicy: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', 'trust-policy': trustPolicy },
    env,
  });

/** The files of the bundle that a step has run. */
async function loaded(trustPolicy: string): Promise<readonly string[]> {
  const folder = join(job.folder, 'coverage');
  await run(trustPolicy, { NODE_V8_COVERAGE: folder });
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return reports
    .flatMap(({ result }: { result: readonly { url: string }[] }) => result.map(({ url }) => url))
    .filter((url) => url.includes('/dist/main/'));
}

const isTrustChunk = (url: string): boolean => readFileSync(new URL(url), 'utf8').includes('subject-any-repository');

test('a policy that allows the job changes nothing', async () => {
  const main = await run(JSON.stringify(policy(SUBJECT)));
  expect(main.exitCode).toBe(0);
  expect(main.log).toContain('Trust policy: allowed');
  expect(main.annotations.filter(({ message }) => message.includes('trust-policy'))).toEqual([]);
});

test('a policy that refuses the job ends it before STS is asked', async () => {
  mkdirSync(join(job.workspace, 'iam'));
  writeFileSync(
    join(job.workspace, 'iam', 'trust.json'),
    JSON.stringify(policy('repo:acme/payments:ref:refs/heads/main'), undefined, 2),
  );
  const main = await run('iam/trust.json');
  expect(main.exitCode).toBe(1);
  expect(main.log).toContain('[trust-policy-refused] `trust-policy` does not let this job assume');
  expect(main.log).toContain('wants: "repo:acme/payments:ref:refs/heads/main"');
  expect(main.log).toContain(`found: "${SUBJECT}"`);
  expect(main.log).toContain('[subject-form]');
  expect(main.log).toContain(`:sub": "${SUBJECT}"`);
  expect(sandbox.requests.count('token')).toBe(1);
  expect(sandbox.requests.count('sts')).toBe(0);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
});

test('a policy that leaves it to AWS is a notice, and AWS decides', async () => {
  const main = await run(JSON.stringify(policy(SUBJECT, { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })));
  expect(main.exitCode).toBe(0);
  expect(main.log).toContain('`trust-policy` alone does not decide, so AWS is asked');
  expect(sandbox.requests.count('sts')).toBe(1);
});

test('an invalid policy ends the job before STS is asked, with every problem', async () => {
  const main = await run('{"Version": "2012", "Statement": [{"Effect": "Allow"}]}');
  expect(main.exitCode).toBe(1);
  expect(main.log).toContain('[trust-policy-invalid]');
  expect(main.log).toContain(
    '- trust-policy, line 1:2, Version: expected "2012-10-17" or "2008-10-17", found "2012" [policy-value]',
  );
  expect(main.log).toContain('- trust-policy, line 1:35, Statement[0]: "Principal" is missing [policy-missing]');
  expect(sandbox.requests.count('sts')).toBe(0);
});

test('a run without the input loads none of the code that reads policies', async () => {
  const [without, with_] = [await loaded(''), await loaded(JSON.stringify(policy(SUBJECT)))];
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter(isTrustChunk)).toEqual([]);
  expect(with_.some(isTrustChunk)).toBe(true);
});
