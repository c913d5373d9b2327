/** A server whose certificate does not hold is refused at once, by name, and nothing is handed over. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob } from '../support/job.ts';

let sandbox: Sandbox;
let stranger: Sandbox;
beforeAll(async () => {
  [sandbox, stranger] = await Promise.all([startSandbox(), startSandbox()]);
  sandbox.secrets.put('a', 'the-value-of-a');
});
afterAll(() => Promise.all([sandbox.stop(), stranger.stop()]));

test.each([
  ['GitHub OIDC token endpoint', 'ACTIONS_ID_TOKEN_REQUEST_URL'],
  ['OIDC issuer', 'GITHUB_SERVER_URL'],
  ['AWS STS', 'AWS_ENDPOINT_URL_STS'],
  ['AWS Secrets Manager', 'AWS_ENDPOINT_URL_SECRETS_MANAGER'],
])('%s with a stranger’s certificate', async (service, variable) => {
  const place = { [variable]: stranger.env[variable] ?? '' };
  const runners = !variable.startsWith('AWS_');
  const job = await createJob(sandbox, runners ? { runner: place } : { env: place });
  stranger.requests.clear();
  const main = await job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', 'timeout-seconds': '20' },
  });
  expect(main.exitCode).toBe(1);
  const said = main.annotations.find(({ level }) => level === 'error')?.message;
  expect(said).toMatch(
    new RegExp(
      `^\\[certificate-refused\\] ${service} \\(https://localhost:\\d+\\): its certificate does not hold: UNABLE_TO_VERIFY_LEAF_SIGNATURE\\n.*NODE_EXTRA_CA_CERTS`,
    ),
  );
  expect(stranger.requests.entries).toEqual([]);
  expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  await job.remove();
});
