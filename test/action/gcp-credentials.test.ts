/** Google's credentials for later steps through the bundle: what libraries find, how they renew, and what is left of them. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { ageToken, keptToken } from '../support/subject-token.ts';

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.requests.clear();
  sandbox.faults.clear();
  sandbox.claims = {};
  sandbox.gcp.reset();
  job = await createJob(sandbox);
});
afterEach(() => job.remove());

async function step(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  main = await job.step({ inputs: { 'gcp-workload-identity-provider': sandbox.gcp.provider, ...inputs }, env });
  expect([main.exitCode, main.log]).toEqual([0, expect.not.stringContaining('##[error]')]);
}

interface CredentialsFile {
  readonly audience: string;
  readonly token_url: string;
  readonly service_account_impersonation_url?: string;
  readonly credential_source: {
    readonly file?: string;
    readonly executable?: { readonly command: string; readonly output_file: string; readonly timeout_millis: number };
  };
}
const credentials = (): CredentialsFile =>
  JSON.parse(readFileSync(main.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '', 'utf8'));
/** As a library runs it: parted at blanks, and no shell. */
const command = (): string => credentials().credential_source.executable?.command ?? '';
const answer = ({ stdout }: StepResult) => JSON.parse(stdout);
const minted = (): number => sandbox.requests.count('token');

test('the file holds no key, no token and not the right to ask for one, and names what brings the job’s token', async () => {
  await step({ 'gcp-service-account': sandbox.gcp.serviceAccount, 'gcp-project': 'acme-prod' });
  const file = main.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
  const text = readFileSync(file, 'utf8');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(text).not.toMatch(/eyJ|ya29/);
  for (const name of ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'])
    expect(text).not.toContain(sandbox.env[name]);
  const { audience, credential_source: source, service_account_impersonation_url: impersonation } = credentials();
  expect(audience).toBe(`//iam.googleapis.com/${sandbox.gcp.provider}`);
  expect(impersonation).toMatch(
    /^https:\/\/localhost:\d+\/v1\/projects\/-\/serviceAccounts\/deploy@acme-prod\.iam\.gserviceaccount\.com:generateAccessToken$/,
  );
  expect(source.executable?.command.split(' ')).toEqual([
    '/bin/sh',
    join(main.env['KEYLESS_DIR'] ?? '', 'gcp/token.sh'),
  ]);
  expect(main.env).toEqual({
    KEYLESS_DIR: main.env['KEYLESS_DIR'],
    GOOGLE_APPLICATION_CREDENTIALS: file,
    CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: file,
    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
    GOOGLE_CLOUD_PROJECT: 'acme-prod',
    CLOUDSDK_CORE_PROJECT: 'acme-prod',
  });
  expect(main.summary).toContain('| Google credentials | renew themselves |');
});

test('what the step’s token brought is kept where libraries look first, and is the answer while it is fresh', async () => {
  await step();
  const kept = readFileSync(credentials().credential_source.executable?.output_file ?? '', 'utf8');
  expect(JSON.parse(kept)).toMatchObject({
    version: 1,
    success: true,
    token_type: 'urn:ietf:params:oauth:token-type:jwt',
    id_token: keptToken(main).token,
  });
  const lasts = keptToken(main).freshUntil - Date.now();
  expect(lasts).toBeGreaterThan(30_000);
  expect(lasts).toBeLessThanOrEqual(60_000);
  const later = await job.run(command());
  expect([answer(later).id_token, minted()]).toEqual([keptToken(main).token, 1]);
  expect(later.log).not.toContain(keptToken(main).token);
});

describe('a token that is not fresh any more', () => {
  test('is replaced, verified as the step’s was, and kept for the next', async () => {
    await step();
    const old = ageToken(main, 200);
    const later = await job.run(command());
    const { expiration_time: expires, id_token: token } = answer(later);
    expect(token).not.toBe(old.token);
    expect(keptToken(main).token).toBe(token);
    expect(expires * 1000).toBeGreaterThan(Date.now());
    expect([minted(), sandbox.requests.count('jwks')]).toEqual([2, 2]);
    expect(statSync(join(main.env['KEYLESS_DIR'] ?? '', 'stores/gcp.json')).mode & 0o777).toBe(0o600);
  });

  test('is replaced once by thirty processes', async () => {
    await step();
    ageToken(main, -1);
    const later = await job.run(
      `for n in $(seq 30); do ${command()} >"$RUNNER_TEMP/../out.$n" & done; wait; cat "$RUNNER_TEMP"/../out.*`,
    );
    const tokens = later.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id_token);
    expect([tokens.length, new Set(tokens).size, minted()]).toEqual([30, 1, 2]);
  }, 60_000);

  test('of another repository is refused', async () => {
    await step();
    ageToken(main, -1);
    sandbox.claims = { repository_id: '1' };
    expect(answer(await job.run(command()))).toEqual({
      version: 1,
      success: false,
      code: 'renewal-failed',
      message: expect.stringContaining('[token-repository] expected "repository_id" "456789"'),
    });
  });

  test('that is not what `expect` asks for is refused as well', async () => {
    await step({ expect: 'ref: refs/heads/main' });
    ageToken(main, -1);
    expect(answer(await job.run(command())).success).toBe(true);
    ageToken(main, -1);
    sandbox.claims = { ref: 'refs/heads/other' };
    expect(answer(await job.run(command())).message).toContain('[expectation-failed]');
  });

  test('is handed out while it lives, where none can be had', async () => {
    await step();
    const old = ageToken(main, 120);
    sandbox.faults.always('token', { kind: 'status', status: 403 });
    const later = answer(await job.run(command()));
    expect([later.id_token, later.success]).toEqual([old.token, true]);
    expect(later.expiration_time * 1000).toBeLessThanOrEqual(old.expires - 29_000);
  });

  test('cannot be replaced without the right to ask for one, and the answer says what keeps it away', async () => {
    await step();
    ageToken(main, -1);
    const later = await job.run(`env -u ACTIONS_ID_TOKEN_REQUEST_TOKEN ${command()}`);
    expect(answer(later)).toMatchObject({ success: false, code: 'renewal-failed' });
    expect(answer(later).message).toContain('[token-unavailable] ACTIONS_ID_TOKEN_REQUEST_URL and');
    expect(answer(later).message).not.toContain('\n');
  });

  test('is asked for at the endpoints of the step, whatever a later one says', async () => {
    await step();
    ageToken(main, -1);
    const env = { GITHUB_SERVER_URL: 'http://127.0.0.1:9', CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: 'http://127.0.0.1:9' };
    expect(answer(await job.run(command(), { env })).success).toBe(true);
    expect(credentials().token_url).toBe(`${sandbox.env['CLOUDSDK_API_ENDPOINT_OVERRIDES_STS']}v1/token`);
  });

  test('nothing but the answer is said, whatever the environment has Node print', async () => {
    await step();
    ageToken(main, -1);
    const later = await job.run(command(), {
      env: { NODE_OPTIONS: '--trace-warnings --inspect=127.0.0.1:0', NODE_DEBUG: 'http' },
    });
    expect([later.exitCode, later.stderr, answer(later).success]).toEqual([0, '', true]);
  });

  test('is not made anew when the job has ended meanwhile', async () => {
    await step();
    ageToken(main, -1);
    sandbox.faults.once('token', { kind: 'slow', ms: 1_500 });
    const late = job.run(command());
    for (let count = 0; minted() < 2 && count < 500; count++) await wait(20);
    expect((await job.post(main)).log).toContain('Removed the files of this step');
    expect(answer(await late).success).toBe(true);
    expect(job.tree()).toEqual([]);
  });
});

