import type { ReadTerms } from '../stores.ts';
import type { AzureRead } from './address.ts';
import type { AzureSearch } from './search.ts';

/** How Azure Key Vault names things. */
export function azureTerms(read: AzureRead | AzureSearch): ReadTerms {
  return {
    idFor: (stored) => ('name' in read ? read.name : stored),
    noneFound: 'there is no such secret',
    missingPermission: () => '',
    lookedIn: () => '',
  };
}
