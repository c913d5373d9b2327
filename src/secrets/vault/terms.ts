import type { ReadTerms } from '../stores.ts';
import type { VaultRead } from './address.ts';

/** How Vault names things. */
export function vaultTerms(read: VaultRead): ReadTerms {
  return {
    idFor: () => read.id,
    noneFound: 'nothing is at this path',
    missingPermission: (code) =>
      code === 'PermissionDenied' ? `; the role's policies need \`path "${read.id}" { capabilities = ["read"] }\`` : '',
  };
}
