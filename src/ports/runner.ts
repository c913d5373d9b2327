import type { Annotation } from '../audit/output/annotations.ts';

/** The job's runner: workflow commands, command files, log. */
export interface Runner {
  mask(masks: Iterable<string>): void;
  saveState(name: string, value: string): void;
  exportVariables(variables: ReadonlyMap<string, string>): void;
  outputs(outputs: ReadonlyMap<string, string>): void;
  /** Puts a folder first on the PATH of later steps. */
  addPath(folder: string): void;
  summary(markdown: string): void;
  group(title: string, lines: readonly string[]): void;
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** A line that GitHub shows at a place of a file. */
  annotate(annotation: Annotation): void;
  /** Takes back what this step has written to the runner's command files (environment, outputs, PATH, summary), so that a failed step hands over nothing. */
  retract(): void;
}
