import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes; none of the files that this is for comes near it. */
const LONGEST = 64 * 1024 * 1024;

/** The bytes of a file that other steps can replace: a pipe in its place keeps nobody waiting. */
export function readRegular(path: string): Buffer {
  const file = openSync(path, constants.O_NONBLOCK ?? 0);
  try {
    const stat = fstatSync(file);
    if (stat.isFile() && stat.size <= LONGEST) return readFileSync(file);
    throw Object.assign(new Error(), { code: 'NOT_A_FILE' });
  } finally {
    closeSync(file);
  }
}
