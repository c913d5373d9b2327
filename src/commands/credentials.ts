import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { credentialDocument } from '../credentials/cached-session.ts';
import { ActionError } from '../errors.ts';
import { type ProfileChoice, profileSession } from '../renewal/profile-session.ts';

export const CREDENTIALS_FLAGS: Readonly<Record<'profile' | 'folder', { readonly type: 'string' }>> = {
  profile: { type: 'string' },
  folder: { type: 'string' },
};

/** What a `credential_process` must do: the document on stdout, everything else on stderr. */
export const credentials: Command = async (args, env, print) => {
  const session = await profileSession(choiceFrom(args), env);
  return await print(`${credentialDocument(session.credentials)}\n`);
};

function choiceFrom(args: readonly string[]): ProfileChoice {
  try {
    return parseArgs({ args: [...args], options: CREDENTIALS_FLAGS }).values;
  } catch (error) {
    throw new ActionError('command-usage', 'expected `keyless credentials [--profile NAME] [--folder PATH]`', {
      cause: error,
    });
  }
}
