/** Somewhere that secrets end up by mistake. */
export interface Place {
  /** For the report: `the workspace`. */
  readonly what: string;
  /** Absolute: a folder with all that is in it, or a file. */
  readonly path: string;
  /** What the path is shown as: '' for the workspace, whose files are shown by their path inside it. */
  readonly shown: string;
  /** Entries right inside it that are left alone. */
  readonly leaves: (name: string) => boolean;
}

const COMMAND_FILES: readonly (readonly [string, string])[] = [
  ['set_env_', 'GITHUB_ENV'],
  ['set_output_', 'GITHUB_OUTPUT'],
  ['save_state_', 'GITHUB_STATE'],
  ['add_path_', 'GITHUB_PATH'],
  ['step_summary_', 'GITHUB_STEP_SUMMARY'],
];

/** A path inside a place, as its reader knows it: the runner's own files get the names that workflows use for them. */
export function shownPath(place: Place, inside: string): string {
  const path = [place.shown, inside].filter((part) => part !== '').join('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path.includes('/_runner_file_commands/')) {
    const variable = COMMAND_FILES.find(([prefix]) => name.startsWith(prefix))?.[1];
    if (variable !== undefined) return `${variable} of a step (${path})`;
  }
  const isScript = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.(?:sh|ps1|cmd|py)$/.test(name);
  return isScript && place.shown === '$RUNNER_TEMP' ? `script of a run: step (${path})` : path;
}
