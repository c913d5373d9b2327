import { type Azure, startAzure } from './azure/azure.ts';
import { AZURE_HOSTS } from './azure/directory.ts';
import { type Google, startGoogle } from './gcp/google.ts';
import type { SigningKey } from './issuer.ts';
import type { Behaviour, RunningService } from './service.ts';
import { startVault, type Vault } from './vault/vault.ts';

/** What the stores outside AWS are started with. */
export interface OtherStoreWorld {
  /** Serves a behaviour over TLS, with the sandbox's faults, log and latency. */
  readonly start: (behaviour: Behaviour) => Promise<RunningService>;
  /** Who signs the job's tokens, and with what: each store verifies them itself. */
  readonly issuer: string;
  readonly key: SigningKey;
  readonly now: () => number;
}

/** The stores outside AWS: what tests fill and look at, by the store's name. */
export interface OtherStores {
  readonly services: readonly RunningService[];
  /** What a step's environment gets, for stores whose endpoints the environment names. */
  readonly env: Readonly<Record<string, string>>;
  readonly vault: Vault;
  readonly gcp: Google;
  readonly azure: Azure;
}

/** Names of the world, beside localhost, that the sandbox's certificate is for. */
export const OTHER_HOSTS: readonly string[] = [...AZURE_HOSTS];

/** One row for each store. */
export async function startOtherStores(world: OtherStoreWorld): Promise<OtherStores> {
  const { service: vaultService, vault } = await startVault(world);
  const google = await startGoogle(world);
  const { azure, services: azureServices } = await startAzure(world);
  const services = [vaultService, ...google.services, ...azureServices];
  return { services, env: google.env, vault, gcp: google.google, azure };
}
