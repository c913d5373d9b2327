import type { Existence, ExistenceAnswer } from '../ports/existence.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import { readKey } from '../secrets/plan.ts';
import type { OtherRead, SecretRead } from '../secrets/reference.ts';
import { isOther, type OtherStore } from '../secrets/stores.ts';
import { existenceByReading, existenceIn } from '../stores/existence.ts';
import type { OpenStore, ReadAnswer } from '../stores/other-store.ts';

/** A store outside AWS, as far as it is only asked. */
export type AskedStore = Pick<OpenStore, 'read' | 'exists'>;

type StoreOf = (name: OtherStore) => Promise<AskedStore>;

/** Reads everything from the store it is in, side by side; answers in the order asked. */
export async function readEach(reads: readonly SecretRead[], storeOf: StoreOf): Promise<ReadAnswer> {
  const { found, notices } = await askEach<ReadOutcome>(reads, async (name, own) => {
    const answer = await (await storeOf(name)).read(own);
    return { each: answer.outcomes, notices: answer.notices };
  });
  const none: ReadOutcome = { kind: 'absent', message: 'the store gave no answer for it' };
  return { outcomes: reads.map((read) => found(read) ?? none), notices };
}

/** The same for whether everything is there. */
export async function existEach(reads: readonly SecretRead[], storeOf: StoreOf): Promise<ExistenceAnswer> {
  const { found, notices } = await askEach<Existence>(reads, async (name, own) => {
    const store = await storeOf(name);
    const answer = (await store.exists?.(own)) ?? (await existenceByReading(store, own, name));
    return { each: answer.existences, notices: answer.notices };
  });
  return { existences: reads.map((read) => found(read) ?? existenceIn(undefined)), notices };
}

interface Answers<Answer> {
  readonly found: (read: SecretRead) => Answer | undefined;
  readonly notices: readonly string[];
}

async function askEach<Answer>(
  reads: readonly SecretRead[],
  ask: (
    name: OtherStore,
    own: readonly OtherRead[],
  ) => Promise<{ readonly each: readonly Answer[]; readonly notices: readonly string[] }>,
): Promise<Answers<Answer>> {
  const groups = [...Map.groupBy(reads.filter(isOther), ({ kind }) => kind)];
  const answers = await Promise.all(groups.map(([name, own]) => ask(name, own)));
  const found = new Map(
    groups.flatMap(([, own], at) => own.map((read, index) => [readKey(read), answers[at]?.each[index]] as const)),
  );
  return { found: (read) => found.get(readKey(read)), notices: answers.flatMap(({ notices }) => notices) };
}
