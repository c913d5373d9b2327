/**
 * The step; and, for the `keyless` command, what needs the step's code: the network, or a parser. That is exported, so
 * that nothing is bundled twice.
 */
import { endWith } from './adapters/exit-status.ts';
import type { MainBundle } from './adapters/main-bundle.ts';

export const passOn: MainBundle['passOn'] = async (name, args, world) => {
  const { runCommand } = await import('./command.ts');
  const { PASSED_ON } = await import('./commands/passed-on.ts');
  return await runCommand(PASSED_ON, name, args, world);
};

export const exchangeAgain: MainBundle['exchangeAgain'] = async (renewal, env) =>
  (await import('./step/rest.ts')).exchangeAgain(renewal, env);

export const mintAgain: MainBundle['mintAgain'] = async (renewal, env, stopped) =>
  (await import('./step/rest.ts')).mintAgain(renewal, env, stopped);

export const vaultAgain: MainBundle['vaultAgain'] = async (renewal, held, mayLogIn, env) =>
  (await import('./step/rest.ts')).vaultAgain(renewal, held, mayLogIn, env);

export const withdrawVault: MainBundle['withdrawVault'] = async (held, env) =>
  (await import('./step/rest.ts')).withdrawVault(held, env);

// Without arguments the runner has started it; with them another bundle has imported it.
if (process.argv[2] === undefined)
  endWith(import(/* webpackMode: "eager" */ './step/step.ts').then(({ runStep }) => runStep()));
