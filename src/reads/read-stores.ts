import type { Credentials } from '../credentials/session.ts';
import {
  type AwsStoreRead,
  addressKey,
  readKey,
  type StoreAddress,
  type StoreAnswer,
  type StoreAnswers,
  type StoreRead,
} from '../manifests/store-read.ts';
import type { ExistenceAnswer } from '../ports/existence.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import type { ParameterStore } from '../ports/parameter-store.ts';
import type { SecretsDirectory } from '../ports/secrets-directory.ts';
import type { SecretsManager } from '../ports/secrets-manager.ts';
import type { Patience } from '../retry.ts';
import type { SecretRead } from '../secrets/reference.ts';
import type { ReadAnswer } from '../stores/other-store.ts';
import { ParameterReads } from './parameter-reads.ts';
import { answerOf, entriesOf, SecretReads } from './secret-reads.ts';

/** What the stores of AWS are read with. */
export interface AwsStoresWorld {
  /** The step's own, or those of the roles that a store names. */
  readonly credentials: (address: StoreAddress) => Promise<Credentials>;
  readonly manager: (region: string, credentials: Credentials) => SecretsManager;
  readonly secretsDirectory: (region: string, credentials: Credentials) => SecretsDirectory;
  readonly parameterStore: (region: string, credentials: Credentials) => ParameterStore;
  readonly parameterDirectory: (region: string, credentials: Credentials) => ParameterDirectory;
  readonly patience: Patience;
}

export interface StoresWorld {
  /** Asked for where a read is of AWS. */
  readonly aws: () => Promise<AwsStoresWorld>;
  /** Asks the stores outside AWS; absent where none of them is read from. */
  readonly others?: (reads: readonly SecretRead[]) => Promise<ReadAnswer>;
  /** Asks them what is there. */
  readonly othersHave?: (reads: readonly SecretRead[]) => Promise<ExistenceAnswer>;
}

type Answered = readonly (readonly [AwsStoreRead, StoreAnswer])[];

/** Asks every store everything side by side, and the same thing once. */
export async function readStores(
  reads: readonly StoreRead[],
  world: StoresWorld,
): Promise<{ answers: StoreAnswers; notices: readonly string[] }> {
  const answers = new Map<string, StoreAnswer>();
  const notices = new Set<string>();
  const distinct = [...new Map(reads.map((read) => [readKey(read), read])).values()];
  const others = distinct.filter((read) => read.kind === 'other');
  const groups = Map.groupBy(
    distinct.filter((read) => read.kind !== 'other'),
    ({ address }) => addressKey(address),
  );
  const askOthers = async (): Promise<void> => {
    if (others.length === 0 || world.others === undefined) return;
    const told = await world.others(others.map(({ read }) => read));
    for (const notice of told.notices) notices.add(notice);
    others.forEach((read, at) => {
      const outcome = told.outcomes[at];
      const found = 'sought' in read.read && outcome?.kind === 'found' ? entriesOf(outcome.secrets) : answerOf(outcome);
      answers.set(readKey(read), found);
    });
  };
  const askAws = async (): Promise<void> => {
    if (groups.size === 0) return;
    const aws = await world.aws();
    const asking = [...groups.values()].map(async (group) => {
      for (const [read, answer] of await askGroup(group, aws, notices)) answers.set(readKey(read), answer);
    });
    await Promise.all(asking);
  };
  await Promise.all([askOthers(), askAws()]);
  return { answers, notices: [...notices] };
}

/** All of one address. */
async function askGroup(
  group: readonly AwsStoreRead[],
  world: AwsStoresWorld,
  notices: Set<string>,
): Promise<Answered> {
  const [first] = group;
  if (first === undefined) return [];
  const { patience } = world;
  const { address } = first;
  const credentials = await world.credentials(address);
  const { region } = address;
  const store =
    address.service === 'ParameterStore'
      ? new ParameterReads({
          region,
          store: world.parameterStore(region, credentials),
          directory: world.parameterDirectory(region, credentials),
          patience,
        })
      : new SecretReads({
          region,
          manager: world.manager(region, credentials),
          directory: world.secretsDirectory(region, credentials),
          patience,
          notice: (text) => notices.add(text),
        });
  return await store.read(group);
}
