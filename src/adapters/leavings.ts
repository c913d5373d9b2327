import { lstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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

/** Whether that is a folder of this user's. */
export function isOurFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

/** Undefined where there is no such folder of this user's. */
export function openLeavings(folder: string): Leavings | undefined {
  if (!isOurFolder(folder)) return undefined;
  let here = resolve(folder);
  const at = (name: string): string => join(here, name);
  /** What lies at a path in the folder; where what is above it is no folder of ours, what that is: a link leads elsewhere. */
  const find = (path: string): Kind => {
    const above = path === here ? 'folder' : find(dirname(path));
    return above === 'folder' ? kindOf(path) : above;
  };
  const readFile = (name: string): string => (find(at(name)) === 'file' ? textIfThere(at(name)) : '');
  const remove = (name: string, work: (path: string) => void): boolean => {
    const above = find(dirname(at(name)));
    return above === 'gone' || (above === 'folder' && gone(() => work(at(name))));
  };
  return {
    folder,
    ledger: parseLedger(readFile(LEDGER_FILE)),
    readFile,
    setAside() {
      // Windows moves no folder in which a file is open: it is then emptied where it is.
      if (!here.endsWith(REMOVED) && done(() => renameSync(here, `${here}${REMOVED}`))) here += REMOVED;
    },
    removeFile: (name) => remove(name, unlinkSync),
    removeFolder: (name) => remove(name, rmdirSync),
    removeSelf: () => remove(LEDGER_FILE, unlinkSync) && gone(() => rmdirSync(here)),
  };
}

/** When the folder last changed, in milliseconds since the epoch. One that its post has just removed is the newest. */
export function changedAt(folder: string): number {
  return lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

type Kind = 'file' | 'folder' | 'gone' | 'other';

/** A symbolic link is nobody's folder or file. */
function kindOf(path: string): Kind {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'gone';
    const user = process.geteuid?.();
    if (user !== undefined && stat.uid !== user) return 'other';
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
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
