import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/adapters/replace-file.ts';

let folder: string;
let paths: readonly [path: string, next: string];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  paths = [join(folder, 'file'), join(folder, 'file.next')];
  return () => rmSync(folder, { recursive: true, force: true });
});

test('the file is replaced, for its owner alone, and nothing is left beside it', () => {
  writeFileSync(paths[0], 'old');
  replaceFile(...paths, 'new');
  expect([readFileSync(paths[0], 'utf8'), existsSync(paths[1])]).toEqual(['new', false]);
  if (process.platform !== 'win32') expect(statSync(paths[0]).mode & 0o777).toBe(0o600);
});

test('what a killed writer left is replaced', () => {
  writeFileSync(paths[1], 'half of wh');
  chmodSync(paths[1], 0o644);
  utimesSync(paths[1], 1, 1);
  replaceFile(...paths, 'new');
  expect([readFileSync(paths[0], 'utf8'), existsSync(paths[1])]).toEqual(['new', false]);
});

test('another writer’s is waited for, and not put in place before it is whole', async () => {
  const program = `
    import { openSync, renameSync, writeSync } from 'node:fs';
    const [path, next] = ${JSON.stringify(paths)};
    const file = openSync(next, 'wx');
    writeSync(file, 'half of ');
    process.stdout.write('half');
    setTimeout(() => {
      writeSync(file, 'theirs');
      renameSync(next, path);
    }, 200);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((half) => other.stdout.once('data', half));
  const done = new Promise((code) => other.once('exit', code));
  replaceFile(...paths, 'new');
  expect([await done, readFileSync(paths[0], 'utf8'), existsSync(paths[1])]).toEqual([0, 'new', false]);
});

test('a planted link is not followed', () => {
  const other = join(folder, 'other');
  writeFileSync(other, 'mine');
  symlinkSync(other, paths[1]);
  replaceFile(...paths, 'new');
  expect([readFileSync(other, 'utf8'), readFileSync(paths[0], 'utf8')]).toEqual(['mine', 'new']);
});

test('where the folder is gone nothing is made', () => {
  rmSync(folder, { recursive: true });
  replaceFile(...paths, 'new');
  expect(existsSync(folder)).toBe(false);
});

test.skipIf(process.geteuid?.() !== 0)('under sudo the file stays its folder’s owner’s', async () => {
  const { chownSync } = await import('node:fs');
  chownSync(folder, 1234, 1234);
  replaceFile(...paths, 'new');
  expect(statSync(paths[0])).toMatchObject({ uid: 1234, gid: 1234 });
});
