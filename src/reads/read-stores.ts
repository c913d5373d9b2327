import type { Credentials } from '../credentials/session.ts';
import {
  addressKey,
  readKey,
  type StoreAddress,
  type StoreAnswer,
  type StoreAnswers,
  type StoreRead,
} from '../manifests/store-read.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import type { ParameterStore } from '../ports/parameter-store.ts';
import type { SecretsDirectory } from '../ports/secrets-directory.ts';
import type { SecretsManager } from '../ports/secrets-manager.ts';
import type { Patience } from '../retry.ts';
import type { SecretRead } from '../secrets/reference.ts';
import type { ReadAnswer } from '../stores/other-store.ts';
import { ParameterReads } from './parameter-reads.ts';
import { answerOf, SecretReads } from './secret-reads.ts';

export interface StoresWorld {
  /** The step's own, or those of the roles that a store names. */
  readonly credentials: (address: StoreAddress) => Promise<Credentials>;
  readonly manager: (region: string, credentials: Credentials) => SecretsManager;
  readonly secretsDirectory: (region: string, credentials: Credentials) => SecretsDirectory;
  readonly parameterStore: (region: string, credentials: Credentials) => ParameterStore;
  readonly parameterDirectory: (region: string, credentials: Credentials) => ParameterDirectory;
  /** Asks the stores outside AWS; absent where none of them is read from. */
  readonly others?: (reads: readonly SecretRead[]) => Promise<ReadAnswer>;
  readonly patience: Patience;
}

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
      answers.set(readKey(read), answerOf(told.outcomes[at]));
    });
  };
  await Promise.all([
    askOthers(),
    ...[...groups.values()].map(async (group) => {
      const [first] = group;
      if (first === undefined) return;
      const { address } = first;
      const credentials = await world.credentials(address);
      const { region } = address;
      const store =
        address.service === 'ParameterStore'
          ? new ParameterReads({
              region,
              store: world.parameterStore(region, credentials),
              directory: world.parameterDirectory(region, credentials),
              patience: world.patience,
            })
          : new SecretReads({
              region,
              manager: world.manager(region, credentials),
              directory: world.secretsDirectory(region, credentials),
              patience: world.patience,
              notice: (text) => notices.add(text),
            });
      for (const [read, answer] of await store.read(group)) answers.set(readKey(read), answer);
    }),
  ]);
  return { answers, notices: [...notices] };
}
