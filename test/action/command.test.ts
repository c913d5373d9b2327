/** The `keyless` command as a later step finds it: on PATH, run by the action's own Node. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job } from '../support/job.ts';

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.secrets.put('a', 'value-of-a\n');
  sandbox.secrets.put('bytes', Uint8Array.from([0, 255, 10, 13]));
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  job = await createJob(sandbox);
  return () => job.remove();
});

const step = (secrets: string): ReturnType<Job['step']> =>
  job.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets } });

describe('keyless get', () => {
  test('prints the exact bytes of a secret', async () => {
    await step('A = a\nBYTES = bytes');
    const later = await job.run(
      'keyless get BYTES | od -An -tx1; keyless get A | od -An -c; cmp "$A_FILE" <(keyless get A)',
    );
    expect(later.stdout).toBe(' 00 ff 0a 0d\n   v   a   l   u   e   -   o   f   -   a  \\n\n');
    expect(later.exitCode).toBe(0);
  });

  test('prints a large secret whole, to a pipe, to a file, and to a reader that has had enough', async () => {
    sandbox.secrets.put('large', Buffer.from(Array.from({ length: 64_000 }, (_, at) => (at * 7919) % 251)));
    await step('LARGE = large');
    const later = await job.run(`
      keyless get LARGE | (sleep 0.1; cmp - "$LARGE_FILE"); keyless get LARGE >copy; cmp copy "$LARGE_FILE"
      keyless get LARGE | head -c 1 >/dev/null
      (sleep 0.3; keyless get LARGE || echo "status $?" >&2) | true; sleep 0.1
      keyless get LARGE >/dev/full || echo "status $?"
    `);
    expect(later.stdout).toBe('status 1\n');
    expect(later.stderr).toBe('status 141\nkeyless: [output-lost] not all of the output could be written (ENOSPC)\n');
  });

  test('finds the secrets of every Keyless step of the job', async () => {
    await step('FIRST = a');
    await step('SECOND = a');
    const later = await job.run('keyless get FIRST | wc -c; keyless get SECOND | wc -c');
    expect(later.stdout.split(/\s+/)).toEqual(['11', '11', '']);
  });

  test('names the secrets there are where the one asked for is not', async () => {
    await step('A = a\nB = bytes');
    const later = await job.run('keyless get C');
    expect(later.exitCode).toBe(1);
    expect(later.stderr).toBe(
      'keyless: [no-such-secret] no secret "C" was handed over in this job\nThose there are: A, B.\n',
    );
  });

  test('asks for one name', async () => {
    await step('A = a');
    const later = await job.run('keyless get A B || echo "status $?"');
    expect(later.stderr).toBe('keyless: [command-usage] expected `keyless get NAME`, one name of a secret\n');
    expect(later.stdout).toBe('status 2\n');
  });

  test('says that it has no job where there was no Keyless step', async () => {
    await step('A = a');
    const later = await job.run('keyless get A', { env: { KEYLESS_DIR: '' } });
    expect(later.stderr).toContain('[not-in-a-job] KEYLESS_DIR is not set, so no Keyless step of this job is known');
  });
});

test.each([
  ['keyless --help', 'keyless: secrets and credentials that'],
  ['keyless -h', 'keyless: secrets and credentials that'],
  ['keyless get --help', 'keyless get NAME\n'],
  ['keyless help run', 'keyless run [--secret'],
  ['keyless run --help -- false', 'keyless run [--secret'],
  ['keyless scan -h', 'keyless scan [--json'],
  ['keyless audit --help', 'keyless audit [OPTION…]'],
  ['keyless trust init --repo x --help', 'keyless trust init --repo'],
  ['docker-credential-keyless --help', 'docker-credential-keyless get'],
  ['keyless --version', `keyless ${VERSION}\n`],
])('%s answers on stdout, status 0', async (line, start) => {
  await step('A = a');
  const later = await job.run(line.replace('docker-credential-keyless', 'keyless docker-credential /x'));
  expect([later.exitCode, later.stderr]).toEqual([0, '']);
  expect(later.stdout.slice(0, start.length)).toBe(start);
});

test('behind -- the words are another program’s, and help of what there is not is an error', async () => {
  await step('A = a');
  const later = await job.run(`keyless run -- bash -c 'echo "$1"' - --help; keyless help nonsense || echo "status $?"`);
  expect(later.stdout).toBe('--help\nstatus 2\n');
  expect(later.stderr).toContain('[command-unknown] keyless has no command "nonsense"');
});

test.each(['credentials', 'help', 'trust --help', 'trust check policy.json --json', 'audit --json', 'scan --json'])(
  'what `keyless %s` prints is all there, or no success',
  async (command) => {
    await step('A = a');
    const later = await job.run(`
      git init -q .; echo '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}}' >policy.json
      mkdir -p .github/workflows; echo 'on: push' >.github/workflows/ci.yml
      keyless ${command} >/dev/full || echo "status $?"
      (trap '' XFSZ; ulimit -f 0; keyless ${command} >file) || echo "status $?"
      (sleep 0.3; keyless ${command} || echo "status $?" >&2) | true
    `);
    const lost = 'keyless: [output-lost] not all of the output could be written';
    expect(later.stderr.split('\n').filter((line) => /output-lost|status|node/.test(line))).toEqual([
      `${lost} (ENOSPC)`,
      `${lost} (EFBIG)`,
      'status 141',
    ]);
    expect(later.stdout).toBe(command === 'scan --json' ? 'status 2\nstatus 2\n' : 'status 1\nstatus 1\n');
  },
);

test('an unknown command is named, and help lists those there are', async () => {
  await step('A = a');
  const later = await job.run('keyless fetch || echo "status $?"; keyless help');
  expect(later.stderr).toBe(
    'keyless: [command-unknown] keyless has no command "fetch"\nRun `keyless help` for those it has.\n',
  );
  expect(later.stdout).toContain('status 2\n');
  expect(later.stdout).toContain('keyless get NAME');
});
