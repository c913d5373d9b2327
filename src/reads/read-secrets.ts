import type { Credentials } from '../credentials/session.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import type { StoreLoaders, Stores } from '../ports/stores.ts';
import type { Patience } from '../retry.ts';
import type { AwsPlace } from '../secrets/aws-place.ts';
import type { SecretRead } from '../secrets/reference.ts';
import { type AwsStore, awsStoresOf, isOther } from '../secrets/stores.ts';
import type { ReadAnswer } from '../stores/other-store.ts';
import { readSecretsManager } from '../stores/secrets-manager/read.ts';
import type { StoreWorld } from '../stores/store.ts';

/** With what the stores of AWS are read. */
export interface AwsReading extends AwsPlace {
  /** Of the session, which may be under way. */
  readonly credentials: Promise<Credentials>;
  readonly stores: StoreLoaders;
}

export interface ReadSecretsWorld {
  /** Undefined where no read is of AWS. */
  readonly aws: AwsReading | undefined;
  /** Reads from the stores outside AWS, answers in the order asked. */
  readonly others: (reads: readonly SecretRead[]) => Promise<ReadAnswer>;
  readonly patience: Patience;
}

/** Reads what is its own among `reads`, and writes the outcomes down. */
type Reader<Port> = (
  reads: readonly SecretRead[],
  world: StoreWorld<Port>,
  outcomes: Map<SecretRead, ReadOutcome>,
  notices: Set<string>,
) => Promise<void>;

/** Who reads a store of AWS. */
const READERS: { readonly [Name in AwsStore]: Reader<Stores[Name]> } = {
  secretsManager: (reads, world, outcomes, notices) =>
    readSecretsManager(
      reads.filter((read) => read.kind === 'secret' || read.kind === 'prefix'),
      world,
      outcomes,
      notices,
    ),
  parameterStore: async (reads, world, outcomes) => {
    const { readParameterStore } = await import('../stores/parameter-store/read.ts');
    const own = reads.filter((read) => read.kind === 'parameter' || read.kind === 'parameters');
    await readParameterStore(own, world, outcomes);
  },
};

/** Reads everything side by side, from every store: none waits for another's login. */
export async function readSecrets(
  reads: readonly SecretRead[],
  { aws, others, patience }: ReadSecretsWorld,
): Promise<ReadAnswer> {
  const outcomes = new Map<SecretRead, ReadOutcome>();
  const notices = new Set<string>();
  const elsewhere = reads.filter(isOther);
  await Promise.all([
    ...(aws === undefined
      ? []
      : Array.from(awsStoresOf(reads), (store) => readFrom(store, reads, aws, { patience, outcomes, notices }))),
    ...(elsewhere.length === 0 ? [] : [readElsewhere(elsewhere, others, outcomes, notices)]),
  ]);
  const missing: ReadOutcome = { kind: 'absent', message: 'the store gave no answer for it' };
  return { outcomes: reads.map((read) => outcomes.get(read) ?? missing), notices: [...notices] };
}

interface Noted {
  readonly patience: Patience;
  readonly outcomes: Map<SecretRead, ReadOutcome>;
  readonly notices: Set<string>;
}

async function readFrom<Name extends AwsStore>(
  name: Name,
  reads: readonly SecretRead[],
  { credentials, region, stores }: AwsReading,
  { notices, outcomes, patience }: Noted,
): Promise<void> {
  const session = await credentials;
  const open = await stores[name]();
  await READERS[name](reads, { region, patience, open: (its) => open(its, session) }, outcomes, notices);
}

async function readElsewhere(
  reads: readonly SecretRead[],
  others: ReadSecretsWorld['others'],
  outcomes: Map<SecretRead, ReadOutcome>,
  notices: Set<string>,
): Promise<void> {
  const answer = await others(reads);
  for (const [at, outcome] of answer.outcomes.entries()) {
    const read = reads[at];
    if (read !== undefined) outcomes.set(read, outcome);
  }
  for (const notice of answer.notices) notices.add(notice);
}
