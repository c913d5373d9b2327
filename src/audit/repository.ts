/** The files that are audited: paths from the repository's root, with forward slashes. */
export interface RepositoryFiles {
  /** What git tracks or, where there is no git, what is there. */
  readonly paths: readonly string[];
  /** A file's text; undefined where there is none, or it is no text, or too large for people to have written. */
  read(path: string): string | undefined;
}
