import type { Connections } from '../adapters/connections.ts';
import type { OtherStore } from '../secrets/stores.ts';
import type { StoreOpener } from '../stores/other-store.ts';
import type { OtherSettings } from '../stores/settings.ts';

/** How a store is assembled: its code is loaded only where a step names it, while the token is waited for. */
type Assembly<Name extends OtherStore> = (
  settings: NonNullable<OtherSettings[Name]>,
  connections: Connections,
) => StoreOpener['open'];

/** One row for each store outside AWS. */
const ASSEMBLIES: { readonly [Name in OtherStore]: Assembly<Name> } = {
  vault: (settings, connections) => {
    const loading = Promise.all([
      import(/* webpackChunkName: "vault" */ '../stores/vault/open.ts'),
      import(/* webpackChunkName: "vault" */ '../adapters/vault/server.ts'),
    ]);
    loading.catch(() => {}); // whoever opens the store sees the failure
    return async (access) => {
      const [{ openVault }, { vaultServer }] = await loading;
      return await openVault(settings, vaultServer(settings, connections), access);
    };
  },
  gcp: (settings, connections) => async (access) => {
    const [{ openGcp }, { googleServices }] = await Promise.all([
      import(/* webpackChunkName: "gcp" */ '../stores/gcp/open.ts'),
      import(/* webpackChunkName: "gcp" */ '../adapters/gcp/services.ts'),
    ]);
    return await openGcp(settings, googleServices(connections), access);
  },
  azure: (settings, connections) => async (access) => {
    const [{ openAzure }, { azureServices }] = await Promise.all([
      import(/* webpackChunkName: "azure" */ '../stores/azure/open.ts'),
      import(/* webpackChunkName: "azure" */ '../adapters/azure/services.ts'),
    ]);
    return await openAzure(settings, azureServices(connections), access);
  },
};

/** The stores outside AWS that the step names, ready to be opened. */
export function otherStores(settings: OtherSettings, connections: Connections): ReadonlyMap<OtherStore, StoreOpener> {
  const openers = new Map<OtherStore, StoreOpener>();
  const add = <Name extends OtherStore>(name: Name): void => {
    const own = settings[name];
    if (own === undefined) return;
    openers.set(name, { audience: own.audience, open: ASSEMBLIES[name](own, connections) });
  };
  add('vault');
  add('gcp');
  add('azure');
  return openers;
}
