import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobWorkspace } from '../../src/adapters/workspace.ts';

let outside: string;
let folder: string;
beforeAll(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'keyless-workspace-')));
  folder = join(outside, 'work');
  mkdirSync(join(folder, 'iam'), { recursive: true });
  writeFileSync(join(folder, 'iam', 'trust.json'), '{"a": "ä"}');
  writeFileSync(join(folder, '..odd.json'), 'odd');
  writeFileSync(join(folder, 'large.json'), 'x'.repeat(131_073));
  writeFileSync(join(folder, 'latin1.json'), Uint8Array.of(0x22, 0xe4, 0x22));
  writeFileSync(join(outside, 'secret.json'), 'secret');
  writeFileSync(`${folder}-other`, 'other');
  symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'));
  symlinkSync(join(folder, 'iam'), join(folder, 'inner'));
  spawnSync('mkfifo', [join(folder, 'pipe')]);
});
afterAll(() => rmSync(outside, { recursive: true, force: true }));

test.each([['iam/trust.json'], ['./iam/../iam/trust.json'], ['inner/trust.json']])('reads %s', async (path) => {
  expect(await jobWorkspace(folder).read(path)).toEqual({ kind: 'text', text: '{"a": "ä"}' });
});

test('reads an absolute path inside, and a name that begins with two dots', async () => {
  expect(await jobWorkspace(folder).read(join(folder, 'iam', 'trust.json'))).toMatchObject({ kind: 'text' });
  expect(await jobWorkspace(folder).read('..odd.json')).toEqual({ kind: 'text', text: 'odd' });
});

test.each([
  ['none.json', 'there is no such file in the workspace'],
  ['iam/trust.json/x', 'there is no such file in the workspace'],
  ['iam', 'it is no file'],
  ['.', 'it is no file'],
  ['pipe', 'it is no file'],
  ['link.json', 'it is not inside the workspace'],
  ['../secret.json', 'it is not inside the workspace'],
  ['../work-other', 'it is not inside the workspace'],
  ['/etc/passwd', 'it is not inside the workspace'],
  ['large.json', 'expected at most 131072 bytes, found 131073'],
  ['latin1.json', 'it is not UTF-8 text'],
])('does not read %s', async (path, message) => {
  expect(await jobWorkspace(folder).read(path)).toEqual({ kind: 'problem', message });
});

test('without a workspace there is nothing to read', async () => {
  expect(await jobWorkspace(undefined).read('x')).toEqual({
    kind: 'problem',
    message: 'GITHUB_WORKSPACE is not set, so there is no workspace to read it from',
  });
});
