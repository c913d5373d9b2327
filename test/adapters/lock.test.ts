import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../src/adapters/lock.ts';
import { processFacts } from '../../src/adapters/worker.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyless-lock-'));
  path = join(folder, 'lock');
  return () => rmSync(folder, { recursive: true });
});

describe('a lock', () => {
  test('is had by one at a time', () => {
    const release = takeLock(path);
    expect(takeLock(path)).toBeUndefined();
    release?.();
    expect(existsSync(path)).toBe(false);
    takeLock(path)?.();
  });

  test('of a killed process is taken from it', () => {
    const { pid } = spawnSync('true');
    for (const owner of [`{"pid":${pid},"started":"x"}`, `{"pid":${process.pid},"started":"another"}`, 'nonsense']) {
      writeFileSync(path, owner);
      const release = takeLock(path);
      expect(release).toBeTypeOf('function');
      release?.();
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose owner has not written its name yet is respected, but not for ever', () => {
    writeFileSync(path, '');
    expect(takeLock(path)).toBeUndefined();
    utimesSync(path, 1, 1);
    expect(takeLock(path)).toBeTypeOf('function');
  });

  test.runIf(process.platform === 'linux')('of a process in another container is its own, but not for ever', () => {
    writeFileSync(path, JSON.stringify({ ...processFacts(process.pid), pid: 1, namespace: 'pid:[1]' }));
    expect(takeLock(path)).toBeUndefined();
    utimesSync(path, 1, 1);
    takeLock(path)?.();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is broken by one at a time, who may be killed too', () => {
    const [killed, living] = ['{"pid":1,"started":"never"}', JSON.stringify(processFacts(process.pid))];
    writeFileSync(path, killed);
    writeFileSync(`${path}.breaking`, living);
    expect(takeLock(path)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(killed);
    writeFileSync(`${path}.breaking`, killed);
    expect([takeLock(path), takeLock(path)]).toEqual([undefined, expect.any(Function)]);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('lets no two processes in, even where all find a dead one’s', async () => {
    writeFileSync(path, '{"pid":1,"started":"never"}');
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const program = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { takeLock } from ${JSON.stringify(resolve('src/adapters/lock.ts'))};
      for (let done = 0; done < 40; ) {
        const release = takeLock(${JSON.stringify(path)});
        if (release === undefined) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1); continue; }
        writeFileSync(${JSON.stringify(counter)}, String(Number(readFileSync(${JSON.stringify(counter)}, 'utf8')) + 1));
        release();
        done++;
      }`;
    const children = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(children.map((child) => new Promise((done) => child.on('exit', done))));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(counter, 'utf8')).toBe('160');
    expect(readdirSync(folder)).toEqual(['counter']);
  });
});
