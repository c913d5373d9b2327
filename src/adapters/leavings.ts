import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Leavings } from '../cleanup.ts';
import { LEDGER_FILE, parseLedger, REMOVED, UNPUBLISHED } from '../delivery/ledger.ts';
import { namesIfThere, textIfThere } from './if-there.ts';

const OURS = /^keyless-[0-9a-f]{24}(?:\.unpublished)?(?:\.removed)?$/;

/** Whether an entry of RUNNER_TEMP has the name of a folder of ours. */
export function isStepFolder(name: string): boolean {
  return OURS.test(name);
}

/** Every folder in `temp` that has the name of one of ours. */
export function findFolders(temp: string): readonly string[] {
  return namesIfThere(temp)
    .filter((name) => OURS.test(name))
    .map((name) => join(temp, name));
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
  let here = folder;
  const at = (name: string): string => join(here, name);
  const ledgerPath = at(LEDGER_FILE);
  return {
    folder,
    ledger: isOurs(ledgerPath, 'file') ? parseLedger(textIfThere(ledgerPath)) : undefined,
    readFile: (name) => (isOurs(dirname(at(name)), 'folder') && isOurs(at(name), 'file') ? textIfThere(at(name)) : ''),
    setAside() {
      // Windows moves no folder in which a file is open: it is then emptied where it is.
      if (!here.endsWith(REMOVED) && done(() => renameSync(here, `${here}${REMOVED}`))) here += REMOVED;
    },
    removeFile: (name) => isOurs(dirname(at(name)), 'folder') && gone(() => unlinkSync(at(name))),
    removeFolder: (name) => gone(() => rmdirSync(at(name))),
    removeSelf: () => gone(() => unlinkSync(at(LEDGER_FILE))) && gone(() => rmdirSync(here)),
  };
}

/** When the folder last changed, in milliseconds since the epoch. One that its post has just removed is the newest. */
export function changedAt(folder: string): number {
  return lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
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

function done(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
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
