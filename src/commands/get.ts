import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { getSecret } from '../run/get-secret.ts';

export const get: Command = async (args, env, print) => {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0)
    throw new ActionError('command-usage', 'expected `keyless get NAME`, one name of a secret');
  return await print(getSecret(name, stepFolders(env)));
};
