import type { InputReader } from '../inputs/input-reader.ts';
import type { SecretReference } from '../secrets/reference.ts';
import type { OtherStore } from '../secrets/stores.ts';
import { readAzureSettings } from './azure/settings.ts';
import { readGcpSettings } from './gcp/settings.ts';
import type { OtherSettings } from './settings.ts';
import { readVaultSettings } from './vault/settings.ts';

/** Reads the inputs of every store; `references` are all lines of `secrets`, `variable` reads the environment. */
export function readStoreSettings(
  read: InputReader,
  references: readonly SecretReference[],
  variable: (name: string) => string | undefined,
): OtherSettings {
  const linesOf = (store: OtherStore): readonly SecretReference[] =>
    references.filter((reference) => reference.read.kind === store);
  return {
    vault: readVaultSettings(read, linesOf('vault')),
    gcp: readGcpSettings(read, linesOf('gcp'), variable),
    azure: readAzureSettings(read, linesOf('azure'), variable),
  };
}
