import { statSync, unlinkSync, writeFileSync } from 'node:fs';
import { codeOf } from './error-code.ts';
import { readRegular } from './regular-file.ts';
import { isAlive, processFacts } from './worker.ts';

/**
 * A lock is held for a moment. One that is so old, in milliseconds, has no owner where nobody can tell: he wrote no name, or
 * is of another container.
 */
const LONGEST_HOLD = 5_000;

/**
 * Takes a lock file, and returns what gives it back; undefined while a living process has it. One whose owner was killed
 * is taken from him. A file beside what it guards, where the lock for renewals is a socket: jobs that share a Docker config
 * may be in containers that share no network, and who holds this one is done in a moment, so nobody needs to be woken.
 */
export function takeLock(path: string): (() => void) | undefined {
  if (!make(path)) {
    if (!isAbandoned(path)) return undefined;
    breakLock(path);
    if (!make(path)) return undefined;
  }
  return () => remove(path);
}

/** One at a time breaks it, and looks again: by now it may be a living process's. A breaker who was killed is passed over the next time. */
function breakLock(path: string): void {
  const breaking = `${path}.breaking`;
  if (make(breaking)) {
    if (isAbandoned(path)) remove(path);
    remove(breaking);
  } else if (isAbandoned(breaking)) remove(breaking);
}

function make(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(processFacts(process.pid)) ?? '', { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path: string): boolean {
  try {
    const text = readRegular(path).toString();
    const isLiving = text === '' ? undefined : isAlive(JSON.parse(text));
    return !(isLiving ?? Date.now() - statSync(path).mtimeMs < LONGEST_HOLD);
  } catch (error) {
    return codeOf(error) !== 'ENOENT';
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Taken away by someone else: it is free.
  }
}
