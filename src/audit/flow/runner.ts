import type { Place } from '../finding.ts';
import type { Command, Script } from '../shell/ast.ts';
import type { Snippet } from '../source.ts';
import type { Out } from './out.ts';
import type { Shell } from './shell.ts';
import type { Value } from './value.ts';

/** What running a script, evaluating its words and its commands need of each other. */
export interface Runner {
  script(script: Script, shell: Shell, out: Out, stdin: Value | undefined): void;
  command(command: Command, shell: Shell, out: Out, stdin: Value | undefined): void;
  /** A copy of the shell, whose changes are lost. */
  subshell(shell: Shell): Shell;
  /** Literal text, in which `${{ … }}` may stand. */
  text(text: string, shell: Shell): Value;
  /** Runs another script file or text in a shell of its own, or in this one. */
  other(other: OtherScript, shell: Shell, out: Out, stdin: Value | undefined): void;
  /** One command with its arguments already evaluated. */
  call(call: Call): Value | undefined;
}

export interface OtherScript {
  readonly snippet: Snippet;
  /** Its path, where it is a file. */
  readonly path: string | undefined;
  readonly args: readonly Value[];
  /** In this very shell, as `source` does. */
  readonly inside: boolean;
  readonly trace: string | undefined;
  readonly place: Place;
}

/** A simple command that runs. */
export interface Call {
  readonly name: string;
  /** Behind the name. */
  readonly args: readonly Value[];
  readonly stdin: Value | undefined;
  readonly shell: Shell;
  readonly out: Out;
  /** Standard error does not reach the log. */
  readonly quiet: boolean;
  readonly place: Place;
  readonly runner: Runner;
}
