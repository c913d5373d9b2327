import { CLOUDS } from '../../../src/secrets/azure/cloud.ts';
import type { OtherStoreWorld } from '../other-stores.ts';
import type { RunningService } from '../service.ts';
import { Directory } from './directory.ts';
import { entraBehaviour } from './entra.ts';
import { keyVaultBehaviour } from './key-vault.ts';
import { startTunnel } from './tunnel.ts';
import { KeyVault } from './vaults.ts';

/** Azure: what tests fill and look at. An app with no credential yet may read the vault `acme-payments`. */
export interface Azure {
  readonly tenant: string;
  readonly client: string;
  readonly directory: Directory;
  /** `acme-payments.vault.azure.net` */
  readonly vault: KeyVault;
  /** By host; one that is added here exists from then on. */
  readonly vaults: Map<string, KeyVault>;
  /**
   * The job's `env:` for a job that is to find it: Azure's hosts are what they are, so a proxy leads to the loopback.
   */
  readonly proxied: Readonly<Record<string, string>>;
  /** Hosts that were asked of that proxy, with their ports. */
  readonly asked: string[];
  /** Of the loopback, where the two services are. */
  readonly ports: { readonly entra: number; readonly keyvault: number };
}

const TENANT = 'a1b2c3d4-0000-4000-8000-00000000cafe';
const CLIENT = '11111111-2222-4333-8444-555555555555';

export async function startAzure({
  key,
  now,
  start,
}: OtherStoreWorld): Promise<{ readonly azure: Azure; readonly services: readonly RunningService[] }> {
  const directory = new Directory();
  directory.apps.set(CLIENT, { tenant: TENANT, cloud: 'azurecloud', credentials: [] });
  const vault = new KeyVault('acme-payments.vault.azure.net', TENANT);
  vault.readers.add(CLIENT);
  const vaults = new Map([[vault.host, vault]]);
  const [entra, keyVault] = await Promise.all([
    start(entraBehaviour({ directory, key, now })),
    start(keyVaultBehaviour({ directory, vaults, now })),
  ]);
  const logins = CLOUDS.map(({ authority }) => new URL(authority).hostname);
  const tunnel = await startTunnel((host) => {
    if (logins.includes(host)) return portOf(entra);
    return vaults.has(host) ? portOf(keyVault) : undefined;
  });
  const azure: Azure = {
    tenant: TENANT,
    client: CLIENT,
    directory,
    vault,
    vaults,
    proxied: { HTTPS_PROXY: tunnel.url, NO_PROXY: 'localhost,127.0.0.1' },
    asked: tunnel.asked,
    ports: { entra: portOf(entra), keyvault: portOf(keyVault) },
  };
  return { azure, services: [entra, keyVault, { origin: tunnel.url, stop: () => tunnel.stop() }] };
}

function portOf({ origin }: RunningService): number {
  return Number(new URL(origin).port);
}
