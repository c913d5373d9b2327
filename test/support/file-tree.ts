import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface TreeEntry {
  /** Relative to the folder that was listed. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Four octal digits: `0600`. */
  readonly mode: string;
  readonly size: number;
}

/** The mode that an entry of a step's own folder must have: only folders and commands can be entered or run. */
export function privateMode({ kind, path }: TreeEntry): string {
  return kind === 'folder' || path.includes('/bin/') ? '0700' : '0600';
}

/** Everything under `folder` but what `ignore` names (paths inside it), sorted by path. */
export function listTree(folder: string, ignore: ReadonlySet<string>): readonly TreeEntry[] {
  const walk = (at: string): readonly TreeEntry[] =>
    readdirSync(at).flatMap((name) => {
      const path = join(at, name);
      const inside = relative(folder, path);
      if (ignore.has(inside)) return [];
      const entry = describeEntry(path, inside);
      return entry.kind === 'folder' ? [entry, ...walk(path)] : [entry];
    });
  return walk(folder).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function describeEntry(path: string, inside: string): TreeEntry {
  const stat = lstatSync(path);
  const mode = (stat.mode & 0o7777).toString(8).padStart(4, '0');
  if (stat.isSymbolicLink()) return { path: inside, kind: 'link', mode, size: stat.size };
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  return { path: inside, kind, mode, size: kind === 'file' ? stat.size : 0 };
}
