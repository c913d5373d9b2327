import type { ReadTerms } from '../stores.ts';
import type { GcpRead } from './address.ts';

/** How Google Secret Manager names things. */
export function gcpTerms(read: GcpRead): ReadTerms {
  return {
    idFor: () => read.secret,
    noneFound: 'there is no such secret',
    missingPermission: () => '',
    lookedIn: () => '',
  };
}
