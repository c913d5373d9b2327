import type { ManifestFile } from '../manifests/document/manifest.ts';

/** Manifests in the workspace. */
export interface ManifestFiles {
  /** By globs, files and folders; `!` before one takes away what it matches. What keeps a file from being read is a value. */
  find(patterns: readonly string[]): FoundManifests;
}

export interface FoundManifests {
  /** In the order of their paths, relative to the workspace. */
  readonly files: readonly ManifestFile[];
  readonly problems: readonly FileProblem[];
}

export interface FileProblem {
  readonly pattern: string;
  /** Undefined where it is the pattern itself. */
  readonly path: string | undefined;
  readonly message: string;
}
