import type { ChildProcess } from 'node:child_process';
import type { CommandResults } from './command-files.ts';
import type { Annotation } from './step-log.ts';
import type { Ended, StepCommand } from './step-process.ts';

export interface JobOptions {
  /** Folder of the action.yml; this repository by default. */
  readonly action?: string;
  /** The job's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables of the runner itself; undefined takes one away. Steps can't change these. */
  readonly runner?: Readonly<Record<string, string | undefined>>;
  /** The triggering event, as in GITHUB_EVENT_PATH. */
  readonly event?: object;
  /** Where to put the job's folder. */
  readonly folder?: string;
  /** Makes of a step's command on this machine one that starts it in the job's container. */
  readonly inContainer?: (command: StepCommand) => StepCommand;
}

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly umask?: number;
  readonly entry?: 'main' | 'post';
}

export interface StepResult extends Ended, CommandResults {
  /** As GitHub shows it: commands obeyed, masks applied. */
  readonly log: string;
  /** What this step gave to add-mask, in order. */
  readonly masks: readonly string[];
  readonly annotations: readonly Annotation[];
  /** What the step was given, for its post. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StartedStep {
  readonly child: ChildProcess;
  /** Of the step itself. */
  readonly pid: number;
  kill(signal: NodeJS.Signals): void;
  readonly finished: Promise<StepResult>;
}

export type Variables = Readonly<Record<string, string>>;

/** A process that is about to run as a step. */
export interface Step {
  readonly command: string;
  readonly args: readonly string[];
  /** The step's `env:`. */
  readonly own: Variables;
  /** STATE_* and INPUT_*. */
  readonly given: Variables;
  readonly inputs: Variables;
  readonly umask: number | undefined;
  /** What the runner prints first. */
  readonly header: readonly string[];
}
