import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launcher, withNodeDebug } from '../../src/delivery/launcher.ts';

describe('a launcher', () => {
  it('runs the program with every argument as it is, wherever it lies', () => {
    const folder = mkdtempSync(join(tmpdir(), "it's here "));
    const script = join(folder, 'script.cjs');
    writeFileSync(script, 'process.stdout.write(JSON.stringify(process.argv.slice(2)))');
    const [[name, text] = ['', '']] = launcher('tool', { node: process.execPath, script }, ['first']);
    writeFileSync(join(folder, name), text);
    chmodSync(join(folder, name), 0o700);
    const said = execFileSync(join(folder, name), ['a b', '$HOME', '', "'"], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(JSON.parse(said)).toEqual(['first', 'a b', '$HOME', '', "'"]);
  });

  it.each([
    [{ NODE_DEBUG: 'child_process' }, { KEYLESS_NODE_DEBUG: 'child_process' }],
    [{ NODE_DEBUG: '!' }, { KEYLESS_NODE_DEBUG: '!' }],
    [{}, {}],
  ])('puts what Node would obey aside: of %j the program sees %j, and gives it back', (given, seen) => {
    const folder = mkdtempSync(join(tmpdir(), 'launcher-'));
    const [[, text] = ['', '']] = launcher('tool', { node: process.execPath, script: join(folder, 's.cjs') });
    const show = '({ NODE_DEBUG, KEYLESS_NODE_DEBUG }) => ({ NODE_DEBUG, KEYLESS_NODE_DEBUG })';
    writeFileSync(join(folder, 's.cjs'), `process.stdout.write(JSON.stringify((${show})(process.env)))`);
    writeFileSync(join(folder, 'tool'), text, { mode: 0o700 });
    const env = { PATH: process.env['PATH'], ...given };
    const said = JSON.parse(execFileSync(join(folder, 'tool'), { env, encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    expect(said).toEqual(seen);
    expect(withNodeDebug({ A: 'b', ...said })).toEqual({ A: 'b', ...given });
  });

  it('is one file on POSIX systems, and a .cmd beside it on Windows', () => {
    const names = (node: string): readonly string[] => launcher('tool', { node, script: 's' }).map(([name]) => name);
    expect(names('/opt/node')).toEqual(['tool']);
    expect(names('C:\\runner\\node.exe')).toEqual(['tool', 'tool.cmd']);
    expect(launcher('tool', { node: 'C:\\50%\\node.exe', script: 'C:\\s.js' })[1]?.[1]).toBe(
      [
        '@setlocal',
        '@if defined NODE_DEBUG set "KEYLESS_NODE_DEBUG=%NODE_DEBUG:"=%"',
        '@set NODE_DEBUG=',
        '@"C:\\50%%\\node.exe" "C:\\s.js" %*',
        '',
      ].join('\r\n'),
    );
  });
});