describe('keyless gcp-token', () => {
  test('answers for the step that KEYLESS_DIR names', async () => {
    await step();
    expect(answer(await job.run('keyless gcp-token')).id_token).toBe(keptToken(main).token);
  });

  test('says what it expects where it is called otherwise, and where there is no step', async () => {
    await step();
    const usage = await job.run('keyless gcp-token --audience x || echo "status $?"');
    expect([usage.stdout, usage.stderr]).toEqual([
      'status 2\n',
      'keyless: [command-usage] expected `keyless gcp-token [--folder PATH]`\n',
    ]);
    const nowhere = await job.run('env -u KEYLESS_DIR keyless gcp-token || echo "status $?"');
    expect([nowhere.stdout, nowhere.stderr]).toEqual(['status 1\n', expect.stringContaining('[not-in-a-job]')]);
    const removed = await job.run('keyless gcp-token --folder /nowhere/keyless-0a');
    expect(answer(removed).message).toContain('the files of a Keyless step are removed when its job ends');
  });

  test('finds the login of an earlier step, and says where no step has one', async () => {
    const other = { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1' };
    const aws = await job.step({ inputs: other });
    expect(aws.exitCode).toBe(0);
    const none = await job.run('keyless gcp-token');
    expect([none.exitCode, answer(none)]).toEqual([
      0,
      {
        version: 1,
        success: false,
        code: 'no-such-login',
        message: expect.stringMatching(
          /^keyless: \[no-such-login\] no step of this job has logged in to Google Is there a Key/,
        ),
      },
    ]);
    const folder = answer(await job.run('keyless gcp-token --folder "$KEYLESS_DIR"'));
    expect(folder.code).toBe('no-such-login');
    await step();
    await job.step({ inputs: other });
    expect(answer(await job.run('keyless gcp-token')).id_token).toBe(keptToken(main).token);
  });
});

test('gcp-credentials: file hands over the token of the step, for libraries that run no program', async () => {
  await step({ 'gcp-credentials': 'file' });
  const { credential_source: source } = credentials();
  expect(source).toEqual({
    file: join(main.env['KEYLESS_DIR'] ?? '', 'stores/gcp.json'),
    format: { type: 'json', subject_token_field_name: 'id_token' },
  });
  expect(JSON.parse(readFileSync(source.file ?? '', 'utf8')).id_token).toBe(keptToken(main).token);
  expect(main.env).not.toHaveProperty('GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES');
  expect(job.tree().map(({ path }) => path)).not.toContainEqual(expect.stringContaining('renewal.json'));
  expect(main.summary).toContain("good while the job's token lives, a few minutes");
});

test('gcp-credentials: none hands over secrets alone', async () => {
  sandbox.gcp.secrets.add('projects/acme-prod/secrets/a', 'value-of-a');
  await step({
    'gcp-credentials': 'none',
    'gcp-project': 'acme-prod',
    secrets: 'A = gcp:projects/acme-prod/secrets/a',
  });
  expect(Object.keys(main.env).toSorted()).toEqual([
    'A_FILE',
    'CLOUDSDK_CORE_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'KEYLESS_DIR',
  ]);
  expect(job.tree().filter(({ path }) => /gcp|stores/.test(path))).toEqual([]);
});

test('post gives back what was in force before', async () => {
  const own = { GOOGLE_APPLICATION_CREDENTIALS: '/home/me/own.json', GOOGLE_CLOUD_PROJECT: 'my-own' };
  Object.assign(job.env, own);
  await step({ 'gcp-project': 'acme-prod' });
  expect(job.env['GOOGLE_APPLICATION_CREDENTIALS']).toBe(main.env['GOOGLE_APPLICATION_CREDENTIALS']);
  await job.post(main);
  expect(job.env).toMatchObject({ ...own, CLOUDSDK_CORE_PROJECT: '', GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '' });
  expect(job.tree()).toEqual([]);
});

test('what tools would take before the file is warned of', async () => {
  await step({}, { GOOGLE_OAUTH_ACCESS_TOKEN: 'an-own-token', CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '/x' });
  expect(main.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
    'CLOUDSDK_AUTH_ACCESS_TOKEN_FILE is set, which gcloud takes before the credentials of this step',
    'GOOGLE_OAUTH_ACCESS_TOKEN is set, which Terraform takes before the credentials of this step',
  ]);
  expect(main.stdout).not.toContain('an-own-token');
});

