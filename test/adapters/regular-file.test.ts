import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loginsIn } from '../../src/adapters/docker-config.ts';
import { filesIfThere } from '../../src/adapters/if-there.ts';
import { readRegular } from '../../src/adapters/regular-file.ts';
import { userAwsFiles } from '../../src/adapters/user-aws-files.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-regular-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

test('a file is read, also by a link, and also one that is made as it is read', () => {
  writeFileSync(at('file'), 'text');
  symlinkSync(at('file'), at('link'));
  expect([readRegular(at('file')).toString(), readRegular(at('link')).toString()]).toEqual(['text', 'text']);
  if (process.platform === 'linux') expect(readRegular('/proc/self/stat').length).toBeGreaterThan(10);
});

test('a folder, and a file longer than any of ours, are none', () => {
  writeFileSync(at('long'), '');
  truncateSync(at('long'), 64 * 1024 * 1024 + 1);
  for (const path of [folder, at('long')])
    expect(() => readRegular(path)).toThrow(expect.objectContaining({ code: 'NOT_A_FILE' }));
  expect(() => readRegular(at('absent'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
});

test.skipIf(process.platform === 'win32')('a pipe is none, and keeps nobody waiting', () => {
  execFileSync('mkfifo', [at('pipe'), at('config.json')]);
  expect(() => readRegular(at('pipe'))).toThrow(expect.objectContaining({ code: 'NOT_A_FILE' }));
  expect(userAwsFiles({ AWS_CONFIG_FILE: at('pipe'), AWS_SHARED_CREDENTIALS_FILE: at('pipe') })).toEqual({
    config: undefined,
    credentials: undefined,
  });
  expect(() => loginsIn([at('config.json')]).release('any')).toFailWith(
    'docker-config-unusable',
    /cannot be edited \(NOT_A_FILE\)/,
  );
});

test('links among the files of a folder lead nowhere: two that lead upwards would never end', () => {
  writeFileSync(at('file'), 'text');
  for (const name of ['a', 'b']) symlinkSync(folder, at(name));
  expect(filesIfThere(folder)).toEqual(['file']);
  expect(filesIfThere(at('absent'))).toEqual([]);
});
