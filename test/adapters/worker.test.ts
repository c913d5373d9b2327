import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isAlive, mayGoOn, processFacts } from '../../src/adapters/worker.ts';
import type { Worker } from '../../src/delivery/ledger.ts';

const DAY = 24 * 60 * 60 * 1000;
const own = processFacts(process.pid) as Worker;
const dead: Worker = { ...own, pid: spawnSync('true').pid };

describe('a worker', () => {
  test('lives as long as the very process does', () => {
    expect(isAlive(own)).toBe(true);
    expect(isAlive(dead)).toBe(false);
    expect(isAlive({ ...own, started: `${own.started}0` })).toBe(false);
  });

  test('of a record that names no namespace is told by its process alone', () => {
    expect([own, dead].map(({ pid, started }) => isAlive({ pid, started }))).toEqual([true, false]);
  });

  test.runIf(process.platform === 'linux')('of another container may live, whatever its pid means here', () => {
    for (const one of [own, dead]) expect(isAlive({ ...one, namespace: 'pid:[1]' })).toBeUndefined();
  });

  test.runIf(process.platform === 'linux')('is dead once the machine has started again, wherever it was', () => {
    expect(isAlive({ ...own, namespace: 'pid:[1]', started: 'another-boot/1' })).toBe(false);
  });

  test('is judged by the age of what it has left, where nobody can tell', () => {
    const elsewhere = { ...dead, namespace: 'pid:[1]' };
    const hidden = process.platform === 'linux' ? [undefined, elsewhere] : [undefined];
    for (const worker of hidden) expect([5, 7].map((days) => mayGoOn(worker, days * DAY))).toEqual([true, false]);
    expect([mayGoOn(own, 7 * DAY), mayGoOn(dead, 0)]).toEqual([true, false]);
  });
});
