import type { RandomAccess } from '../guard/random-access.ts';

/** What a walk comes by. */
export type Entry =
  | { readonly kind: 'file' | 'folder'; readonly path: string; readonly inside: string; readonly name: string }
  | {
      readonly kind: 'link';
      readonly path: string;
      readonly inside: string;
      readonly name: string;
      readonly target: string;
    }
  | { readonly kind: 'unreadable'; readonly path: string; readonly inside: string; readonly name: string };

/** A file that is open for reading. Reads throw where the file can't be read after all. */
export interface OpenFile extends RandomAccess {
  /** Reads on; 0 at the end. */
  next(into: Uint8Array): number;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  close(): void;
}

/** The disk. Nothing is followed through a link, and only plain files are opened. */
export interface Files {
  /** Everything under a folder, or a file itself; `inside` is the path within it, with `/`. Nothing where it does not exist. */
  walk(root: string, leaves: (name: string) => boolean): Iterable<Entry>;
  /** Undefined where there is no such file, or it can't be opened. */
  open(path: string): OpenFile | undefined;
}
