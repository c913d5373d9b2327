import type { Connections } from './adapters/connections.ts';
import type { Settled } from './identity/minting.ts';
import type { OtherStore } from './secrets/stores.ts';
import type { StoreOpener } from './stores/other-store.ts';
import type { OtherSettings } from './stores/settings.ts';

/** What the step knows beside the inputs of a store, for logins that later steps go on with. */
export interface StepFacts {
  readonly settled: Settled;
  readonly variable: (name: string) => string | undefined;
}

/** How a store is assembled: its code is loaded only where a step names it. */
type Assembly<Name extends OtherStore> = (
  settings: NonNullable<OtherSettings[Name]>,
  connections: Connections,
  facts: StepFacts,
) => StoreOpener['open'];

/** One row for each store outside AWS. */
const ASSEMBLIES: { readonly [Name in OtherStore]: Assembly<Name> } = {
  vault: (settings, connections) => async (access) => {
    const [{ openVault }, { vaultServer }] = await Promise.all([
      import('./stores/vault/open.ts'),
      import('./adapters/vault/server.ts'),
    ]);
    return await openVault(settings, vaultServer(settings, connections), access);
  },
  gcp: () => () => Promise.reject(new TypeError('not here yet')),
  azure:
    (settings, connections, { settled, variable }) =>
    async (access) => {
      const [{ openAzure }, { takenFirst }, { azureServices }] = await Promise.all([
        import('./stores/azure/open.ts'),
        import('./stores/azure/variables.ts'),
        import('./adapters/azure/services.ts'),
      ]);
      const surroundings = { settled, takenFirst: takenFirst(variable) };
      return await openAzure(settings, azureServices(connections), surroundings, access);
    },
};

/** The stores outside AWS that the step names, ready to be opened. */
export function otherStores(
  settings: OtherSettings,
  connections: Connections,
  facts: StepFacts,
): ReadonlyMap<OtherStore, StoreOpener> {
  const openers = new Map<OtherStore, StoreOpener>();
  const add = <Name extends OtherStore>(name: Name): void => {
    const own = settings[name];
    if (own === undefined) return;
    openers.set(name, { audience: own.audience, open: ASSEMBLIES[name](own, connections, facts) });
  };
  add('vault');
  add('gcp');
  add('azure');
  return openers;
}
