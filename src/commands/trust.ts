import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { TRUST_USAGE } from './trust-usage.ts';

/** `keyless trust init` and `keyless trust check`. */
export const trust: Command = async (args, env) => {
  const [verb, ...rest] = args;
  switch (verb) {
    case 'init':
      return await (await import(/* webpackChunkName: "trust" */ './trust-init.ts')).init(rest, env);
    case 'check':
      return await (await import(/* webpackChunkName: "trust" */ './trust-check.ts')).check(rest, env);
    case 'help':
      process.stdout.write(TRUST_USAGE);
      return 0;
    default:
      throw new ActionError('command-usage', 'expected `keyless trust init` or `keyless trust check`', {
        hint: '`keyless trust --help` says what they take.',
      });
  }
};
