/** `keyless audit` as it is run anywhere: the bundle on a repository, with and without git. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';

const KEYLESS = resolve('dist/cli/index.js');
const LEAK = `on: push\njobs:\n  a:\n    steps:\n      - run: echo \${{ secrets.T }}\n`;
const WORKFLOW = '.github/workflows/a.yml';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyless-audit-'));
  write(WORKFLOW, LEAK);
  return () => rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function keyless(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [KEYLESS, 'audit', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { PATH: process.env['PATH'] },
  });
}

const git = (...args: readonly string[]): void => {
  const { status } = spawnSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args]);
  expect(status).toBe(0);
};

describe('keyless audit', () => {
  test('ends with 1 where there is a finding as bad as --fail-on, with 0 where there is none', () => {
    expect(keyless()).toMatchObject({
      status: 1,
      stdout: expect.stringContaining(`${WORKFLOW}:5:14: warning: A secret is printed to the log [secret-in-log]`),
    });
    expect(keyless('--fail-on', 'error').status).toBe(0);
    write(WORKFLOW, 'on: push\njobs: {}\n');
    expect(keyless()).toMatchObject({ status: 0, stdout: 'No findings in 1 file.\n' });
  });

  test('ends with 2 where its arguments cannot be understood', () => {
    for (const [args, message] of [
      [['--nope'], "[command-usage] Unknown option '--nope'"],
      [['missing.yml'], '[command-usage] missing.yml does not exist'],
      [['..'], '[command-usage] .. is outside the repository'],
      [['--baseline', 'none.json'], '[command-usage] the baseline none.json cannot be read'],
    ] as const) {
      const { status, stderr } = keyless(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  test.each([['audit'], ['check']])(
    'keyless %s ends with 2 where there is nothing to look at, as without a checkout',
    (command) => {
      const empty = mkdtempSync(join(tmpdir(), 'keyless-empty-'));
      writeFileSync(join(empty, 'README.md'), '');
      for (const options of [[], ['--fail-on', 'note', '--json'], ['--root', empty]]) {
        const { status, stderr, stdout } = spawnSync(process.execPath, [KEYLESS, command, ...options], {
          cwd: empty,
          encoding: 'utf8',
        });
        expect([status, stdout, stderr]).toEqual([
          2,
          '',
          expect.stringMatching(
            /^keyless: \[command-file\] there is no .* file.* in ".*keyless-empty-.*", so nothing was looked at\nIn a job, actions\/checkout comes first/,
          ),
        ]);
      }
      rmSync(empty, { recursive: true });
    },
  );

  test('reads what git tracks or would, and not what it ignores', () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('.env', 'DB_PASSWORD=zx81zx81zx\n');
    write('app/.npmrc', '//r.example/:_authToken=zx81zx81zx\n');
    const { stdout } = keyless();
    expect(stdout).toContain('app/.npmrc:1:1: error');
    expect(stdout).not.toMatch(/^\.env/m);
    git('add', '-f', '.env');
    expect(keyless().stdout).toContain('.env:1:1: error');
  });

  test('takes files and folders, from wherever it is run', () => {
    write('k8s/s.yaml', 'apiVersion: v1\nkind: Secret\nstringData: { k: zx81zx81zx }\n');
    expect(keyless('k8s').stdout).toMatch(/^k8s\/s\.yaml:3:15: error.*\n(?:.*\n)*1 finding in 1 file\.\n$/);
    expect(keyless(WORKFLOW).stdout).toContain('1 finding in 1 file.');
  });

  test('follows no link out of the repository', () => {
    const outside = join(tmpdir(), `keyless-outside-${process.pid}.sh`);
    writeFileSync(outside, '#!/bin/sh\necho "$1"\n');
    symlinkSync(outside, join(root, 'x.sh'));
    write(WORKFLOW, LEAK.replace('echo', './x.sh'));
    expect(keyless('--json').stdout).not.toContain('"x.sh"');
    rmSync(outside);
  });

  test('leaves out what a baseline knows', () => {
    expect(keyless('--baseline', 'b.json', '--write-baseline')).toMatchObject({
      status: 0,
      stdout: '1 finding written to the baseline.\n',
    });
    expect(existsSync(join(root, 'b.json'))).toBe(true);
    expect(keyless('--baseline', 'b.json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 in the baseline'),
    });
    write(WORKFLOW, `${LEAK}      - run: echo \${{ secrets.U }}\n`);
    expect(keyless('--baseline', 'b.json').status).toBe(1);
  });

  test.each([
    [
      '--json',
      (text: string) => expect(JSON.parse(text).findings[0]).toMatchObject({ rule: 'secret-in-log', line: 5 }),
    ],
    ['--sarif', (text: string) => expect(JSON.parse(text).runs[0].results[0].ruleId).toBe('secret-in-log')],
    [
      '--format=github',
      (text: string) => expect(text).toMatch(/^::warning file=\.github\/workflows\/a\.yml,line=5,col=14,/),
    ],
  ])('prints %s', (flag, check) => {
    check(keyless(flag).stdout);
  });

  test('prints a great many findings whole', () => {
    write(WORKFLOW, `${LEAK}${`      - run: echo \${{ secrets.T }}\n`.repeat(3000)}`);
    const { stdout } = keyless('--json');
    expect(JSON.parse(stdout).findings).toHaveLength(3001);
  });

  test('of this repository ends with 0', () => {
    const { status, stdout } = spawnSync(process.execPath, [KEYLESS, 'audit', '--json'], { encoding: 'utf8' });
    expect([JSON.parse(stdout).findings, status]).toEqual([[], 0]);
    expect(readFileSync('.github/workflows/test.yml', 'utf8')).toContain('jobs:');
  });
});

test('an older Node.js is told what is expected', () => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } }); delete process.getBuiltinModule;`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(older)}`, KEYLESS, 'audit'],
    { cwd: root, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('[command-usage] this is Node.js 20.1.0; expected 24 or newer'),
  ]);
});
