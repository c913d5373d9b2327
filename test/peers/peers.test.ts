/**
 * Servers and clients that are not ours: moto as STS, Secrets Manager and Parameter Store under the committed bundle, then the AWS CLI,
 * boto3 and python-dotenv as later steps. KEYLESS_PEERS names the folder of their programs.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreateSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { freePort, untilUp } from './servers.ts';

const programs = process.env['KEYLESS_PEERS'] ?? '';
const PASSWORD = 'moto-kept-this-password';
const BYTES = Uint8Array.from([0, 1, 254, 255, 10]);
const AWKWARD = "it's a #value with = and $HOME and `ticks`\nand two lines";

const PARAMETERS = {
  URL: 'url-one',
  LIVE: 'url-one',
  PS_URL: 'url-two',
  PS_LIST: 'a,b',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`PS_DEEP_${at}`, `deep-secret-${at}`])),
};

let sandbox: Sandbox;
let moto: ChildProcess;
let job: Job;
let main: StepResult;

beforeAll(async () => {
  if (programs === '') throw new Error('KEYLESS_PEERS must name the folder that holds moto_server, aws and python');
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  moto = spawn(join(programs, 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  await untilUp(endpoint);

  const admin = new SecretsManagerClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' },
  });
  await admin.send(
    new CreateSecretCommand({ Name: 'prod/db', SecretString: JSON.stringify({ username: 'app', password: PASSWORD }) }),
  );
  await admin.send(new CreateSecretCommand({ Name: 'prod/binary', SecretBinary: BYTES }));
  await admin.send(new CreateSecretCommand({ Name: 'prod/plain', SecretString: 'bare-value/1' }));
  await admin.send(
    new CreateSecretCommand({ Name: 'prod/spaced', SecretString: 'two words and a # and $HOME\nnext line' }),
  );
  await admin.send(new CreateSecretCommand({ Name: 'prod/awkward', SecretString: AWKWARD }));

  await putParameters(endpoint);

  sandbox = await startSandbox();
  job = await createJob(sandbox, {
    env: {
      AWS_ENDPOINT_URL_STS: endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoint,
      AWS_ENDPOINT_URL_SSM: endpoint,
      AWS_ENDPOINT_URL_ECR: endpoint,
    },
  });
  main = await job.step({
    inputs: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'aws-region': 'us-east-1',
      'ecr-login': 'true',
      secrets:
        'DB_PASSWORD = prod/db#password\nBINARY = prod/binary\nPLAIN = prod/plain\nSPACED = prod/spaced\nAWKWARD = prod/awkward\nPS_* = ssm:/prod/*\nURL = ssm:/prod/url?version=1\nLIVE = ssm:/prod/url?label=live\nNO_PARAMETER ?= ssm:/none',
    },
  });
});

afterAll(async () => {
  moto?.kill();
  await job?.remove();
  await sandbox?.stop();
});

/** By the AWS CLI, as their owner would. */
async function putParameters(endpoint: string): Promise<void> {
  const put = 'aws ssm put-parameter --overwrite';
  const admin = {
    PATH: `${programs}:${process.env['PATH']}`,
    AWS_ENDPOINT_URL_SSM: endpoint,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'admin',
    AWS_SECRET_ACCESS_KEY: 'admin',
  };
  const script = [
    'set -e',
    `${put} --name /prod/url --type SecureString --value url-one`,
    'aws ssm label-parameter-version --name /prod/url --parameter-version 1 --labels live',
    `${put} --name /prod/url --type SecureString --value url-two`,
    `${put} --name /prod/list --type StringList --value a,b`,
    `for at in 0 1 2 3 4 5 6 7 8 9 10 11; do ${put} --name "/prod/deep/$at" --type SecureString --value "deep-secret-$at"; done`,
  ];
  await promisify(execFile)('sh', ['-c', script.join('\n')], { env: admin });
}

const later = (command: string): Promise<StepResult> =>
  job.run(command, { env: { PATH: `${programs}:${process.env['PATH']}` } });

