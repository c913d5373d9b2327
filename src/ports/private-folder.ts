/** The folder that a run hands its files over in: 0700, its files 0600 and its commands (`bin/`) 0700. */
export interface PrivateFolder {
  /** Absolute path, known before anything exists. */
  readonly path: string;
  /** Writes every file (keyed by path inside the folder) or none, and publishes the folder whole. Throws `file-failed` or `folder-unsafe`. */
  publish(files: ReadonlyMap<string, Uint8Array>): void;
  /** Removes what publish has made. */
  withdraw(): void;
}
