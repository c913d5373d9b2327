import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/clock.ts';
import { findSubjectTokenFiles } from '../adapters/gcp/token-files.ts';
import { mainBundle } from '../adapters/main-bundle.ts';
import { takeRenewalLock } from '../adapters/renewal-lock.ts';
import { stepFolders } from '../adapters/step-folders.ts';
import type { Command } from '../command.ts';
import { ActionError, describe } from '../errors.ts';
import { freshSubjectToken } from '../renewal/fresh-subject-token.ts';
import { executableAnswer, executableFailure } from '../stores/gcp/subject-token.ts';
import { TOKEN_NAMES } from '../stores/gcp/token-names.ts';

export const GCP_TOKEN_FLAGS: Readonly<Record<'folder', { readonly type: 'string' }>> = { folder: { type: 'string' } };

/**
 * What Google's libraries run for the job's token: the answer on stdout. A failure is an answer too, for of a program that
 * fails some of them show only the status.
 */
export const gcpToken: Command = async (args, env, print) => {
  const folder = folderFrom(args);
  const folders = folder === undefined ? stepFolders(env).map(({ path }) => path) : [folder];
  return await print(`${await answer(folders, env)}\n`);
};

async function answer(folders: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const files = findSubjectTokenFiles(folders);
    const token = await freshSubjectToken(files, {
      clock: systemClock,
      takeLock: () => takeRenewalLock(files.folder, 'gcp-token', process.platform, TOKEN_NAMES.locks),
      mint: async (renewal) => (await mainBundle()).mintAgain(renewal, env),
    });
    return JSON.stringify(executableAnswer(token));
  } catch (error) {
    const text = describe(error).replace(/\s+/g, ' ');
    return executableFailure(error instanceof ActionError ? error.code : 'unexpected', `keyless: ${text}`);
  }
}

function folderFrom(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: GCP_TOKEN_FLAGS }).values.folder;
  } catch (error) {
    throw new ActionError('command-usage', 'expected `keyless gcp-token [--folder PATH]`', { cause: error });
  }
}
