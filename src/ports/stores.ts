import type { Credentials } from '../credentials/session.ts';
import type { ParameterStore } from './parameter-store.ts';
import type { SecretsManager } from './secrets-manager.ts';
import type { TokenService } from './token-service.ts';

/** The stores of AWS, each with a port of its own; for those outside see stores/other-store.ts. */
export interface Stores {
  readonly secretsManager: SecretsManager;
  readonly parameterStore: ParameterStore;
}

/** Begins to load the code of each store, if that has not begun; opens the store for a region. `waiting`: is there time to rehearse? */
export type StoreLoaders = {
  readonly [Name in keyof Stores]: (
    waiting?: () => boolean,
  ) => Promise<(region: string, credentials: Credentials) => Stores[Name]>;
};

/** The AWS clients, whose code is loaded while the network is waited for. */
export interface Aws extends StoreLoaders {
  readonly sts: Promise<TokenService>;
}
