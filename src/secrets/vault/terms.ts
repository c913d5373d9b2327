import type { ReadTerms } from '../stores.ts';
import type { VaultRead } from './address.ts';

/** How Vault names things. */
export function vaultTerms(read: VaultRead): ReadTerms {
  return {
    idFor: () => read.id,
    noneFound: 'nothing is at this path',
    // Where the API has it is known only when the engine is: the message says it.
    missingPermission: () => '',
    lookedIn: () => '',
  };
}
