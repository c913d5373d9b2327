/**
 * The step. What takes a round trip is begun with the little code that needs; everything else is loaded while the token
 * is in flight.
 */
import { type Beginning, begin } from './begin.ts';
import { ActionError, describe } from './errors.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort(new ActionError('cancelled', `the step was stopped by ${signal}`)));
}

let beginning: Beginning | undefined;
let refusal: unknown;
try {
  beginning = begin(process.env, stop);
  await beginning.identity.endpoint.connected;
} catch (error) {
  refusal = error;
}

const { githubRunner, finish } = await import('./rest.ts');
const runner = githubRunner(process.env);
try {
  if (beginning === undefined) throw refusal;
  await finish(beginning, runner, process.env);
} catch (error) {
  runner.fail(describe(error));
} finally {
  beginning?.connections.destroy();
}
