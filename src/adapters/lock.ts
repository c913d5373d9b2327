import { closeSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { readRegular } from './regular-file.ts';
import { isAlive, processFacts } from './worker.ts';

/** Who makes a lock file writes his name into it at once; one that stays empty for so long, in milliseconds, has no owner. */
const UNNAMED_FOR = 5_000;

/**
 * Takes a lock file, and returns what gives it back; undefined while a living process has it. One whose owner was killed
 * is taken from him. A file beside what it guards, where the lock for renewals is a socket: jobs that share a Docker config
 * may be in containers that share no network, and who holds this one is done in a moment, so nobody needs to be woken.
 */
export function takeLock(path: string): (() => void) | undefined {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, JSON.stringify(processFacts(process.pid) ?? {}));
      closeSync(file);
      return () => remove(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if (!isAbandoned(path)) return undefined;
    breakLock(path);
  }
  return undefined;
}

/** Moved away first: of several that find it abandoned, one alone moves it, and puts back what he should not have moved. */
function breakLock(path: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (isAbandoned(aside)) unlinkSync(aside);
    else renameSync(aside, path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function isAbandoned(path: string): boolean {
  try {
    const text = readRegular(path).toString();
    if (text === '') return Date.now() - statSync(path).mtimeMs > UNNAMED_FOR;
    const { pid, started }: { pid?: unknown; started?: unknown } = JSON.parse(text);
    return !(typeof pid === 'number' && typeof started === 'string' && isAlive({ pid, started }));
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

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
