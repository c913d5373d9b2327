import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/clock.ts';
import { subjectTokenFiles } from '../adapters/gcp/token-files.ts';
import { mainBundle } from '../adapters/main-bundle.ts';
import { takeRenewalLock } from '../adapters/renewal-lock.ts';
import type { Command } from '../command.ts';
import { ActionError, describe } from '../errors.ts';
import { freshSubjectToken } from '../renewal/fresh-subject-token.ts';
import { executableAnswer, executableFailure } from '../stores/gcp/subject-token.ts';
import { TOKEN_NAMES } from '../stores/gcp/token-names.ts';

/**
 * What Google's libraries run for the job's token: the answer on stdout. A failure is an answer too, for of a program that
 * fails some of them show only the status.
 */
export const gcpToken: Command = async (args, env, print) => {
  const folder = folderFrom(args) ?? env['KEYLESS_DIR'];
  if (!folder) throw new ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known');
  return await print(`${await answer(folder, env)}\n`);
};

async function answer(folder: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    const token = await freshSubjectToken(subjectTokenFiles(folder), {
      clock: systemClock,
      takeLock: () => takeRenewalLock(folder, 'gcp-token', process.platform, TOKEN_NAMES.locks),
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
    return parseArgs({ args: [...args], options: { folder: { type: 'string' } } }).values.folder;
  } catch (error) {
    throw new ActionError('command-usage', 'expected `keyless gcp-token [--folder PATH]`', { cause: error });
  }
}
