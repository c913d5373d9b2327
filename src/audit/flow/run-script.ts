import type { Place } from '../finding.ts';
import { interpret } from './interpreter.ts';
import { newBudget, type Run, Shell } from './shell.ts';
import { logOf } from './sinks.ts';
import { Trace } from './trace.ts';
import type { ScriptTask, World } from './world.ts';

export interface Start {
  /** The shell traces from its start, as `bash -x` does. */
  readonly trace?: { readonly place: Place; readonly how: string } | undefined;
  readonly path?: string | undefined;
  /** Variables of the script's own step with a secret in them. */
  readonly near?: readonly string[];
}

/** Follows a script through everything it runs; what it does wrong goes to the report, what it leaves to the state. */
export function runScript(task: ScriptTask, world: World, start: Start = {}): void {
  const run: Run = { world, task, running: new Set(start.path === undefined ? [] : [start.path]), budget: newBudget() };
  const shell = new Shell(run);
  if (start.trace !== undefined) shell.trace = new Trace(start.trace.place, start.trace.how, false);
  const traces = new Set<Trace>();
  interpret(shell, logOf(shell), undefined, traces);
  for (const trace of traces) {
    for (const name of start.near ?? []) {
      const secret = shell.state.env.get(name)?.secret ?? task.variables.get(name)?.secret;
      if (secret !== undefined) trace.near(secret, world.report);
    }
  }
}
