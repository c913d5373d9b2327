import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lstatSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './error-code.ts';

const TRIES = 20;
const PAUSE = 5;

/** In milliseconds: what is written here is short. */
const LONGEST_WRITE = 1_000;

/**
 * Puts `text` in the place of a file, whole: readers see the old one or the new one. `next` is where it is written first, by one
 * writer after the other. Where the folder is gone, nothing is made.
 */
export function replaceFile(path: string, next: string, text: string): void {
  const file = ifThere(() => make(next));
  if (file === undefined) return;
  try {
    if (process.platform !== 'win32') {
      fchmodSync(file, 0o600);
      keepOwner(file, dirname(path));
    }
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
  ifThere(() => rename(next, path));
}

/** Another writer's is waited for; one that does not go away a killed writer has left. */
function make(next: string): number {
  const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = constants;
  for (;;) {
    try {
      return openSync(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const now = Date.now();
    const made = lstatSync(next, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (Math.abs(now - made) > LONGEST_WRITE) ifThere(() => unlinkSync(next));
    else pause();
  }
}

/** Under sudo the file must stay readable for the steps that come without it. */
function keepOwner(file: number, folder: string): void {
  if (process.geteuid?.() !== 0) return;
  const owner = ifThere(() => statSync(folder));
  if (owner !== undefined) fchownSync(file, owner.uid, owner.gid);
}

/** Windows refuses for as long as a reader has the file open, which is never long. */
function rename(from: string, to: string): void {
  for (let count = 1; ; count++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (count === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      pause();
    }
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}

function ifThere<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return undefined;
  }
}
