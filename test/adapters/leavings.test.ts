import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLeavings } from '../../src/adapters/leavings.ts';
import { cleanUp, type Leavings, loginsOf } from '../../src/cleanup.ts';
import { renderLedger } from '../../src/delivery/ledger.ts';

let temp: string;
let folder: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'keyless-leavings-'));
  folder = join(temp, `keyless-${'a'.repeat(24)}`);
  for (const path of ['aws', 'secrets/app/env']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['aws/config', 'secrets/app/env/A']) writeFileSync(join(folder, path), 'ours');
  const ledger = {
    version: 1,
    worker: undefined,
    files: ['aws/config', 'secrets/app/env/A'],
    folders: ['secrets', 'secrets/app', 'secrets/app/env', 'aws'],
    undo: ['secrets/app/env/A'],
    variables: [],
    before: {},
    leakScan: 'off',
  } as const;
  writeFileSync(join(folder, 'ledger.json'), renderLedger(ledger));
  return () => rmSync(temp, { recursive: true, force: true });
});

function open(): Leavings {
  const leavings = openLeavings(folder);
  if (leavings === undefined) throw new Error('no folder of ours');
  return leavings;
}

test('all that the ledger lists goes, and the folder with it', () => {
  expect([loginsOf(open()), cleanUp(open()), readdirSync(temp)]).toEqual([['ours'], [], []]);
});

test('the folder may be named with a slash behind it', () => {
  const leavings = openLeavings(`${folder}/`);
  expect(leavings && [loginsOf(leavings), cleanUp(leavings)]).toEqual([['ours'], []]);
});

describe.skipIf(process.platform === 'win32')('through a link', () => {
  test.each(['secrets', 'secrets/app', 'secrets/app/env'])(
    'in the place of %s nothing is read or removed',
    (replaced) => {
      const elsewhere = join(temp, 'elsewhere');
      renameSync(join(folder, replaced), elsewhere);
      symlinkSync(elsewhere, join(folder, replaced));
      const before = readdirSync(elsewhere, { recursive: true });
      expect(loginsOf(open())).toEqual(['']);
      expect(cleanUp(open())).toEqual(expect.arrayContaining(['secrets/app/env/A', replaced, 'the folder itself']));
      expect(readdirSync(elsewhere, { recursive: true })).toEqual(before);
    },
  );

  test('that takes the folder’s own place nothing is removed either', () => {
    const leavings = open();
    const elsewhere = join(temp, 'elsewhere');
    renameSync(folder, elsewhere);
    symlinkSync(elsewhere, folder);
    cleanUp(leavings);
    expect(existsSync(join(elsewhere, 'secrets/app/env/A'))).toBe(true);
    expect(openLeavings(folder)).toBeUndefined();
  });
});

test('of a file that another step has put there that alone is said, once all else is gone', () => {
  writeFileSync(join(folder, 'mine'), 'theirs');
  expect(cleanUp(open())).toEqual(['the folder itself, in which another step has put something']);
  expect(readdirSync(temp, { recursive: true }).toSorted()).toEqual([
    `keyless-${'a'.repeat(24)}.removed`,
    join(`keyless-${'a'.repeat(24)}.removed`, 'mine'),
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe in the place of a file is removed, and nobody waits for it', () => {
  rmSync(join(folder, 'secrets/app/env/A'));
  execFileSync('mkfifo', [join(folder, 'secrets/app/env/A')]);
  expect([loginsOf(open()), cleanUp(open()), readdirSync(temp)]).toEqual([[''], [], []]);
});
