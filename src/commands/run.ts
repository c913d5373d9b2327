import { runProgram } from '../adapters/run/program.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { needlesFor } from '../conceal/needles.ts';
import { parseRunArguments } from '../run-arguments.ts';
import { awsVariables, secretVariables } from '../run-variables.ts';
import { valuesToConceal } from '../values-to-conceal.ts';

export const run: Command = async (words, env) => {
  const { secrets, aws, vault, command, args } = parseRunArguments(words);
  const folders = stepFolders(env);
  const variables = secretVariables(secrets, folders, process.platform);
  const session = aws
    ? await (await import(/* webpackChunkName: "credentials" */ '../profile-session.ts')).profileSession({}, env)
    : undefined;
  const login = vault ? (await import('../stores/vault/held.ts')).vaultVariables(folders, Date.now()) : undefined;
  const given = { ...env, ...(session && awsVariables(session)), ...login, ...Object.fromEntries(variables) };
  const values = valuesToConceal(folders, given);
  return await runProgram({ command, args, env: given }, () => needlesFor(values));
};
