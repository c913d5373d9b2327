import type { Existence, ExistenceAnswer } from '../ports/existence.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import { quote } from '../secrets/quotation.ts';
import type { OtherRead } from '../secrets/reference.ts';
import { type OtherStore, termsOf } from '../secrets/stores.ts';
import type { OpenStore } from './other-store.ts';

const TITLES: Readonly<Record<OtherStore, string>> = {
  vault: 'Vault',
  gcp: 'Google Secret Manager',
  azure: 'Azure Key Vault',
};

/** As many are named; the rest are counted. */
const MOST_NAMED = 5;

/** What a read tells of whether something is there, its value dropped. */
export function existenceIn(outcome: ReadOutcome | undefined): Existence {
  if (outcome === undefined) return { kind: 'absent', why: 'the store gave no answer for it' };
  if (outcome.kind === 'absent') return { kind: 'absent', why: outcome.message };
  if (outcome.kind === 'refused') return { kind: 'refused', why: `${outcome.code}: ${outcome.message}` };
  return { kind: outcome.secrets.length === 0 ? 'nothing' : 'there' };
}

/** That values were read although only their existence was asked for; empty where none was. `why` is what kept it from being asked otherwise. */
export function readAfterAll(store: OtherStore, ids: readonly string[], why: string): readonly string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, MOST_NAMED).map((id) => quote(id, 120));
  const rest = ids.length > named.length ? ` and ${ids.length - named.length} more` : '';
  return [
    `${TITLES[store]}: whether ${named.join(', ')}${rest} ${ids.length === 1 ? 'is' : 'are'} there was told by reading and dropping the value, since ${why}`,
  ];
}

/** Of a store that has no call for it. */
export async function existenceByReading(
  store: Pick<OpenStore, 'read'>,
  reads: readonly OtherRead[],
  name: OtherStore,
): Promise<ExistenceAnswer> {
  const { outcomes } = await store.read(reads);
  return {
    existences: reads.map((_, at) => existenceIn(outcomes[at])),
    notices: readAfterAll(
      name,
      reads.map((read) => termsOf(read).idFor('')),
      'it is asked no other way',
    ),
  };
}
