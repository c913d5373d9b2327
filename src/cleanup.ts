import type { Ledger } from './delivery/ledger.ts';

/** What a run has left on the disk: its folder, as far as the ledger and the file system tell. */
export interface Leavings {
  readonly folder: string;
  /** Undefined where there is none, or none that can be trusted. */
  readonly ledger: Ledger | undefined;
  /** The text of one file of the folder; empty where it can't be read. */
  readFile(name: string): string;
  /** Takes the folder away under another name, so that a process that still writes to it finds none. */
  setAside(): void;
  /** Both remove one entry of the folder and say whether it is gone now. */
  removeFile(name: string): boolean;
  removeFolder(name: string): boolean;
  /** Removes the ledger and then the folder itself, if that leaves it empty. */
  removeSelf(): boolean;
}

/**
 * Undoes exactly what the ledger lists, each entry on its own: one that can't be removed never keeps the next from going.
 * Returns what is left, by name.
 */
export function cleanUp(leavings: Leavings): readonly string[] {
  leavings.setAside();
  const left = removeListed(leavings);
  // A file that was being made at that moment is there now, and is the last.
  return left.length === 0 ? left : removeListed(leavings);
}

function removeListed(leavings: Leavings): readonly string[] {
  const { ledger } = leavings;
  const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
  const others = left.length === 0 ? ', in which another step has put something' : '';
  const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
  left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
  if (!leavings.removeSelf()) left.push(`the folder itself${others}`);
  return left;
}

/** The files of logins that are to be ended: read before they are removed. */
export function loginsOf({ ledger, readFile }: Leavings): readonly string[] {
  return (ledger?.undo ?? []).map(readFile);
}
