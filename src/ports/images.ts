import type { ByteStream } from '../guard/byte-stream.ts';

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
