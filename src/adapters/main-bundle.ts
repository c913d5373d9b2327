import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CommandWorld } from '../command.ts';
import type { CachedSession } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { Minted } from '../ports/minted.ts';
import type { RenewedVault } from '../ports/vault-token-files.ts';
import type { HeldVault } from '../stores/vault/held.ts';

/** What `dist/main` does for the other bundles, so that nothing is bundled twice. */
export interface MainBundle {
  /** Runs a command that is not in `dist/cli`; exit status. */
  passOn(name: string, args: readonly string[], world: CommandWorld): Promise<number>;
  /** Asks for a new token of the job that `env` belongs to, and opens a session with it. */
  exchangeAgain(renewal: Renewal, env: NodeJS.ProcessEnv): Promise<Renewed<CachedSession>>;
  /** Asks for a new token of the job that `env` belongs to. */
  mintAgain(renewal: TokenRenewal, env: NodeJS.ProcessEnv, stopped?: AbortSignal): Promise<Renewed<Minted>>;
  /** Lets a login at Vault live longer or, where that can't be and it may, logs in again as that job. */
  vaultAgain(renewal: TokenRenewal, held: HeldVault, mayLogIn: boolean, env: NodeJS.ProcessEnv): Promise<RenewedVault>;
  /** Ends a login at Vault that could not be kept. */
  withdrawVault(held: HeldVault, env: NodeJS.ProcessEnv): Promise<void>;
}

/** Also for code that is itself in that bundle: it is then loaded already. */
export async function mainBundle(): Promise<MainBundle> {
  const path = join(import.meta.dirname, '..', 'main', 'index.js');
  return await import(/* webpackIgnore: true */ pathToFileURL(path).href);
}
