import { chownSync, closeSync, fchmodSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { codeOf } from './error-code.ts';
import { readRegular } from './regular-file.ts';

/** A file's text; undefined where there is none. */
export function textOf(path: string): string | undefined {
  try {
    return readRegular(path).toString();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Replaces a file whole or not at all, keeping its mode and owner; a new one is 0600, and undefined removes it. The draft
 * beside it has a fixed name, so that one that a killed process left does not stay: the caller must be alone at it.
 */
export function replaceConfig(path: string, text: string | undefined): void {
  const draft = `${path}.keyless-new`;
  removeQuietly(draft);
  const before = textOf(path);
  if (text === before) return;
  if (text === undefined) {
    unlinkSync(path);
    return;
  }
  try {
    const content = Buffer.from(text);
    const file = openSync(draft, 'wx', 0o600);
    try {
      if (before !== undefined) keepOwner(path, draft, file);
      for (let at = 0; at < content.length; ) at += writeSync(file, content, at);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    removeQuietly(draft);
    throw error;
  }
}

function keepOwner(path: string, draft: string, file: number): void {
  const { mode, uid, gid } = statSync(path);
  fchmodSync(file, mode & 0o777);
  if (uid !== statSync(draft).uid) chownSync(draft, uid, gid);
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // There is none.
  }
}
