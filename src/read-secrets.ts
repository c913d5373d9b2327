import type { Credentials } from './credentials/session.ts';
import type { ReadOutcome, StoreLoaders, Stores } from './ports.ts';
import type { Patience } from './retry.ts';
import type { SecretRead } from './secrets/reference.ts';
import { type StoreName, storesOf } from './secrets/stores.ts';
import { readSecretsManager } from './stores/secrets-manager/read.ts';
import type { StoreWorld } from './stores/store.ts';

export interface ReadSecretsWorld {
  /** Of reads that name none. */
  readonly region: string;
  readonly credentials: Credentials;
  readonly stores: StoreLoaders;
  readonly patience: Patience;
}

export interface ReadAnswer {
  /** One for each read, in the same order. */
  readonly outcomes: readonly ReadOutcome[];
  /** What the author should know. */
  readonly notices: readonly string[];
}

/** Reads what is its own among `reads`, and writes the outcomes down. */
type Reader<Port> = (
  reads: readonly SecretRead[],
  world: StoreWorld<Port>,
  outcomes: Map<SecretRead, ReadOutcome>,
  notices: Set<string>,
) => Promise<void>;

/** Who reads a store. */
const READERS: { readonly [Name in StoreName]: Reader<Stores[Name]> } = {
  secretsManager: (reads, world, outcomes, notices) =>
    readSecretsManager(
      reads.filter((read) => read.kind === 'secret' || read.kind === 'prefix'),
      world,
      outcomes,
      notices,
    ),
  parameterStore: async (reads, world, outcomes) => {
    const { readParameterStore } = await import('./stores/parameter-store/read.ts');
    const own = reads.filter((read) => read.kind === 'parameter' || read.kind === 'parameters');
    await readParameterStore(own, world, outcomes);
  },
};

/** Reads everything side by side, from every store. */
export async function readSecrets(reads: readonly SecretRead[], world: ReadSecretsWorld): Promise<ReadAnswer> {
  const outcomes = new Map<SecretRead, ReadOutcome>();
  const notices = new Set<string>();
  await Promise.all(Array.from(storesOf(reads), (store) => readFrom(store, reads, world, outcomes, notices)));
  const missing: ReadOutcome = { kind: 'absent', message: 'the store gave no answer for it' };
  return { outcomes: reads.map((read) => outcomes.get(read) ?? missing), notices: [...notices] };
}

async function readFrom<Name extends StoreName>(
  name: Name,
  reads: readonly SecretRead[],
  { region, credentials, stores, patience }: ReadSecretsWorld,
  outcomes: Map<SecretRead, ReadOutcome>,
  notices: Set<string>,
): Promise<void> {
  const open = await stores[name]();
  await READERS[name](reads, { region, patience, open: (its) => open(its, credentials) }, outcomes, notices);
}
