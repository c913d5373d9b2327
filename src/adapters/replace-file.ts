import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const TRIES = 20;

/**
 * Puts `text` in the place of a file, whole: readers see the old one or the new one. `next` is where it is written first;
 * a killed writer's is replaced. Where the folder is gone, nothing is made. One writer at a time.
 */
export function replaceFile(path: string, next: string, text: string): void {
  const { O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_WRONLY } = constants;
  unless(['ENOENT'], () => unlinkSync(next));
  const file = unless(['ENOENT'], () => openSync(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
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
  unless(['ENOENT'], () => rename(next, path));
}

/** Under sudo the file must stay readable for the steps that come without it. */
function keepOwner(file: number, folder: string): void {
  if (process.geteuid?.() !== 0) return;
  const owner = unless(['ENOENT'], () => statSync(folder));
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
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function unless<T>(codes: readonly string[], work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codes.includes(codeOf(error))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
