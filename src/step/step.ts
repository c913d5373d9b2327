/**
 * The step. What takes a round trip is begun by the little code that needs; the rest is loaded while the network is
 * waited for.
 */

import { keepBackNodesOutput } from '../adapters/node-debug.ts';
import { ActionError, describe } from '../errors.ts';
import { type Beginning, begin } from './begin.ts';

/** Runs the step; exit status. */
export async function runStep(): Promise<number> {
  keepBackNodesOutput(process.env);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => stop.abort(new ActionError('cancelled', `the step was stopped by ${signal}`)));
  }

  let beginning: Beginning | undefined;
  let refusal: unknown;
  try {
    beginning = await begin(process.env, stop);
    await beginning.moments.dialled; // loading blocks the thread, and the token's connection comes first
  } catch (error) {
    refusal = error;
  }
  const { finish, githubRunner, workflowPlace } = await import('./rest.ts');
  const runner = githubRunner(process.env);
  try {
    if (beginning === undefined) throw refusal;
    await finish(beginning, runner, process.env);
    return 0;
  } catch (error) {
    runner.fail(describe(error), await workflowPlace(process.env));
    return 1;
  } finally {
    stop.abort(new ActionError('cancelled', 'the step is over')); // whatever is still asked for, nobody waits for it
    beginning?.connections.destroy();
  }
}