test('where a blank in the folder’s path would part the command, the token of the step has to do, with a warning', async () => {
  const folder = join(job.folder, 'a b');
  mkdirSync(folder);
  const other = await createJob(sandbox, { folder });
  const own = await other.step({ inputs: { 'gcp-workload-identity-provider': sandbox.gcp.provider } });
  const file = JSON.parse(readFileSync(own.env['GOOGLE_APPLICATION_CREDENTIALS'] ?? '', 'utf8'));
  expect(Object.keys(file.credential_source)).toEqual(['file', 'format']);
  expect(own.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^Google's credentials do not renew themselves, .* the folder .* holds a character that not every library can take/,
    ),
  );
  await other.remove();
});

test('the leak scan finds the token that is kept, and `keyless run` conceals it', async () => {
  await step({ 'leak-scan': 'error' });
  const concealed = await job.run(
    'keyless run -- cat "$KEYLESS_DIR/stores/gcp.json" >"$RUNNER_TEMP/../seen"; cat "$RUNNER_TEMP/../seen"',
  );
  expect(concealed.stdout).toContain('***');
  expect(concealed.stdout).not.toContain(keptToken(main).token);
  writeFileSync(join(job.workspace, 'dump.txt'), `token: ${keptToken(main).token}\n`);
  const post = await job.post(main);
  expect([post.exitCode, post.log]).toEqual([1, expect.stringContaining('GOOGLE_SUBJECT_TOKEN')]);
});

test('no secret has the name of one of the variables that steer Google’s tools', async () => {
  const refused = await job.step({
    inputs: {
      'gcp-workload-identity-provider': sandbox.gcp.provider,
      secrets: 'GOOGLE_APPLICATION_CREDENTIALS = gcp:projects/acme-prod/secrets/a',
    },
  });
  expect(refused.log).toMatch(
    /line 1: .*the name "GOOGLE_APPLICATION_CREDENTIALS" is reserved; write SECRET_GOOGLE_.*\[name-reserved\]/,
  );
});
