/** Credentials that renew themselves, as later steps get them: from the bundles, in the sandbox, through time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age, cachedSession } from '../support/cached-session.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
let main: StepResult;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
});
afterEach(async () => {
  sandbox.faults.clear();
  sandbox.denied.clear();
  sandbox.requests.clear();
  sandbox.claims = {};
  sandbox.sessionLifetime = undefined;
  await job.remove();
});

const step = async (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> => {
  main = await job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', ...inputs } });
  expect(main.exitCode).toBe(0);
  return main;
};
const exchanges = (): number => sandbox.requests.count('sts', 'AssumeRoleWithWebIdentity');
const keyOf = ({ stdout }: StepResult): unknown =>
  (JSON.parse(stdout) as { readonly AccessKeyId?: unknown }).AccessKeyId;
/** The profile's own command line, as an SDK runs it. */
const BY_PROFILE = `sh -c "$(sed -n 's/^credential_process = //p' "$AWS_CONFIG_FILE")"`;
const REFUSAL = { kind: 'error', status: 403, code: 'AccessDenied', message: 'Not authorized' } as const;

async function until(what: () => boolean): Promise<void> {
  for (let count = 0; count < 500 && !what(); count++) await wait(20);
  expect(what()).toBe(true);
}

describe('while the session is fresh', () => {
  test.each([
    ['the command', 'keyless credentials'],
    ['the profile', BY_PROFILE],
  ])('%s answers from the cache, and asks nobody', async (_, command) => {
    await step();
    sandbox.requests.clear();
    const { credentials } = cachedSession(main);
    const later = await job.run(command);
    expect(JSON.parse(later.stdout)).toEqual({
      Version: 1,
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      SessionToken: credentials.sessionToken,
      Expiration: credentials.expiration.toISOString(),
    });
    expect([later.stderr, later.exitCode, sandbox.requests.entries]).toEqual(['', 0, []]);
  });

  test('it lasts 900 seconds by default, and an hour where it does not renew itself', async () => {
    const lifetime = (): number => (cachedSession(main).credentials.expiration.getTime() - Date.now()) / 1000;
    await step();
    expect(Math.round(lifetime() / 60)).toBe(15);
    await step({ 'aws-credentials': 'file' });
    expect(Math.round(lifetime() / 60)).toBe(60);
  });
});

