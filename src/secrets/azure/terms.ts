import type { ReadTerms } from '../stores.ts';
import type { AzureRead } from './address.ts';

/** How Azure Key Vault names things. */
export function azureTerms(read: AzureRead): ReadTerms {
  return {
    idFor: () => read.name,
    noneFound: 'there is no such secret',
    missingPermission: () => '',
  };
}
