import { describe, expect, test } from 'vitest';
import { cleanUp, type Leavings, loginsOf } from '../src/cleanup.ts';
import type { Ledger } from '../src/delivery/ledger.ts';

const LEDGER: Ledger = {
  version: 1,
  worker: undefined,
  files: ['aws/cache', 'aws/cache.next'],
  folders: ['aws', 'aws/deep'],
  variables: [],
  before: {},
  leakScan: 'off',
};

/** A folder; `late` is made by another process when the first file is removed. */
function folder(present: readonly string[], late: readonly string[] = [], stuck: readonly string[] = []) {
  const entries = new Set(present);
  const done: string[] = [];
  const leavings: Leavings = {
    folder: '/temp/keyless-x',
    ledger: LEDGER,
    readFile: (name) => `text of ${name}`,
    setAside: () => done.push('set aside'),
    removeFile(name) {
      done.push(name);
      if (stuck.includes(name)) return false;
      entries.delete(name);
      if (done.filter((one) => one === name).length === 1 && name === 'aws/cache.next')
        for (const one of late) entries.add(one);
      return true;
    },
    removeFolder(name) {
      done.push(name);
      if ([...entries].some((entry) => entry.startsWith(`${name}/`))) return false;
      entries.delete(name);
      return true;
    },
    removeSelf: () => entries.size === 0,
  };
  return { leavings, done, entries };
}

test('the folder is set aside before anything in it goes, files first and the deepest folder next', () => {
  const { leavings, done } = folder(['aws', 'aws/deep', 'aws/cache']);
  expect(cleanUp(leavings)).toEqual([]);
  expect(done).toEqual(['set aside', 'aws/cache', 'aws/cache.next', 'aws/deep', 'aws']);
});

describe('a file that was made at that moment', () => {
  test('goes as well', () => {
    const { entries, leavings } = folder(['aws', 'aws/cache'], ['aws/cache.next']);
    expect([cleanUp(leavings), [...entries]]).toEqual([[], []]);
  });
});

test('what can’t be removed is named, once', () => {
  const { leavings } = folder(['aws', 'aws/cache'], [], ['aws/cache']);
  expect(cleanUp(leavings)).toEqual(['aws/cache', 'aws', 'the folder itself']);
});

test('a folder that stays though all files went holds something of another step', () => {
  const { leavings } = folder(['aws', 'aws/theirs']);
  expect(cleanUp(leavings)).toEqual(['aws', 'the folder itself, in which another step has put something']);
});

test('the files of logins that are to be ended are read, where the ledger names some', () => {
  const { leavings } = folder([]);
  expect(loginsOf(leavings)).toEqual([]);
  const ledger = { ...LEDGER, undo: ['stores/vault.json'] };
  expect(loginsOf({ ...leavings, ledger })).toEqual(['text of stores/vault.json']);
});
