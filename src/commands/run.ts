import { runProgram } from '../adapters/run/program.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { needlesFor } from '../conceal/needles.ts';
import { withNodeDebug } from '../delivery/launcher.ts';
import { besideKeys } from '../run/credential-variables.ts';
import { needleSets } from '../run/needle-sets.ts';
import { parseRunArguments } from '../run/run-arguments.ts';
import { awsVariables, secretVariables } from '../run/run-variables.ts';
import { valuesToConceal } from '../run/values-to-conceal.ts';
import { renewableOf } from './renewable.ts';

export const run: Command = async (words, env) => {
  const { secrets, aws, azure, vault, command, args } = parseRunArguments(words);
  const folders = stepFolders(env);
  const variables = secretVariables(secrets, folders, process.platform);
  const session = aws
    ? await (await import(/* webpackChunkName: "credentials" */ '../renewal/profile-session.ts')).profileSession(
        {},
        env,
      )
    : undefined;
  const token = azure ? await (await import('../renewal/azure-token.ts')).azureToken(folders, env) : undefined;
  const held = vault ? await (await import('../renewal/vault-token.ts')).vaultToken(folders, env) : undefined;
  const login = {
    ...(held && (await import('../stores/vault/run-variables.ts')).vaultVariables(held.held, held.folder)),
    ...(token && (await import('../stores/azure/run-variables.ts')).azureVariables(token, env)),
  };
  const own = { ...besideKeys(variables), ...Object.fromEntries(variables) };
  const given = { ...withNodeDebug(env), ...(session && awsVariables(session)), ...login, ...own };
  const values = valuesToConceal(folders, given);
  const program = { command, args, env: given };
  return await runProgram(program, () => needleSets(needlesFor(values), renewableOf(folders)), token?.keep);
};
