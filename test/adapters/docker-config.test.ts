import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
