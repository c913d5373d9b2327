import { systemClock } from '../adapters/clock.ts';
import { mainBundle } from '../adapters/main-bundle.ts';
import { takeRenewalLock } from '../adapters/renewal-lock.ts';
import { findVaultTokenFiles } from '../adapters/vault/token-files.ts';
import type { StepFolder } from '../ports/step-folder.ts';
import { type HeldVault, TOKEN_NAMES } from '../stores/vault/held.ts';
import { freshVaultToken } from './fresh-vault-token.ts';

/** The login at Vault as one of these folders keeps it, good for half of its token's life at least. */
export interface VaultToken {
  readonly folder: string;
  readonly held: HeldVault;
}

/** Throws `no-such-login` and `renewal-failed`. */
export async function vaultToken(folders: readonly StepFolder[], env: NodeJS.ProcessEnv): Promise<VaultToken> {
  const files = findVaultTokenFiles(folders);
  const held = await freshVaultToken(files, {
    clock: systemClock,
    takeLock: () => takeRenewalLock(files.folder, 'vault-token', process.platform, TOKEN_NAMES.locks),
    again: async (renewal, kept, mayLogIn) => (await mainBundle()).vaultAgain(renewal, kept, mayLogIn, env),
    withdraw: async (made) => (await mainBundle()).withdrawVault(made, env),
    tell: (line) => process.stderr.write(`keyless: ${line}\n`),
  });
  return { folder: files.folder, held };
}
