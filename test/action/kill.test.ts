/** The step killed at any moment: nothing readable by others exists, and post or the next run removes what is left. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { privateMode } from '../support/file-tree.ts';
import { createJob } from '../support/job.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  for (let at = 0; at < 60; at++) sandbox.secrets.put(`k/${at}`, `the-value-of-${at}-${'v'.repeat(200)}`);
});
afterAll(() => sandbox.stop());

const inputs = (): Record<string, string> => ({
  'role-to-assume': sandbox.roleArn,
  'aws-region': 'us-east-1',
  secrets: 'K_* = k/*',
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('%s at random moments', async (signal) => {
  for (let round = 0; round < 12; round++) {
    const job = await createJob(sandbox);
    const step = job.startStep({ inputs: inputs() });
    setTimeout(() => step.kill(signal), 20 + Math.random() * 260);
    const main = await step.finished;
    for (const entry of job.tree()) expect(entry.mode).toBe(privateMode(entry));
    const published = job.tree().find(({ path }) => /^keyless-[0-9a-f]+$/.test(path));
    if (main.exitCode === 1) expect([main.env, main.outputs]).toEqual([{}, {}]);
    if (main.outputs['K_0'] !== undefined) expect(published).toBeDefined();
    expect((await job.post(main)).exitCode).toBe(0);
    expect(job.tree()).toEqual([]);
    await job.remove();
  }
});

/** A folder as a killed job leaves it, of a worker that is (not) there any more. */
function leave(temp: string, name: string, worker: { pid: number; started: string }): void {
  mkdirSync(join(temp, name, 'secrets'), { recursive: true, mode: 0o700 });
  writeFileSync(join(temp, name, 'secrets', 'OLD'), 'old', { mode: 0o600 });
  const ledger = { version: 1, worker, files: ['secrets/OLD'], folders: ['secrets'], variables: [] };
  writeFileSync(join(temp, name, 'ledger.json'), JSON.stringify(ledger), { mode: 0o600 });
}

test('the next run removes what a killed job left, and nothing of a job that lives', async () => {
  const job = await createJob(sandbox);
  const living = await job.step({ inputs: inputs() });
  const gone = spawn('true');
  await new Promise((resolve) => gone.on('exit', resolve));
  leave(job.temp, `keyless-${'0'.repeat(24)}`, { pid: gone.pid ?? 0, started: 'boot/1' });
  leave(job.temp, `keyless-${'1'.repeat(24)}.unpublished`, { pid: gone.pid ?? 0, started: 'boot/1' });
  const next = await job.step({ inputs: inputs() });
  expect(next.log).toContain('Removed what 2 killed jobs had left');
  expect(readdirSync(job.temp).filter((name) => name.startsWith('keyless-'))).toHaveLength(2);
  await job.post(next);
  expect(job.tree().some(({ path }) => path.endsWith('secrets/K_0'))).toBe(true);
  await job.post(living);
  expect(job.tree()).toEqual([]);
  await job.remove();
});

test('two jobs at once in one folder do not touch each other', async () => {
  const job = await createJob(sandbox);
  const [one, two] = await Promise.all([job.step({ inputs: inputs() }), job.step({ inputs: inputs() })]);
  expect([one.exitCode, two.exitCode]).toEqual([0, 0]);
  await job.post(one);
  expect(readdirSync(two.outputs['secrets-dir'] ?? '')).toHaveLength(60);
  await job.post(two);
  expect(job.tree()).toEqual([]);
  await job.remove();
});
