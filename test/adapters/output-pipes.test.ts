import { closeSync, mkdirSync, mkdtempSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPipes } from '../../src/adapters/output-pipes.ts';

const before = { TMPDIR: process.env['TMPDIR'], RUNNER_TEMP: process.env['RUNNER_TEMP'] };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-pipes-'));
});
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true, force: true });
});

const posix = test.skipIf(process.platform === 'win32');

posix.each(['/tmp', 'RUNNER_TEMP'])('pipes are made in %s, and leave nothing there', async (place) => {
  mkdirSync(join(folder, 'there'));
  process.env['TMPDIR'] = join(folder, place === '/tmp' ? 'there' : 'not-there');
  process.env['RUNNER_TEMP'] = join(folder, 'there');
  const pipes = (await openPipes(2)) ?? [];
  expect(pipes).toHaveLength(2);
  for (const { readEnd, writeEnd } of pipes) {
    writeSync(writeEnd, 'through');
    closeSync(writeEnd);
    const bytes = Buffer.alloc(20);
    expect(bytes.toString('utf8', 0, readSync(readEnd, bytes))).toBe('through');
    closeSync(readEnd);
  }
  expect(readdirSync(join(folder, 'there'))).toEqual([]);
});

posix('where there is no place for them, there are none', async () => {
  process.env['TMPDIR'] = join(folder, 'not-there');
  process.env['RUNNER_TEMP'] = '';
  expect(await openPipes(1)).toBeUndefined();
});
