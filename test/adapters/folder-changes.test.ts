import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderChanges } from '../../src/adapters/folder-changes.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyless-changes-'));
  folder = join(root, 'aws');
  mkdirSync(folder);
  utimesSync(folder, 1, 1);
});
afterEach(() => rmSync(root, { recursive: true }));

function replace(text: string): void {
  writeFileSync(join(folder, 'file.next'), text);
  renameSync(join(folder, 'file.next'), join(folder, 'file'));
}

test('a file that is replaced is a change, and so is each of many in a row', async () => {
  const hasChanged = folderChanges([join(root, 'none'), folder]);
  expect([hasChanged(), hasChanged()]).toEqual([false, false]);
  for (let count = 0; count < 500; count++) {
    replace(String(count));
    expect(hasChanged()).toBe(true);
  }
  await sleep(100);
  hasChanged();
  expect(hasChanged()).toBe(false);
});

test('where something has just changed it may still be changing', () => {
  replace('before');
  expect(folderChanges([folder])()).toBe(true);
});

test('a folder that is gone is a change, once', () => {
  const hasChanged = folderChanges([folder]);
  rmSync(folder, { recursive: true });
  expect([hasChanged(), hasChanged()]).toEqual([true, false]);
});

test('a folder that can’t be looked at has not changed', () => {
  const circle = join(root, 'circle');
  symlinkSync(circle, circle);
  const hasChanged = folderChanges([circle]);
  expect(hasChanged()).toBe(false);
});
