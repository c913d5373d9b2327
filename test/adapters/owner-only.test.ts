/** Rights on Windows: what its programs are asked for. Elsewhere they are scripts under another name for the system's folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepToOwner } from '../../src/adapters/owner-only.ts';
import { tempFolder } from '../../src/adapters/temp-folder.ts';

const real = { platform: process.platform, root: process.env['SystemRoot'] };
const SID = 'S-1-5-21-1482476501-746137067-839522115-1001';
let root: string;
let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'keyless-acl-'));
  root = join(temp, 'Windows');
  mkdirSync(join(root, 'System32'), { recursive: true });
});
afterEach(() => {
  Object.defineProperty(process, 'platform', { value: real.platform });
  if (real.root === undefined) delete process.env['SystemRoot'];
  else process.env['SystemRoot'] = real.root;
  rmSync(temp, { recursive: true, force: true });
});

function install(command: string, script: string): void {
  const log = join(temp, 'asked');
  const text = `#!/bin/sh\nprintf '%s\\n' "${command} $*" >> '${log}'\n${script}\n`;
  writeFileSync(join(root, 'System32', `${command}.exe`), text, { mode: 0o755 });
}
const asked = (): readonly string[] => readFileSync(join(temp, 'asked'), 'utf8').trim().split('\n');
const WHOAMI = `printf '"runner\\\\\\\\admin","${SID}"\\r\\n'`;

describe.skipIf(real.platform === 'win32')('a folder of Windows', () => {
  test('is taken what it inherits, and given to this user alone with all that will be in it', () => {
    install('whoami', WHOAMI);
    install('icacls', '');
    keepToOwner('C:\\temp\\keyless-1', root);
    expect(asked()).toEqual([
      'whoami /user /fo csv /nh',
      `icacls C:\\temp\\keyless-1 /inheritance:r /grant:r *${SID}:(OI)(CI)F /q`,
    ]);
  });

  test.each([
    [
      'icacls fails',
      WHOAMI,
      'echo "Zugriff verweigert" >&2; exit 5',
      /keyless-1" can't be kept .*icacls\.exe failed \(status 5\)/,
    ],
    ['there is no icacls', WHOAMI, undefined, /icacls\.exe failed \(ENOENT\)/],
    ['nobody says who the user is', 'echo x', '', /whoami\.exe does not say/],
    ['whoami fails', 'exit 1', '', /whoami\.exe failed \(status 1\)/],
  ])('is refused where %s', (_, whoami, icacls, message) => {
    install('whoami', whoami);
    if (icacls !== undefined) install('icacls', icacls);
    expect(() => keepToOwner('C:\\temp\\keyless-1', root)).toFailWith('folder-unsafe', message);
  });

  test('gets its rights before the first file, and is withdrawn where it does not get them', () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    process.env['SystemRoot'] = root;
    const files = new Map([['secrets/A', Buffer.from('value')]]);
    install('whoami', WHOAMI);
    install('icacls', `ls -A "$1" > '${join(temp, 'seen')}'; exit 1`);
    const folder = tempFolder(temp);
    expect(() => folder.publish(files)).toFailWith('folder-unsafe', /icacls\.exe failed/);
    expect(readFileSync(join(temp, 'seen'), 'utf8')).toBe('');
    expect(readdirSync(temp).filter((name) => name.startsWith('keyless-'))).toEqual([]);

    install('icacls', '');
    folder.publish(files);
    expect(existsSync(join(folder.path, 'secrets', 'A'))).toBe(true);
    expect(asked().at(-1)).toContain(`${folder.path}.unpublished /inheritance:r`);
  });
});

test.runIf(real.platform === 'win32')('on Windows itself nobody else is named in the list of any file', () => {
  const folder = tempFolder(temp);
  folder.publish(new Map([['secrets/A', Buffer.from('value')]]));
  for (const path of [folder.path, join(folder.path, 'secrets', 'A')]) {
    const entries = execFileSync('icacls', [path], { encoding: 'utf8' }).match(/:(?:\([A-Z]+\))*\(F\)/g);
    expect(entries).toHaveLength(1);
  }
  expect(readFileSync(join(folder.path, 'secrets', 'A'), 'utf8')).toBe('value');
});
