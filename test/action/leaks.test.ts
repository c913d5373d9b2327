/**
 * What later steps see of a secret and of the AWS keys, by each way that they leak: handed over by Keyless, and, as a test
 * of these tests, exported through GITHUB_ENV, as the actions do that most workflows use today.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job } from '../support/job.ts';

const PASSWORD = `pw-${randomBytes(15).toString('base64url')}`;

let sandbox: Sandbox;
let job: Job;
/** The secret key and the session token. */
let keys: readonly string[];
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('db', PASSWORD);
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

/** aws-actions/configure-aws-credentials, then aws-actions/aws-secretsmanager-get-secrets: masked, then exported. */
const WAYS = {
  Keyless: async (): Promise<void> => {
    const inputs = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'DB_PASSWORD = db' };
    expect((await job.step({ inputs })).exitCode).toBe(0);
    const { stdout } = await job.run('keyless credentials');
    const { SecretAccessKey, SessionToken } = JSON.parse(stdout) as Record<string, string>;
    keys = [SecretAccessKey ?? '', SessionToken ?? ''];
  },
  GITHUB_ENV: async (): Promise<void> => {
    keys = [randomBytes(30).toString('base64'), randomBytes(200).toString('base64')];
    const [secret = '', token = ''] = keys;
    const variables = { AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token, DB_PASSWORD: PASSWORD };
    const lines = Object.entries(variables).map(
      ([name, value]) => `echo "::add-mask::${value}"; echo "${name}=${value}" >>"$GITHUB_ENV"`,
    );
    expect((await job.run(lines.join('\n'))).exitCode).toBe(0);
  },
};

/** What a later step prints, before anything masks it. */
async function leaked(script: string): Promise<readonly string[]> {
  const { stdout, stderr } = await job.run(script);
  return ['DB_PASSWORD', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'].filter((_, at) =>
    (stdout + stderr).includes([PASSWORD, ...keys][at] ?? ''),
  );
}

const EVERYTHING = ['DB_PASSWORD', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** A service that another step left running; then every environment that this user can read. */
const DUMP = `
  for file in /proc/[0-9]*/environ; do
    if grep -qsz "^RUNNER_TEMP=$RUNNER_TEMP$" "$file"; then tr '\\0' '\\n' <"$file"; fi
  done`;

describe.each([
  ['printenv', 'printenv'],
  ['env', 'env'],
  ['export -p', 'export -p'],
  ['a debugging dump of another language', `node -e 'console.log(process.env)'`],
  ['what any third-party action is started with', `bash -c 'cat /proc/self/environ'`],
])('%s', (_, script) => {
  test('shows nothing that Keyless handed over', async () => {
    await WAYS.Keyless();
    expect(await leaked(script)).toEqual([]);
  });

  test('shows everything that was exported', async () => {
    await WAYS.GITHUB_ENV();
    expect(await leaked(script)).toEqual(EVERYTHING);
  });
});

describe('set -x', () => {
  test('around keyless run shows names, and no value', async () => {
    await WAYS.Keyless();
    const script = `set -x; keyless run --secret DB_PASSWORD=PGPASSWORD -- bash -xc 'test -n "$PGPASSWORD"; echo "login $PGPASSWORD"'`;
    expect(await leaked(script)).toEqual([]);
    const { stderr } = await job.run(script);
    expect(stderr).toContain('+ keyless run --secret DB_PASSWORD=PGPASSWORD -- bash -xc');
    expect(stderr).toContain("+ echo 'login ***'");
  });

  test('around a command that takes an exported value shows it', async () => {
    await WAYS.GITHUB_ENV();
    expect(await leaked('set -x; PGPASSWORD=$DB_PASSWORD bash -c "test -n \\"\\$PGPASSWORD\\""')).toEqual([
      'DB_PASSWORD',
    ]);
  });
});

describe('the environments of other steps’ processes', () => {
  const service = `(exec -a service sleep 30) </dev/null >/dev/null 2>&1 & echo $! >"$RUNNER_TEMP/service"`;
  const stop = 'kill "$(cat "$RUNNER_TEMP/service")"';

  test('hold nothing that Keyless handed over', async () => {
    await WAYS.Keyless();
    await job.run(service);
    expect((await job.run(DUMP)).stdout).toContain('DB_PASSWORD_FILE=');
    expect(await leaked(DUMP)).toEqual([]);
    await job.run(stop);
  });

  test('hold nothing after a step that used keyless run, either', async () => {
    await WAYS.Keyless();
    await job.run(`${service}; keyless run -- bash -c 'test -n "$DB_PASSWORD"'; keyless run --aws -- true`);
    expect(await leaked(DUMP)).toEqual([]);
    await job.run(stop);
  });

  test('hold everything that was exported', async () => {
    await WAYS.GITHUB_ENV();
    await job.run(service);
    expect(await leaked(DUMP)).toEqual(EVERYTHING);
    await job.run(stop);
  });
});

describe('the runner’s command files, which stay until the job ends', () => {
  const script = 'cat "$RUNNER_TEMP"/_runner_file_commands/*';

  test('hold paths where Keyless handed over', async () => {
    await WAYS.Keyless();
    expect(await leaked(script)).toEqual([]);
  });

  test('hold everything that was exported', async () => {
    await WAYS.GITHUB_ENV();
    expect(await leaked(script)).toEqual(EVERYTHING);
  });
});

test('a log that a step writes itself, which no runner masks, has stars where keyless run wrote it', async () => {
  await WAYS.Keyless();
  expect(
    await leaked(
      `keyless run -- bash -c 'echo "connecting as $DB_PASSWORD"; cat "$DB_PASSWORD_FILE"' 2>&1 | tee build.log; cat build.log`,
    ),
  ).toEqual([]);
  await job.remove();
  job = await createJob(sandbox);
  await WAYS.GITHUB_ENV();
  expect(await leaked('echo "connecting as $DB_PASSWORD" | tee build.log')).toEqual(['DB_PASSWORD']);
});
