import { join } from 'node:path';
import { ActionError } from '../errors.ts';

const PATIENCE_MS = 10_000;

/**
 * What a mode of 0700 is elsewhere: takes from a new folder the rights that it has inherited, and gives them to this user
 * alone, for all that will be in it. Throws `folder-unsafe` where Windows does not do so.
 * https://learn.microsoft.com/windows-server/administration/windows-commands/icacls
 */
export function keepToOwner(folder: string, systemRoot: string = process.env['SystemRoot'] || 'C:\\Windows'): void {
  // Loaded here: no other system needs it.
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  const run = (command: string, ...args: readonly string[]): string => {
    try {
      return execFileSync(join(systemRoot, 'System32', command), args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: PATIENCE_MS,
        windowsHide: true,
      });
    } catch (error) {
      throw unsafe(folder, `${command} failed (${reasonOf(error)})`, error);
    }
  };
  // By its number: names differ by language, and a service's is not what its environment says.
  const user = /\bS-1-\d+(?:-\d+)+\b/.exec(run('whoami.exe', '/user', '/fo', 'csv', '/nh'))?.[0];
  if (user === undefined) throw unsafe(folder, 'whoami.exe does not say who this user is');
  run('icacls.exe', folder, '/inheritance:r', '/grant:r', `*${user}:(OI)(CI)F`, '/q');
}

function unsafe(folder: string, why: string, cause?: unknown): ActionError {
  return new ActionError('folder-unsafe', `the folder "${folder}" can't be kept to this user: ${why}`, {
    hint: 'Secrets are handed over only in a folder that no other user of this machine can read. RUNNER_TEMP must be on a volume that has access control lists, such as NTFS.',
    cause,
  });
}

function reasonOf(error: unknown): string {
  const { code, status } = error as { readonly code?: unknown; readonly status?: unknown };
  return typeof status === 'number' ? `status ${status}` : String(code ?? 'no answer');
}
