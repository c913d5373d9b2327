import { join } from 'node:path';
import { parseLogin, renderLogin } from '../../delivery/held-login.ts';
import { ActionError } from '../../errors.ts';
import { parseTokenRenewal } from '../../identity/token-renewal.ts';
import type { AzureTokenFiles } from '../../ports/azure-token-files.ts';
import type { StepFolder } from '../../ports/step-folder.ts';
import { heldLogin, heldToken, NEXT_TOKEN_FILE, TOKEN_FILE, TOKEN_NAMES } from '../../stores/azure/held.ts';
import { keptFiles } from '../kept-files.ts';
import { replaceFile } from '../replace-file.ts';

/** Of the first of these folders whose step has logged in to Azure. Throws `no-such-login`. */
export function findTokenFiles(folders: readonly StepFolder[]): AzureTokenFiles {
  const found = folders.find(({ logins }) => logins().some((login) => heldToken(login) !== undefined));
  if (found !== undefined) return tokenFiles(found.path);
  throw new ActionError('no-such-login', 'no step of this job has logged in to Azure', {
    hint: 'Is there a Keyless step with `azure-client-id` before this one?',
  });
}

export function tokenFiles(folder: string): AzureTokenFiles {
  const kept = keptFiles(folder, TOKEN_NAMES, {
    parse: (text) => {
      const login = parseLogin(text);
      return login === undefined ? undefined : heldToken(login);
    },
    render: (token) => renderLogin(heldLogin(token)),
    parseRenewal: parseTokenRenewal,
  });
  const path = join(folder, TOKEN_FILE);
  return {
    ...kept,
    folder,
    path,
    write(token) {
      // The one by which `keyless run` and the leak scan know the token comes first.
      kept.write(token);
      replaceFile(path, join(folder, NEXT_TOKEN_FILE), token.token);
    },
  };
}