describe('when the session nears its end', () => {
  test.each([
    ['the command', 'keyless credentials'],
    ['the profile', BY_PROFILE],
  ])('%s brings the next one, by a new token', async (_, command) => {
    await step();
    const old = age(main, 60);
    const later = await job.run(command);
    expect([later.stderr, later.exitCode, exchanges()]).toEqual(['', 0, 2]);
    expect(keyOf(later)).not.toBe(old.credentials.accessKeyId);
    expect(sandbox.sessions.find(String(keyOf(later)))).toBeDefined();
    expect(keyOf(await job.run(command))).toBe(keyOf(later));
    expect([exchanges(), sandbox.requests.count('token'), sandbox.requests.count('jwks')]).toEqual([2, 2, 2]);
  });

  test('it is renewed again and again, by nothing but the passing of time', async () => {
    sandbox.sessionLifetime = 4;
    await step();
    const keys = new Set<unknown>();
    for (let count = 0; count < 3; count++) {
      keys.add(keyOf(await job.run(BY_PROFILE)));
      await wait(4000);
    }
    expect(keys.size).toBe(3);
    expect(exchanges()).toBe(3);
  });

  test('fifty processes at once make one exchange', async () => {
    await step();
    age(main, -1);
    const later = await job.run(
      'for n in $(seq 50); do keyless credentials >"$RUNNER_TEMP/../out.$n" 2>&1 & done; wait; cat "$RUNNER_TEMP"/../out.*',
    );
    const keys = later.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { AccessKeyId: string }).AccessKeyId);
    expect(keys).toHaveLength(50);
    expect(new Set(keys).size).toBe(1);
    expect([exchanges(), sandbox.requests.count('token')]).toEqual([2, 2]);
  }, 90_000);

  test('a token of another repository is refused, and nothing is assumed with it', async () => {
    await step();
    age(main, -1);
    sandbox.claims = { repository_id: '1' };
    const later = await job.run('keyless credentials');
    expect([later.exitCode, later.stdout, exchanges()]).toEqual([1, '', 1]);
    expect(later.stderr).toContain('[renewal-failed]');
    expect(later.stderr).toContain('[token-repository] expected "repository_id" "456789"');
  });

  test('a token that is not what `expect` asks for is refused as well', async () => {
    await step({ expect: 'runner_environment: github-*\nref: refs/heads/main | refs/tags/*' });
    age(main, -1);
    expect((await job.run('keyless credentials')).exitCode).toBe(0);
    age(main, -1);
    sandbox.claims = { ref: 'refs/heads/other' };
    const later = await job.run('keyless credentials');
    expect([later.exitCode, exchanges()]).toEqual([1, 2]);
    expect(later.stderr).toContain('[expectation-failed] the token is not what `expect` asks for');
  });

  test('a later step’s own endpoints do not lead the token elsewhere', async () => {
    await step();
    age(main, -1);
    const later = await job.run('keyless credentials', { env: { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:9' } });
    expect([later.exitCode, exchanges()]).toEqual([0, 2]);
  });
});

describe('keyless run conceals what is renewed', () => {
  test('while its command runs', async () => {
    await step();
    age(main, 60);
    const later = await job.run(`keyless run -- bash -c 'keyless credentials; keyless credentials >&2'`);
    const shown = '{"Version":1,"AccessKeyId":"***","SecretAccessKey":"***","SessionToken":"***"';
    expect([later.stdout, later.stderr]).toEqual([expect.stringContaining(shown), expect.stringContaining(shown)]);
    expect(exchanges()).toBe(2);
  });

  test('by what its command leaves behind', async () => {
    await step();
    age(main, 60);
    const later = await job.run(`
      keyless run -- bash -c '(sleep 1; keyless credentials; echo end) &' >shown
      until grep -q end shown; do sleep 0.05; done; cat shown
    `);
    expect(later.stdout).toContain('{"Version":1,"AccessKeyId":"***","SecretAccessKey":"***"');
    expect(exchanges()).toBe(2);
  });
});

describe('a process that renews, and is killed', () => {
  /** Begins a renewal that STS does not answer, with `others` processes waiting for it, and kills it. */
  async function killHolder(others: number): Promise<StepResult> {
    age(main, -1);
    sandbox.faults.once('sts', { kind: 'hang' });
    const pid = join(job.folder, 'pid');
    const holder = job.run(`keyless credentials & echo $! >${pid}; wait`);
    await until(() => exchanges() === 2);
    const waiting = job.run(
      `for n in $(seq ${others}); do keyless credentials >"$RUNNER_TEMP/../out.$n" & done; wait; cat "$RUNNER_TEMP"/../out.*`,
    );
    await wait(others * 150);
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
    await holder;
    return await waiting;
  }

  test('leaves the lock open for the next', async () => {
    await step();
    await killHolder(0);
    const later = await job.run('keyless credentials');
    expect([later.stderr, later.exitCode, exchanges()]).toEqual(['', 0, 3]);
  });

  test('is followed by one of those that waited for it', async () => {
    await step();
    const waiting = await await killHolder(12);
    expect(waiting.stdout.trim().split('\n')).toHaveLength(12);
    expect(new Set(waiting.stdout.trim().split('\n')).size).toBe(1);
    expect(exchanges()).toBe(3);
  }, 60_000);

  test('leaves nothing that post does not remove', async () => {
    await step();
    await killHolder(0);
    expect((await job.post(main)).exitCode).toBe(0);
    expect(job.tree()).toEqual([]);
  });
});

describe('where renewing fails', () => {
  test.each([
    ['the command', 'keyless credentials'],
    ['the profile', BY_PROFILE],
  ])('%s hands out credentials that still live, says so, and does not try again at once', async (_, command) => {
    await step();
    const old = age(main, 60);
    sandbox.faults.always('sts', REFUSAL);
    for (let count = 0; count < 3; count++) {
      const later = await job.run(command);
      expect(keyOf(later)).toBe(old.credentials.accessKeyId);
      expect(later.exitCode).toBe(0);
      expect(later.stderr).toContain(
        `could not be renewed; it still lives until ${old.credentials.expiration.toISOString()}`,
      );
      expect(later.stderr).toContain('[role-refused]');
    }
    expect(exchanges()).toBe(2);
  });

  test('dead credentials are an error that says why, and the next call tries again', async () => {
    await step();
    const { credentials } = age(main, -1);
    sandbox.faults.once('sts', REFUSAL);
    const later = await job.run('keyless credentials');
    expect([later.exitCode, later.stdout]).toEqual([1, '']);
    expect(later.stderr).toMatch(
      new RegExp(
        `^keyless: \\[renewal-failed\\] the session of profile "default" ended at ${credentials.expiration.toISOString()} and could not be renewed: \\[role-refused\\] `,
      ),
    );
    expect((await job.run('keyless credentials')).exitCode).toBe(0);
  });

  test('without the right to ask for a token, the error says who keeps it away and what else there is', async () => {
    await step();
    age(main, -1);
    const later = await job.run('env -u ACTIONS_ID_TOKEN_REQUEST_TOKEN keyless credentials');
    expect(later.exitCode).toBe(1);
    expect(later.stderr).toContain(
      '[token-unavailable] ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment',
    );
    expect(later.stderr).toContain('`aws-credentials: file`');
  });

  test.each([
    ['due, one after the other', 60, ';'],
    ['over, while both wait', -1, '& sleep 0.03;'],
  ])(
    'a process that lacks the right to ask, or has a dead proxy, answers for none but its like: %s',
    async (_, left, then) => {
      await step();
      for (const own of ['-u ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY=']) {
        const old = age(main, left);
        const later = await job.run(`
        (env ${own} keyless credentials >/dev/null 2>&1 || true) ${then} keyless credentials; wait
      `);
        expect([later.stderr, later.exitCode]).toEqual(['', 0]);
        expect(keyOf(later)).not.toBe(old.credentials.accessKeyId);
      }
    },
  );

  test('nothing that is said holds a token or a key', async () => {
    await step();
    const { credentials } = age(main, -1);
    sandbox.faults.always('sts', REFUSAL);
    const said = await job.run(
      'keyless credentials; cat "$KEYLESS_DIR"/aws/failure-* "$KEYLESS_DIR"/aws/renewal-*; true',
    );
    const all = said.stdout + said.stderr;
    const bearer = sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? 'none';
    for (const secret of [credentials.secretAccessKey, credentials.sessionToken, credentials.accessKeyId, bearer])
      expect(all).not.toContain(secret);
    expect(all).not.toMatch(/eyJ/);
  });

  test('a session that does not renew itself ends, and says what would', async () => {
    await step({ 'aws-credentials': 'file' });
    expect((await job.run('keyless credentials')).exitCode).toBe(0);
    age(main, -1);
    const later = await job.run('keyless credentials');
    expect(later.exitCode).toBe(1);
    expect(later.stderr).toMatch(
      /^keyless: \[session-ended\] the session of profile "default" ended at \S+\n.*`aws-credentials: file`/,
    );
  });
});

describe('when the job ends while a process renews', () => {
  test('that process has its answer, and nothing is made anew', async () => {
    await step();
    age(main, -1);
    sandbox.faults.once('sts', { kind: 'slow', ms: 1500 });
    const renewing = job.run('keyless credentials');
    await until(() => exchanges() === 2);
    expect((await job.post(main)).log).toContain('Removed the files of this step');
    expect(job.tree()).toEqual([]);
    const later = await renewing;
    expect([later.exitCode, typeof keyOf(later)]).toEqual([0, 'string']);
    expect(job.tree()).toEqual([]);
  });

  test('whatever the moment', async () => {
    for (let round = 0; round < 8; round++) {
      await step();
      age(main, -1);
      const before = exchanges();
      const renewing = job.run('keyless credentials & keyless credentials & wait');
      await until(() => exchanges() > before);
      await wait(Math.random() * 60);
      await job.post(main);
      await renewing;
      expect(job.tree()).toEqual([]);
    }
  }, 60_000);
});

describe('keyless credentials', () => {
  test('finds each profile of the job, and by default that of the latest step', async () => {
    await step({ 'aws-profile': 'one' });
    const one = cachedSession(main, 'one').credentials.accessKeyId;
    await step({ 'aws-profile': 'two' });
    const two = cachedSession(main, 'two').credentials.accessKeyId;
    const keys = await job.run(
      'for p in one two; do keyless credentials --profile $p; done; keyless credentials; env -u AWS_PROFILE keyless credentials',
    );
    const found = keys.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { AccessKeyId: string }).AccessKeyId);
    expect(found).toEqual([one, two, two, two]);
  });

  test('names the profiles there are where the one asked for is not', async () => {
    await step({ 'aws-profile': 'one' });
    const later = await job.run('keyless credentials --profile three');
    expect([later.exitCode, later.stderr]).toEqual([
      1,
      'keyless: [no-such-profile] no AWS session of profile "three" was handed over in this job\nThe profiles there are: one.\n',
    ]);
  });

  test('says what it expects where it is called otherwise', async () => {
    await step();
    const later = await job.run('keyless credentials --role x || echo "status $?"');
    expect(later.stdout).toBe('status 2\n');
    expect(later.stderr).toBe(
      'keyless: [command-usage] expected `keyless credentials [--profile NAME] [--folder PATH]`\n',
    );
  });
});
