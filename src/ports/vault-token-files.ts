import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { HeldVault } from '../stores/vault/held.ts';
import type { KeptFiles, Renewed } from './kept-files.ts';

/** A login at Vault, as it lies in the folder of the step that made it. */
export interface VaultTokenFiles extends KeptFiles<HeldVault, TokenRenewal> {
  readonly folder: string;
}

/** What came of its renewal; after a failure the token may live longer all the same. */
export type RenewedVault = Renewed<HeldVault> & { readonly longer?: HeldVault };
