import { lstatSync, readdirSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Leavings } from '../cleanup.ts';
import { LEDGER_FILE, parseLedger, UNPUBLISHED } from '../delivery/ledger.ts';

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?$/;

/** Whether an entry of RUNNER_TEMP has the name of a folder of ours. */
export function isStepFolder(name: string): boolean {
  return OURS.test(name);
}

/** Every folder in `temp` that has the name of one of ours. */
export function findFolders(temp: string): readonly string[] {
  try {
    return readdirSync(temp)
      .filter((name) => OURS.test(name))
      .map((name) => join(temp, name));
  } catch {
    return [];
  }
}

/** The folders a saved ledger path stands for: the published one and, where the step was killed, the one being written. */
export function foldersOf(ledgerPath: string, temp: string): readonly string[] {
  const folder = dirname(ledgerPath);
  const known = basename(ledgerPath) === LEDGER_FILE && dirname(folder) === temp && OURS.test(basename(folder));
  return known ? [folder, `${folder}${UNPUBLISHED}`] : [];
}

/** Undefined where there is no such folder of this user's. */
export function openLeavings(folder: string): Leavings | undefined {
  if (!isOurs(folder, 'folder')) return undefined;
  const ledgerPath = join(folder, LEDGER_FILE);
  return {
    ledger: isOurs(ledgerPath, 'file') ? parseLedger(readText(ledgerPath)) : undefined,
    removeFile: (name) => isOurs(dirname(join(folder, name)), 'folder') && gone(() => unlinkSync(join(folder, name))),
    removeFolder: (name) => gone(() => rmdirSync(join(folder, name))),
    removeSelf: () => gone(() => unlinkSync(ledgerPath)) && gone(() => rmdirSync(folder)),
  };
}

/** When the folder last changed, in milliseconds since the epoch. */
export function changedAt(folder: string): number {
  return lstatSync(folder).mtimeMs;
}

/** A symbolic link is nobody's folder or file. */
function isOurs(path: string, kind: 'file' | 'folder'): boolean {
  try {
    const stat = lstatSync(path);
    const user = process.geteuid?.();
    return (kind === 'file' ? stat.isFile() : stat.isDirectory()) && (user === undefined || stat.uid === user);
  } catch {
    return false;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function gone(remove: () => void): boolean {
  try {
    remove();
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}
