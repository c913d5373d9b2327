import type { Ledger } from './delivery/ledger.ts';

/** What a run has left on the disk: its folder, as far as the ledger and the file system tell. */
export interface Leavings {
  readonly folder: string;
  /** Undefined where there is none, or none that can be trusted. */
  readonly ledger: Ledger | undefined;
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
  const { ledger } = leavings;
  const left = (ledger?.files ?? []).filter((name) => !leavings.removeFile(name));
  const deepestFirst = (ledger?.folders ?? []).toSorted((a, b) => b.length - a.length);
  left.push(...deepestFirst.filter((name) => !leavings.removeFolder(name)));
  if (!leavings.removeSelf()) left.push('the folder itself');
  return left;
}
