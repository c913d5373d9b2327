import type { Report } from '../report.ts';
import type { Snippet, Source } from '../source.ts';
import type { JobState } from './job-state.ts';
import type { Value } from './value.ts';

/** What every part of the flow through a job works with. */
export interface World {
  readonly report: Report;
  /** A file of the repository. */
  read(path: string): Source | undefined;
}

/** A script that is about to run in a job. */
export interface ScriptTask {
  readonly snippet: Snippet;
  readonly state: JobState;
  /** The step's id, for what it writes to GITHUB_OUTPUT. */
  readonly step: string | undefined;
  /** The folder it runs in, from the workspace. */
  readonly folder: string;
  readonly variables: ReadonlyMap<string, Value>;
  /** The value of `${{ … }}`, by its text. */
  expression(text: string): Value;
}
