import type { Secret, Value } from './value.ts';
import { HIDDEN, plainText, UNKNOWN } from './value.ts';

/** What the steps of a job hand to the steps behind them. */
export class JobState {
  /** Variables of every later step: the job's `env:`, and what was written to GITHUB_ENV. */
  readonly env: Map<string, Value> = new Map();
  /** Files with a secret in them, by path from the workspace, or absolute. */
  readonly files: Map<string, Secret> = new Map();
  /** `STEP.NAME`, in lower case; `STEP.*` for any other name of that step. */
  readonly outputs: Map<string, Value> = new Map();
  /** Origins that `::add-mask::` has masked. */
  readonly masked: Set<string> = new Set();
  /** What has put secrets on disk, in the author's words. */
  onDisk: string | undefined;
  /** The name that a here-document of a command file has opened. */
  readonly open: Map<string, string> = new Map();
}

/** Variables that every step has. The command files' names stand for their paths. */
export const COMMAND_FILES = {
  GITHUB_ENV: '<GITHUB_ENV>',
  GITHUB_OUTPUT: '<GITHUB_OUTPUT>',
  GITHUB_STEP_SUMMARY: '<GITHUB_STEP_SUMMARY>',
  GITHUB_STATE: '<GITHUB_STATE>',
  GITHUB_PATH: '<GITHUB_PATH>',
} as const;

export const RUNNER_VARIABLES: ReadonlyMap<string, Value> = new Map(
  Object.entries({ ...COMMAND_FILES, GITHUB_WORKSPACE: '.', RUNNER_TEMP: '<RUNNER_TEMP>', HOME: '~' }).map(
    ([name, text]) => [name, plainText(text)] as const,
  ),
);

/** A path from the workspace, with `.` and `..` resolved; undefined where it is elsewhere or not known. */
export function repositoryPath(path: string, folder: string): string | undefined {
  if (path === '' || path.includes(UNKNOWN) || path.includes(HIDDEN)) return undefined;
  if (/^[/~<]/.test(path)) return undefined;
  const steps = folder.split('/').filter((step) => step !== '' && step !== '.');
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** How a file is told from others: its path from the workspace, or as it is written. */
export function fileKey(path: string, folder: string): string {
  return repositoryPath(path, folder) ?? path;
}
