/** The audit and the check of triggers, in the bundle: what is refused, before what, and what a step with them off loads. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { createJob, type Job, type JobOptions, type StepResult } from '../support/job.ts';

const WORKFLOW = '.github/workflows/deploy.yml';
const LEAKS = `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/keyless@v1
        with:
          role-to-assume: arn:aws:iam::123456789012:role/deploy
          secrets: A = a
      - run: cat "$A_FILE"
      - run: ./scripts/deploy.sh
`;

let sandbox: Sandbox;
let job: Job;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  sandbox.secrets.clear();
  sandbox.requests.clear();
  sandbox.claims = {};
  sandbox.secrets.put('a', 'value-of-a');
  job = await createJob(sandbox);
  return () => job.remove();
});

const run = (inputs: Readonly<Record<string, string>>, at: Job = job): Promise<StepResult> =>
  at.step({ inputs: { 'role-to-assume': sandbox.roleArn, 'aws-region': 'us-east-1', secrets: 'A = a', ...inputs } });

function checkOut(files: Readonly<Record<string, string>>, at: Job = job): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at.workspace, path)), { recursive: true });
    writeFileSync(join(at.workspace, path), text);
  }
}

/** What the sandbox's own endpoints are noticed by is left out. */
const warnings = ({ annotations }: StepResult): StepResult['annotations'] =>
  annotations.filter(({ level }) => level !== 'notice');

async function jobOf(options: JobOptions): Promise<Job> {
  const made = await createJob(sandbox, options);
  onTestFinished(() => made.remove());
  return made;
}

describe('leak-audit', () => {
  const files = { [WORKFLOW]: LEAKS, 'scripts/deploy.sh': '#!/bin/bash\nset -x\nX="$(cat "$A_FILE")"\n' };

  test('warns at the places of the workflow and of the scripts that it runs, and hands over all the same', async () => {
    checkOut(files);
    const main = await run({});
    expect(main.exitCode).toBe(0);
    expect(readFileSync(main.env['A_FILE'] ?? '', 'utf8')).toBe('value-of-a');
    expect(warnings(main).map(({ level, place }) => [level, place])).toEqual([
      ['warning', `${WORKFLOW}:10`],
      ['warning', 'scripts/deploy.sh:2'],
    ]);
  });

  test('refuses before STS is asked where it is an error, and names each finding', async () => {
    checkOut(files);
    const main = await run({ 'leak-audit': 'error' });
    expect(main.exitCode).toBe(1);
    expect(sandbox.requests.count('sts')).toBe(0);
    expect(main.log).toContain('[audit-refused] the audit of this workflow has 2 findings, so it gets no secrets');
    expect(main.log).toContain(`${WORKFLOW}:10:14: This prints the secret A to the log`);
    expect([main.env, main.outputs, job.tree()]).toEqual([{}, {}, []]);
  });

  test('goes on where it is an error and there is none', async () => {
    checkOut({ [WORKFLOW]: LEAKS.replace(/ {6}- run:.*\n/g, '') });
    const main = await run({ 'leak-audit': 'error' });
    expect([main.exitCode, warnings(main)]).toEqual([0, []]);
    expect(main.log).toContain('Leak audit: 0 findings.');
  });

  test('says in the log, and only there, that the workflow is not checked out', async () => {
    const main = await run({ 'leak-audit': 'error' });
    expect([main.exitCode, warnings(main)]).toEqual([0, []]);
    expect(main.log).toContain(`Leak audit: skipped. ${WORKFLOW} is not there`);
  });

  test('is not confused by a workflow that is no YAML, or endless', async () => {
    checkOut({ [WORKFLOW]: `a: &a [${'*a, '.repeat(1000)}]\nb: [` });
    expect((await run({ 'leak-audit': 'error' })).exitCode).toBe(0);
  });

  test('off loads none of it', async () => {
    const action = mkdtempSync(join(tmpdir(), 'keyless-action-'));
    onTestFinished(() => rmSync(action, { recursive: true }));
    cpSync('action.yml', join(action, 'action.yml'));
    cpSync('dist', join(action, 'dist'), { recursive: true });
    const chunks = readdirSync(join(action, 'dist/main')).filter((name) => {
      const code = readFileSync(join(action, 'dist/main', name), 'utf8');
      return name !== 'index.js' && /function parseShell\(|function auditInChild\(|parseAllDocuments\(/.test(code);
    });
    expect(chunks.length).toBeGreaterThanOrEqual(2);
    for (const name of chunks) rmSync(join(action, 'dist/main', name));
    const without = await jobOf({ action });
    checkOut(files, without);
    const main = await run({ 'leak-audit': 'off' }, without);
    expect([main.exitCode, warnings(main)]).toEqual([0, []]);
    expect(main.log).not.toContain('Leak audit');
  });
});

describe('a run that the code of a fork has caused', () => {
  const ours = { full_name: 'acme/payments' };
  const fork = { full_name: 'eve/payments' };
  const events: Readonly<Record<string, object>> = {
    pull_request_target: { pull_request: { head: { repo: fork }, base: { repo: ours } }, repository: ours },
    workflow_run: { workflow_run: { head_repository: fork }, repository: ours },
    issue_comment: { issue: { pull_request: {}, author_association: 'NONE' }, repository: ours },
  };

  test.each(Object.keys(events))('by %s is refused before anything is asked', async (name) => {
    const other = await jobOf({ runner: { GITHUB_EVENT_NAME: name }, event: events[name] ?? {} });
    const main = await run({}, other);
    expect(main.exitCode).toBe(1);
    const origin =
      name === 'issue_comment'
        ? 'is on a pull request of someone who cannot push here'
        : 'was caused by the fork "eve/payments"';
    expect(main.log).toContain(`[untrusted-trigger] this \`${name}\` ${origin}, so`);
    expect(sandbox.requests.entries).toEqual([]);
    expect([main.env, main.outputs, other.tree()]).toEqual([{}, {}, []]);
  });

  test('is refused, too, where the event cannot be read', async () => {
    const other = await jobOf({ runner: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_EVENT_PATH: '/nowhere' } });
    expect((await run({}, other)).log).toContain(
      '[untrusted-trigger] this `pull_request_target` has an event that does not tell whose code it is,',
    );
    expect(sandbox.requests.entries).toEqual([]);
  });

  test('goes on where the author says so', async () => {
    sandbox.claims = { event_name: 'pull_request_target' };
    const other = await jobOf({
      runner: { GITHUB_EVENT_NAME: 'pull_request_target' },
      event: events['pull_request_target'] ?? {},
    });
    expect((await run({ 'allow-untrusted-trigger': 'true' }, other)).exitCode).toBe(0);
  });

  test('of the repository’s own is none', async () => {
    sandbox.claims = { event_name: 'pull_request_target' };
    const event = { pull_request: { head: { repo: ours }, base: { repo: ours } }, repository: ours };
    const own = await jobOf({ runner: { GITHUB_EVENT_NAME: 'pull_request_target' }, event });
    expect((await run({}, own)).exitCode).toBe(0);
  });
});
