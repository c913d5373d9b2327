import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loginsIn } from '../../src/adapters/docker-config.ts';
import { processFacts } from '../../src/adapters/worker.ts';
import type { Worker } from '../../src/delivery/ledger.ts';
import type { Hold } from '../../src/registries/holds.ts';

const [A, B] = ['a.example', 'b.example'];
const own = processFacts(process.pid) as Worker;

let home: string;
let folder: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'keyless-home-'));
  folder = join(home, '.docker');
  path = join(folder, 'config.json');
  return () => rmSync(home, { recursive: true });
});

const hold = (id: string, host: string, worker: Worker = own, since = Date.now()): Hold => ({
  id,
  worker,
  since,
  hosts: [host],
});
const helpers = (): unknown => JSON.parse(readFileSync(path, 'utf8')).credHelpers;

describe.runIf(process.platform === 'linux')('the hold of a job in another container', () => {
  const elsewhere = { ...own, pid: spawnSync('true').pid, namespace: 'pid:[1]' };

  test('stays until that job gives it back', () => {
    const config = loginsIn([path]);
    config.hold(hold('there', A, elsewhere));
    config.hold(hold('here', B));
    expect(helpers()).toEqual({ [A]: 'keyless', [B]: 'keyless' });
    config.release('here');
    expect(helpers()).toEqual({ [A]: 'keyless' });
    config.release('there');
    expect(existsSync(folder)).toBe(false);
  });

  test('goes with the next job once no job could last so long', () => {
    const config = loginsIn([path]);
    config.hold(hold('there', A, elsewhere, Date.now() - 7 * 24 * 60 * 60 * 1000));
    config.hold(hold('here', B));
    expect(helpers()).toEqual({ [B]: 'keyless' });
  });
});

describe('a folder that was made for the config', () => {
  test('is made again where the job before takes it away meanwhile', async () => {
    const program = `
      import { mkdirSync, rmdirSync } from 'node:fs';
      import { takeLock } from ${JSON.stringify(resolve('src/adapters/lock.ts'))};
      mkdirSync(${JSON.stringify(folder)});
      const release = takeLock(${JSON.stringify(`${path}.keyless.lock`)});
      process.stdout.write('locked');
      setTimeout(() => {
        release();
        rmdirSync(${JSON.stringify(folder)});
      }, 300);`;
    const before = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((locked) => before.stdout.once('data', locked));
    const config = loginsIn([path]);
    config.hold(hold('next', A));
    expect(helpers()).toEqual({ [A]: 'keyless' });
    config.release('next');
    expect(readdirSync(home)).toEqual([]);
  });

  test('is not made to give back what nobody holds', () => {
    loginsIn([path]).release('none');
    expect(readdirSync(home)).toEqual([]);
  });
});

test('jobs that come and go at once never fail, and leave nothing of theirs', async () => {
  const program = `
    import { loginsIn } from ${JSON.stringify(resolve('src/adapters/docker-config.ts'))};
    import { processFacts } from ${JSON.stringify(resolve('src/adapters/worker.ts'))};
    const config = loginsIn([${JSON.stringify(path)}]);
    const id = String(process.pid);
    const worker = processFacts(process.pid);
    for (let round = 0; round < 60; round++) {
      config.hold({ id, worker, since: Date.now(), hosts: [${JSON.stringify(A)}] });
      config.release(id);
    }`;
  const jobs = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' }),
  );
  expect(await Promise.all(jobs.map((job) => new Promise((done) => job.on('exit', done))))).toEqual([0, 0, 0]);
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
});
