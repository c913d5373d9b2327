import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job } from './job.ts';

const ACTION = `
inputs:
  with-default: { description: x, default: given }
  bare: { description: x }
  two words: { description: x }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

let sandbox: Sandbox;
let action: string;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
  action = mkdtempSync(join(tmpdir(), 'keyless-fixture-'));
  writeFileSync(join(action, 'action.yml'), ACTION);
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(action, { recursive: true });
});
beforeEach(async () => {
  job = await createJob(sandbox, { action, env: { FROM_JOB: 'job' } });
});
afterEach(() => job.remove());

function program(main: string, post = ''): void {
  const prelude = `import { appendFileSync, writeFileSync } from 'node:fs';\nconst { env } = process;\n`;
  writeFileSync(join(action, 'main.mjs'), prelude + main);
  writeFileSync(join(action, 'post.mjs'), prelude + post);
}

test('a step gets every declared input, hyphens kept', async () => {
  program(
    `console.log(JSON.stringify(Object.fromEntries(Object.entries(env).filter(([n]) => n.startsWith('INPUT_')))));`,
  );
  const { stdout, exitCode } = await job.step({ inputs: { 'With-Default': 'mine' } });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ 'INPUT_WITH-DEFAULT': 'mine', INPUT_BARE: '', INPUT_TWO_WORDS: '' });
});

test("nothing overrides the runner's own variables, and this process's AWS settings stay out", async () => {
  program('console.log(env.GITHUB_RUN_ID, env.FROM_JOB, env.AWS_PROFILE);');
  process.env['AWS_PROFILE'] = 'leak';
  const { stdout } = await job.step({ env: { GITHUB_RUN_ID: '1', FROM_JOB: 'step' } });
  delete process.env['AWS_PROFILE'];
  expect(stdout).toBe('9876543210 step undefined\n');
});

test('outputs, state, variables and PATH come from the command files', async () => {
  program(
    `appendFileSync(env.GITHUB_OUTPUT, 'path=/x\\n');
     appendFileSync(env.GITHUB_STATE, 'key=v\\n');
     appendFileSync(env.GITHUB_ENV, 'A_FILE<<E\\n/a\\nE\\nNODE_OPTIONS=--x\\n');
     appendFileSync(env.GITHUB_PATH, '/first\\n/second\\n');`,
    `console.log(env.STATE_key, env['INPUT_BARE'], env.A_FILE);`,
  );
  const main = await job.step({ inputs: { bare: 'b' } });
  expect(main).toMatchObject({
    outputs: { path: '/x' },
    state: { key: 'v' },
    env: { A_FILE: '/a' },
    path: ['/first', '/second'],
  });
  expect(main.annotations).toMatchObject([
    { level: 'error', message: expect.stringContaining("Can't store NODE_OPTIONS") },
  ]);
  const run = await job.run('echo "$A_FILE $PATH"');
  expect(run.stdout).toMatch(/^\/a \/second:\/first:/);
  expect((await job.post(main)).stdout).toBe('v b /a\n');
});

test('a mask holds from where it was set, for the whole job, and for the summary', async () => {
  program(
    `console.log('before s3cret'); console.log('::add-mask::s3cret'); console.log('after s3cret');
     console.log('::warning::the s3cret'); appendFileSync(env.GITHUB_STEP_SUMMARY, '| s3cret |\\n');`,
  );
  const main = await job.step();
  expect(main.log).toContain('before s3cret\nafter ***\n##[warning]the ***\n');
  expect(main).toMatchObject({
    masks: ['s3cret'],
    summary: '| *** |\n',
    annotations: [{ level: 'warning', message: 'the ***' }],
  });
  expect((await job.run('echo s3cret')).log.split('##[endgroup]\n')[1]).toBe('***\n');
});

test('the runner shows the whole environment of a step, masked', async () => {
  program(`console.log('::add-mask::s3cret'); appendFileSync(env.GITHUB_ENV, 'LEAK=my s3cret\\n');`);
  await job.step();
  expect((await job.run('true')).log).toContain('  LEAK: my ***\n');
});

test('a carriage return ends a line, so that what follows it is not masked', async () => {
  program(`process.stdout.write('::add-mask::first\\rsecond\\n');`);
  const { masks, log } = await job.step();
  expect(masks).toEqual(['first']);
  expect(log.endsWith('second\n')).toBe(true);
});

test('stopped commands are only text until their token', async () => {
  program(`console.log('::stop-commands::tok-123456\\n::add-mask::plain\\n::tok-123456::\\n::add-mask::masked');`);
  const { masks, log } = await job.step();
  expect(masks).toEqual(['masked']);
  expect(log).toContain('::add-mask::plain\n');
});

test('a malformed command file is an error of the step', async () => {
  program(`appendFileSync(env.GITHUB_OUTPUT, 'no pair\\n');`);
  const { annotations } = await job.step();
  expect(annotations.map(({ message }) => message)).toEqual([
    "Unable to process file command 'output' successfully.",
    "Invalid format 'no pair'",
  ]);
});

test('the tree shows modes under the umask that was asked for', async () => {
  program(`writeFileSync(env.RUNNER_TEMP + '/new', 'four');`);
  await job.step({ umask: 0o077 });
  expect(job.tree()).toEqual([{ path: 'new', kind: 'file', mode: '0600', size: 4 }]);
});

test('a started step can be killed', async () => {
  program(`console.log('ready'); setInterval(() => {}, 1000);`);
  const step = job.startStep();
  await new Promise((resolve) => step.child.stdout?.once('data', resolve));
  step.kill('SIGTERM');
  expect(await step.finished).toMatchObject({ exitCode: null, signal: 'SIGTERM', stdout: 'ready\n' });
});

test('a run step that fails says its exit code', async () => {
  const { exitCode, annotations } = await job.run('exit 3');
  expect(exitCode).toBe(3);
  expect(annotations).toMatchObject([{ level: 'error', message: 'Process completed with exit code 3.' }]);
});
