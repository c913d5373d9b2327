import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { removeStaleFolders } from '../../src/adapters/stale-folders.ts';
import { processFacts } from '../../src/adapters/worker.ts';
import type { Worker } from '../../src/delivery/ledger.ts';

const DAY = 24 * 60 * 60 * 1000;
const own = processFacts(process.pid) as Worker;
const dead: Worker = { ...own, pid: spawnSync('true').pid };

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'keyless-temp-'));
  return () => rmSync(temp, { recursive: true });
});

/** Whether a folder of that worker's is removed after so many days. */
async function isRemoved(worker: Worker, days: number): Promise<boolean> {
  const folder = join(temp, `keyless-${'0'.repeat(24)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const ledger = { version: 1, worker, files: [], folders: [], variables: [] };
  writeFileSync(join(folder, 'ledger.json'), JSON.stringify(ledger));
  const { ended, removed } = await removeStaleFolders(temp, Date.now() + days * DAY, {});
  await ended;
  expect(existsSync(folder)).toBe(removed === 0);
  return removed === 1;
}

test('a dead worker’s folder goes at once, a living one’s not at all', async () => {
  expect([await isRemoved(dead, 0), await isRemoved(own, 7)]).toEqual([true, false]);
});

test.runIf(process.platform === 'linux')('another container’s goes when no job could last so long', async () => {
  const elsewhere = { ...dead, namespace: 'pid:[1]' };
  expect([await isRemoved(elsewhere, 5), await isRemoved(elsewhere, 7)]).toEqual([false, true]);
});

test('a ledger without a namespace is read as it was', async () => {
  const { pid, started } = dead;
  expect(await isRemoved({ pid, started }, 0)).toBe(true);
});
