import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const BASE = { repo: { full_name: 'acme/payments', fork: false } };
const PROGRAM = `
  const { readJobEvent } = await import('./src/adapters/job-event.ts');
  process.stdout.write(JSON.stringify(await readJobEvent()));
`;

/** What a job with this event is told: in a process of its own, since the toolkit reads the event once. */
async function read(event: string, env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'job-event-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, event);
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    env: { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'alice', ...env },
  });
  return JSON.parse(stdout);
}

test.each<[name: string, pullRequest: object, told: object]>([
  ['from a fork', { base: BASE, head: { repo: { full_name: 'eve/payments', fork: true } } }, { fork: true }],
  ['from a fork that is gone', { base: BASE, head: { repo: null } }, { fork: true }],
  ['inside the repository', { base: BASE, head: BASE }, { fork: false, dependabot: false }],
  [
    'inside a repository that is itself a fork',
    {
      base: { repo: { full_name: 'eve/payments', fork: true } },
      head: { repo: { full_name: 'eve/payments', fork: true } },
    },
    { fork: false },
  ],
  ['of Dependabot', { base: BASE, head: BASE, user: { login: 'dependabot[bot]' } }, { fork: false, dependabot: true }],
])('a pull request %s is told', async (_name, pullRequest, told) => {
  await expect(read(JSON.stringify({ pull_request: pullRequest }))).resolves.toMatchObject({
    eventName: 'pull_request',
    ...told,
  });
});

test('a push of Dependabot is told by its actor', async () => {
  const env = { GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' };
  await expect(read('{}', env)).resolves.toEqual({ eventName: 'push', fork: false, dependabot: true });
});

test('an event that cannot be read blames nobody', async () => {
  await expect(read('{garbage')).resolves.toEqual({ eventName: '', fork: false, dependabot: false });
});
