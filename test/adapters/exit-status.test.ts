import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const module = pathToFileURL(resolve('src/adapters/exit-status.ts')).href;

function run(script: string): { readonly status: number | null; readonly stdout: string } {
  const code = `import { endWith, exitWith } from '${module}';\n${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
    timeout: 20_000,
  });
}

test('the work’s answer is the exit status', () => {
  expect(run('exitWith(Promise.resolve(0))').status).toBe(0);
  expect(run('exitWith(Promise.resolve(3))').status).toBe(3);
});

test('work that is lost on the way, or throws, is a failure', () => {
  expect(run('exitWith(new Promise(() => {}))').status).toBe(1);
  expect(run("endWith(Promise.reject(new Error('no')))").status).toBe(1);
});

test('a process can end when the work is done, whatever is still open, and all that was said is said', () => {
  const much = `process.stdout.write('x'.repeat(5_000_000));`;
  const { status, stdout } = run(`setInterval(() => {}, 1000); endWith((async () => { ${much} return 2; })());`);
  expect([status, stdout.length]).toEqual([2, 5_000_000]);
});