test('the bundle takes moto for AWS', () => {
  expect(main.log).not.toContain('##[error]');
  expect(main.exitCode).toBe(0);
  expect(readFileSync(main.outputs['DB_PASSWORD'] ?? '', 'utf8')).toBe(PASSWORD);
  expect(readFileSync(main.outputs['BINARY'] ?? '').equals(Buffer.from(BYTES))).toBe(true);
  expect(main.log).not.toContain(PASSWORD);
});

test('the bundle takes moto for Parameter Store: versions, labels and a path of two pages', () => {
  const values = Object.keys(PARAMETERS).map((name) => [name, readFileSync(main.outputs[name] ?? '', 'utf8')]);
  expect(Object.fromEntries(values)).toEqual(PARAMETERS);
  expect(main.log).toContain('"ssm:/none" is left out');
});

test('the AWS CLI finds the profile', async () => {
  const identity = await later('aws sts get-caller-identity --output json');
  expect(JSON.parse(identity.stdout)).toMatchObject({ Account: '123456789012' });
  expect(identity.stdout).toContain('assumed-role/deploy/acme.payments-');
  const value = await later(
    'aws secretsmanager get-secret-value --secret-id prod/db --query SecretString --output text',
  );
  expect(JSON.parse(value.stdout)).toMatchObject({ password: PASSWORD });
  expect(value.log).not.toContain(PASSWORD);
});

test('the AWS CLI sends a command to an instance by the profile', async () => {
  const send =
    'aws ssm send-command --document-name AWS-RunShellScript --instance-ids i-0123456789abcdef0 --parameters commands=./deploy.sh';
  const sent = await later(`${send} --output json`);
  const { Command: command } = JSON.parse(sent.stdout);
  expect(command).toMatchObject({ DocumentName: 'AWS-RunShellScript', InstanceIds: ['i-0123456789abcdef0'] });
  const seen = await later(
    `aws ssm list-commands --command-id ${command.CommandId} --query 'Commands[0].Parameters.commands[0]' --output text`,
  );
  expect(seen.stdout.trim()).toBe('./deploy.sh');
});

test('the credential helper and the AWS CLI get the same password for ECR', async () => {
  const host = main.outputs['registries'] ?? '';
  const helper = await later(`echo ${host} | docker-credential-keyless get`);
  const cli = await later('aws ecr get-login-password');
  expect(JSON.parse(helper.stdout)).toEqual({ ServerURL: host, Username: 'AWS', Secret: cli.stdout.trim() });
});

test('boto3 finds the profile', async () => {
  const program = [
    'import boto3',
    'print(boto3.Session().get_credentials().method)',
    'print(boto3.client("sts").get_caller_identity()["Arn"])',
    'print(boto3.client("secretsmanager").get_secret_value(SecretId="prod/binary")["SecretBinary"].hex())',
  ].join('\n');
  const { stdout } = await later(`python - <<'PROGRAM'\n${program}\nPROGRAM`);
  const [method, arn, bytes] = stdout.trim().split('\n');
  expect(method).toBe('custom-process');
  expect(arn).toContain('assumed-role/deploy/');
  expect(bytes).toBe(Buffer.from(BYTES).toString('hex'));
});

test('python-dotenv reads secrets.env as npm dotenv and a shell do, and what none could is left out', async () => {
  const file = main.outputs['env-file'] ?? '';
  const { stdout } = await later(
    `python -c 'import json,sys,dotenv; print(json.dumps(dotenv.dotenv_values(sys.argv[1], interpolate=True)))' "${file}"`,
  );
  expect(JSON.parse(stdout)).toEqual({
    DB_PASSWORD: PASSWORD,
    PLAIN: 'bare-value/1',
    SPACED: 'two words and a # and $HOME\nnext line',
    ...PARAMETERS,
  });
  expect(main.log).toMatch(/leaves these out.*: BINARY, AWKWARD/);
});

test('post leaves nothing', async () => {
  const post = await job.post(main);
  expect([post.exitCode, job.tree()]).toEqual([0, []]);
});
