/** The files of the repository, where a step has checked them out. */
export interface Workspace {
  /** A text file by its path, absolute or inside the workspace. What keeps it from being read is a value. */
  read(path: string): Promise<WorkspaceFile>;
}

export type WorkspaceFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'problem'; readonly message: string };
