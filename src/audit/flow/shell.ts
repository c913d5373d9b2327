import type { Place, Severity } from '../finding.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Script } from '../shell/ast.ts';
import type { Snippet } from '../source.ts';
import { type JobState, RUNNER_VARIABLES } from './job-state.ts';
import type { Out } from './out.ts';
import type { Trace } from './trace.ts';
import { NOTHING, type Secret, SOMETHING, type Value } from './value.ts';
import type { ScriptTask, World } from './world.ts';

/** More commands than any step's scripts run; where functions call each other without end, the audit stops here. */
const MOST_COMMANDS = 20_000;

/** What all shells of one script have in common. */
export interface Run {
  readonly world: World;
  readonly task: ScriptTask;
  /** Files that are being run, so that none runs itself. */
  readonly running: ReadonlySet<string>;
  readonly budget: { left: number };
  /** `keyless run` stands between what is printed and the log. */
  readonly concealed?: boolean;
}

/** Rules about what the log shows. */
const OF_THE_LOG: ReadonlySet<RuleId> = new Set(['secret-in-log', 'environment-dump', 'tool-debug']);

/** A function, with where it is written. */
export interface ShellFunction {
  readonly script: Script;
  readonly snippet: Snippet;
  readonly runner: { script(script: Script, shell: Shell, out: Out, stdin: Value | undefined): void };
}

/** A shell that runs a script: its variables, functions and options. */
export class Shell {
  run: Run;
  readonly variables: Map<string, Value>;
  readonly exported: Set<string>;
  readonly functions: Map<string, ShellFunction>;
  readonly calling: string[] = [];
  args: readonly Value[] = [];
  folder: string;
  trace: Trace | undefined;
  /** How many conditions are around what runs now. */
  conditions = 0;
  exportsAll = false;

  constructor(run: Run, parent?: Shell) {
    this.run = run;
    this.variables = new Map(parent?.variables ?? run.task.variables);
    this.exported = new Set(parent?.exported ?? run.task.variables.keys());
    this.functions = new Map(parent?.functions);
    this.args = parent?.args ?? [];
    this.folder = parent?.folder ?? run.task.folder;
    this.trace = parent?.trace;
    this.conditions = parent?.conditions ?? 0;
    if (parent !== undefined) this.calling.push(...parent.calling);
  }

  get state(): JobState {
    return this.run.task.state;
  }

  /** Counts a command; false once the budget is used up. */
  spend(): boolean {
    this.run.budget.left--;
    return this.run.budget.left >= 0;
  }

  place(offset: number): Place {
    return this.run.task.snippet.place(offset);
  }

  report(rule: RuleId, severity: Severity, place: Place, why: string, fix: string, subject: string): void {
    if (this.run.concealed === true && OF_THE_LOG.has(rule)) return;
    this.run.world.report.add(rule, severity, place, { why, fix, subject });
  }

  variable(name: string): Value {
    if (/^[0-9]$/.test(name)) return this.args[Number(name) - 1] ?? (this.args.length > 0 ? NOTHING : SOMETHING);
    return this.variables.get(name) ?? this.state.env.get(name) ?? RUNNER_VARIABLES.get(name) ?? SOMETHING;
  }

  assign(name: string, value: Value): void {
    this.variables.set(name, value);
    if (this.exportsAll) this.exported.add(name);
  }

  /** The variables with a secret in them that a child process gets. */
  secretVariables(): ReadonlyMap<string, Secret> {
    const found = new Map<string, Secret>();
    const add = (name: string, value: Value | undefined): void => {
      if (value?.secret !== undefined) found.set(name, this.current(value.secret));
    };
    for (const [name, value] of this.state.env) if (!this.variables.has(name)) add(name, value);
    for (const name of this.exported) add(name, this.variables.get(name));
    return found;
  }

  /** A secret as it stands now: `::add-mask::` may have masked it since. */
  current(secret: Secret): Secret {
    return !secret.masked && this.state.masked.has(secret.origin) ? { ...secret, masked: true } : secret;
  }
}

export function newBudget(): { left: number } {
  return { left: MOST_COMMANDS };
}
