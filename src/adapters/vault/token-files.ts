import { parseLogin, renderLogin } from '../../delivery/held-login.ts';
import { ActionError } from '../../errors.ts';
import { parseTokenRenewal } from '../../identity/token-renewal.ts';
import type { StepFolder } from '../../ports/step-folder.ts';
import type { VaultTokenFiles } from '../../ports/vault-token-files.ts';
import { heldLogin, heldVault, TOKEN_NAMES } from '../../stores/vault/held.ts';
import { keptFiles } from '../kept-files.ts';

/** Of the first of these folders whose step has logged in to Vault. Throws `no-such-login`. */
export function findVaultTokenFiles(folders: readonly StepFolder[]): VaultTokenFiles {
  const found = folders.find(({ logins }) => logins().some((login) => heldVault(login) !== undefined));
  if (found !== undefined) return vaultTokenFiles(found.path);
  throw new ActionError('no-such-login', 'no step of this job has logged in to Vault', {
    hint: 'Is there a Keyless step with `vault-addr` before this one?',
  });
}

export function vaultTokenFiles(folder: string): VaultTokenFiles {
  const kept = keptFiles(folder, TOKEN_NAMES, {
    parse: (text) => {
      const login = parseLogin(text);
      return login === undefined ? undefined : heldVault(login);
    },
    render: (held) => renderLogin(heldLogin(held)),
    parseRenewal: parseTokenRenewal,
  });
  return { ...kept, folder };
}
