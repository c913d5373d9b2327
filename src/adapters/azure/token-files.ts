import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLogin, renderLogin } from '../../delivery/held-login.ts';
import { ActionError } from '../../errors.ts';
import { parseTokenRenewal } from '../../identity/token-renewal.ts';
import type { StepFolder } from '../../ports/step-folder.ts';
import type { TokenFiles } from '../../ports/token-files.ts';
import { heldLogin, heldToken, LOGIN_FILE, nextFile, RENEWAL_FILE, TOKEN_FILE } from '../../stores/azure/held.ts';
import { replaceFile } from '../replace-file.ts';

/** Of the first of these folders whose step has logged in to Azure. Throws `no-such-login`. */
export function findTokenFiles(folders: readonly StepFolder[]): TokenFiles {
  const found = folders.find(({ logins }) => logins().some((login) => heldToken(login) !== undefined));
  if (found !== undefined) return tokenFiles(found.path);
  throw new ActionError('no-such-login', 'no step of this job has logged in to Azure', {
    hint: 'Is there a Keyless step with `azure-client-id` before this one?',
  });
}

export function tokenFiles(folder: string): TokenFiles {
  const path = (file: string): string => join(folder, file);
  const replace = (file: string, text: string): void => replaceFile(path(file), path(nextFile(file)), text);
  return {
    folder,
    path: path(TOKEN_FILE),
    read: () => {
      const login = parseLogin(readText(path(LOGIN_FILE)));
      return login === undefined ? undefined : heldToken(login);
    },
    renewal: () => parseTokenRenewal(readText(path(RENEWAL_FILE))),
    write(token) {
      // The one by which `keyless run` and the leak scan know the token comes first.
      replace(LOGIN_FILE, renderLogin(heldLogin(token)));
      replace(TOKEN_FILE, token.token);
    },
  };
}

/** Empty where there is no such file any more. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
