import { lstatSync, readlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UnreadableConfig } from '../registries/docker-config.ts';
import { codeOf } from './error-code.ts';
import { takeLock } from './lock.ts';

const LONGEST_WAIT = 10_000;
const PAUSE = 20;

/** Where it is written who needs what in a config. */
export const recordOf = (path: string): string => `${path}.keyless`;

/**
 * Does the work while no other job is at the config; undefined where it has no folder. Whether it has is asked at each try: the
 * last job that needs the config takes away a folder that was made for it.
 */
export function locked<T>(path: string, hasFolder: () => boolean, work: (path: string) => T): T | undefined {
  const at = behindLinks(path);
  for (const deadline = Date.now() + LONGEST_WAIT; ; ) {
    let release: (() => void) | undefined;
    try {
      if (!hasFolder()) return undefined;
      release = takeLock(`${recordOf(at)}.lock`);
    } catch (error) {
      // A folder with a link in it is no job's to take away.
      if (codeOf(error) !== 'ENOENT' || at !== path || Date.now() > deadline) throw error;
    }
    if (release !== undefined) {
      try {
        return work(at);
      } finally {
        release();
      }
    }
    if (Date.now() > deadline) throw new UnreadableConfig('is kept locked by another Keyless step');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Docker follows a link and replaces what it points to; the record and the lock belong to that file. */
function behindLinks(path: string): string {
  let at = path;
  for (let hops = 0; hops < 40 && lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink(); hops++) {
    at = resolve(dirname(at), readlinkSync(at));
  }
  return at;
}
