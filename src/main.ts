/**
 * The step; and, for the `keyless` command, what needs the step's code: the network, or a parser. That is exported, so
 * that nothing is bundled twice.
 */
import type { MainBundle } from './adapters/main-bundle.ts';
import { runStep } from './step.ts';

export const passOn: MainBundle['passOn'] = async (name, args, env) => {
  const { runCommand } = await import('./command.ts');
  const { PASSED_ON } = await import('./commands/passed-on.ts');
  return await runCommand(PASSED_ON, name, args, env);
};

export const exchangeAgain: MainBundle['exchangeAgain'] = async (renewal, env) =>
  (await import('./rest.ts')).exchangeAgain(renewal, env);

export const mintAgain: MainBundle['mintAgain'] = async (minting, env, stopped) =>
  (await import('./rest.ts')).mintAgain(minting, env, stopped);

// Arguments mean that another bundle has imported this one.
if (process.argv.length === 2) await runStep();
