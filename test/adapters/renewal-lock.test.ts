import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { takeRenewalLock } from '../../src/adapters/renewal-lock.ts';
import { TOKEN_NAMES } from '../../src/stores/azure/held.ts';

/** A lock in no file system, and one that is a path, as on macOS. */
const WAYS =
  process.platform === 'win32'
    ? (['win32'] as const)
    : (['linux', 'darwin'] as const).filter((one) => one !== 'linux' || process.platform === 'linux');

describe.each(WAYS)('the lock as it is on %s', (platform) => {
  let folder: string;
  beforeEach(() => {
    const base = mkdtempSync(join(tmpdir(), 'lock-'));
    folder = join(base, `keyless-${randomBytes(12).toString('hex')}`);
    mkdirSync(join(folder, 'aws'), { recursive: true });
    return () => rmSync(base, { recursive: true, force: true });
  });
  const take = (profile = 'prod') => takeRenewalLock(folder, profile, platform);

  /** A process that takes the lock, says so, and does not end. */
  async function holder() {
    const module = JSON.stringify(resolve('src/adapters/renewal-lock.ts'));
    const program = `const { takeRenewalLock } = await import(${module});
      console.log((await takeRenewalLock(${JSON.stringify(folder)}, 'prod', '${platform}')).held); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    expect(String(said)).toBe('true\n');
    return child;
  }

  test('is had by one at a time, in turn', async () => {
    let inside = 0;
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const lock = await take();
        seen.push(++inside);
        await wait(3);
        inside--;
        lock.release();
        expect(lock.held).toBe(true);
      }),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test('may be in another folder than that of AWS', async () => {
    mkdirSync(join(folder, 'azure'));
    const lock = await takeRenewalLock(folder, 'azure-token', platform, TOKEN_NAMES.locks);
    expect(lock.held).toBe(true);
    expect(readdirSync(join(folder, 'aws'))).toEqual([]);
    lock.release();
  });

  test('is waited for no longer than somebody wants it', async () => {
    const first = await take();
    const stop = new AbortController();
    const waiting = takeRenewalLock(folder, 'prod', platform, undefined, stop.signal);
    setTimeout(() => stop.abort(), 50);
    expect((await waiting).held).toBe(false);
    first.release();
  });

  test('is another for another profile', async () => {
    const [one, two] = await Promise.all([take('one'), take('two')]);
    expect([one.held, two.held]).toEqual([true, true]);
    one.release();
    two.release();
  });

  test('of a killed holder is free, for one of those that waited', async () => {
    const child = await holder();
    let holders = 0;
    const waiting = Array.from({ length: 5 }, async () => {
      const lock = await take();
      expect([lock.held, ++holders]).toEqual([true, 1]);
      await wait(20);
      holders--;
      lock.release();
    });
    await wait(100);
    expect(holders).toBe(0);
    child.kill('SIGKILL');
    await Promise.all(waiting);
  });

  test('of a holder that was killed before anyone came is free', async () => {
    const child = await holder();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = await take();
    expect(lock.held).toBe(true);
    lock.release();
  });

  test('is had after as many killed holders as there are likely to be', async () => {
    for (let count = 0; count < 3; count++) {
      const child = await holder();
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const lock = await take();
    expect(lock.held).toBe(true);
    lock.release();
  });

  test('leaves nothing when it is given back', async () => {
    const lock = await take();
    lock.release();
    await wait(20);
    expect(readdirSync(join(folder, 'aws'))).toEqual([]);
  });
});

test('where the folder is gone, one goes on without', async () => {
  const lock = await takeRenewalLock('/nowhere/keyless-0a', 'prod', 'darwin');
  expect(lock.held).toBe(false);
  lock.release();
});
