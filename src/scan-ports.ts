import type { ByteStream } from './guard/byte-stream.ts';
import type { RandomAccess } from './guard/random-access.ts';

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

/** Something that is not a file and was made in this job. */
export interface Source {
  /** `image app:latest`, `build ab12cd` */
  readonly shown: string;
  /** What it was read from: `history`, `layers`. */
  readonly part: string;
  stream(): ByteStream;
}

/** Container images and builds, as one tool knows of them. */
export interface Images {
  /** For the report: `Docker images and builds of this job` */
  readonly what: string;
  /** What was made since then, in milliseconds since the epoch. */
  madeSince(since: number): Promise<Made>;
}

export interface Made {
  readonly sources: readonly Source[];
  /** Why there is none to ask, or not about everything. */
  readonly note: string | undefined;
  /** What there are too many of to search, each with the limit. */
  readonly over: readonly { readonly reason: string; readonly example: string }[];
}
