import type { AddressParser } from './address.ts';
import { parseAzureAddress } from './azure/address.ts';
import { parseGcpAddress } from './gcp/address.ts';
import type { OtherStore } from './stores.ts';
import { parseVaultAddress } from './vault/address.ts';

/** Who reads what stands behind the scheme of a store outside AWS. */
export const OTHER_ADDRESSES: Readonly<Record<OtherStore, AddressParser>> = {
  vault: parseVaultAddress,
  gcp: parseGcpAddress,
  azure: parseAzureAddress,
};
