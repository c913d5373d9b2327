import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { ActionError } from '../errors.ts';
import { azureToken as freshAzureToken } from '../renewal/azure-token.ts';

/** Writes the token's file anew where that is due; prints its path, and nothing of the token. */
export const azureToken: Command = async (args, env, print) => {
  if (args.length > 0) throw new ActionError('command-usage', 'expected `keyless azure-token`, without arguments');
  const { files } = await freshAzureToken(stepFolders(env), env);
  return await print(`${files.path}\n`);
};
