/** Jobs in containers and Docker container actions: paths that resolve, or words that say what to do. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { containerNote } from '../../src/delivery/container-note.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { age, cachedSession } from '../support/cached-session.ts';
import { mountElsewhere, translate } from '../support/container.ts';
import { createJob, type Job, type StepResult } from '../support/job.ts';
import { stepFolder } from '../support/step-folder.ts';

let sandbox: Sandbox;
let action: string;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'value-of-a');
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  action = mkdtempSync(join(tmpdir(), 'keyless-action-'));
  for (const name of ['action.yml', 'dist']) cpSync(name, join(action, name), { recursive: true });
  job = await createJob(sandbox, { action });
});
afterEach(async () => {
  rmSync(action, { recursive: true, force: true });
  await job.remove();
});

const step = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  job.step({
    inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', ...inputs },
  });

/** A shell in a container action: the runner's translation of `main`'s variables, none of the host's paths. */
function inContainer(main: StepResult, command: string): { stdout: string; stderr: string; status: number | null } {
  const mounted = mountElsewhere(job.temp);
  const hidden = `${job.temp}-of-the-host`;
  renameSync(job.temp, hidden);
  try {
    const env = { PATH: process.env['PATH'] ?? '', ...translate(main.env, job.temp, mounted) };
    return spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  } finally {
    renameSync(hidden, job.temp);
    rmSync(dirname(mounted), { recursive: true, force: true });
  }
}

const BY_PROFILE = `eval "$(sed -n 's/^credential_process = //p' "$AWS_CONFIG_FILE")"`;
const keyIn = (text: string): unknown => (JSON.parse(text) as { readonly AccessKeyId?: unknown }).AccessKeyId;

describe('a Docker container action', () => {
  test('finds every file, since every variable is a path and nothing else', async () => {
    const main = await step({ 'aws-credentials': 'file' });
    const names = Object.keys(main.env).filter((name) => main.env[name]?.startsWith(job.temp));
    expect(names).toEqual(['A_FILE', 'KEYLESS_DIR', 'AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']);
    const { stdout } = inContainer(
      main,
      'cat "$A_FILE" && test -d "$KEYLESS_DIR" && cat "$AWS_CONFIG_FILE" "$AWS_SHARED_CREDENTIALS_FILE"',
    );
    expect(stdout).toMatch(/^value-of-a\[default\]\nregion = us-east-1\n\[default\]\naws_access_key_id = ASIA/);
    for (const name of names)
      expect(readFileSync(join(stepFolder(main), 'aws', 'config'), 'utf8')).not.toContain(main.env[name]);
  });

  test('gets what is cached from a profile that renews itself, without the Node of the action', async () => {
    const main = await step();
    rmSync(join(action, 'dist'), { recursive: true });
    const { stdout, stderr, status } = inContainer(main, BY_PROFILE);
    expect([keyIn(stdout), stderr, status]).toEqual([cachedSession(main).credentials.accessKeyId, '', 0]);
  });

  test('gets it of an earlier step’s profile as well', async () => {
    const first = await step({ 'aws-profile': 'one' });
    const second = await step();
    rmSync(join(action, 'dist'), { recursive: true });
    const { stdout } = inContainer(second, BY_PROFILE.replace("'s/", "'/profile one/,/^credential/s/"));
    expect(keyIn(stdout)).toBe(cachedSession(first, 'one').credentials.accessKeyId);
  });

  test('is told when the session nears its end, and what to do when that is past', async () => {
    const main = await step();
    rmSync(join(action, 'dist'), { recursive: true });
    const { credentials } = age(main, 60);
    const near = inContainer(main, BY_PROFILE);
    expect([keyIn(near.stdout), near.status]).toEqual([credentials.accessKeyId, 0]);
    expect(near.stderr).toBe(
      'keyless: the session of profile "default" cannot be renewed where the Node of the action is not; it still lives\n',
    );
    age(main, -1);
    const past = inContainer(main, BY_PROFILE);
    expect([past.stdout, past.status]).toEqual(['', 1]);
    expect(past.stderr).toBe(
      'keyless: [renewal-failed] the session of profile "default" has ended, and cannot be renewed where the Node of the action is not\n' +
        'For a container action, hand over a session that lasts: aws-credentials: file, and role-duration-seconds.\n',
    );
  });
});

describe('a job in a container', () => {
  test('is told of its container actions, which see the folder at another place', () => {
    expect(containerNote('/__w/_temp/keyless-0a1b')?.join('\n')).toContain(
      'A Docker container action finds the folder at /github/runner_temp/keyless-0a1b',
    );
    expect(containerNote('/home/runner/work/_temp/keyless-0a1b')).toBeUndefined();
    expect(containerNote('D:\\a\\_temp\\keyless-0a1b')).toBeUndefined();
  });

  test('renews in a shell that has nothing but what POSIX gives it', async () => {
    const main = await step();
    age(main, -1);
    const {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '',
      ACTIONS_ID_TOKEN_REQUEST_URL: url = '',
      NODE_EXTRA_CA_CERTS: ca = '',
    } = sandbox.env;
    const bare = `env -i ACTIONS_ID_TOKEN_REQUEST_TOKEN=${token} ACTIONS_ID_TOKEN_REQUEST_URL='${url}' NODE_EXTRA_CA_CERTS=${ca} sh -c`;
    const line =
      readFileSync(main.env['AWS_CONFIG_FILE'] ?? '', 'utf8').match(/^credential_process = (.*)$/m)?.[1] ?? '';
    const later = await job.run(`${bare} '${line.replaceAll("'", "'\\''")}'`);
    expect([later.stderr, later.exitCode]).toEqual(['', 0]);
    expect(keyIn(later.stdout)).toBe(cachedSession(main).credentials.accessKeyId);
  });
});
