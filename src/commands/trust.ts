import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { TRUST_USAGE } from './trust-usage.ts';

/** `keyless trust init` and `keyless trust check`. */
export const trust: Command = async (args, env, print) => {
  const [verb, ...rest] = args;
  switch (verb) {
    case 'init':
      return await (await import(/* webpackChunkName: "trust" */ './trust-init.ts')).init(rest, env, print);
    case 'check':
      return await (await import(/* webpackChunkName: "trust" */ './trust-check.ts')).check(rest, env, print);
    case 'help':
      return await print(TRUST_USAGE);
    default:
      throw new ActionError('command-usage', 'expected `keyless trust init` or `keyless trust check`', {
        hint: '`keyless trust --help` says what they take.',
      });
  }
};
