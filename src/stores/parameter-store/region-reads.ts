import type { ParameterStore, StoredParameter } from '../../ports/parameter-store.ts';
import type { ReadOutcome, StoredSecret } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import { nameOf } from '../../secrets/parameter-store/terms.ts';
import type { ParameterStoreRead, SecretRead } from '../../secrets/reference.ts';
import { ServiceError } from '../../service-error.ts';
import { refusedOutcome, Turns } from '../store.ts';

const SERVICE = 'AWS Parameter Store';

export type NameRead = Extract<ParameterStoreRead, { kind: 'parameter' }>;
type PathRead = Extract<ParameterStoreRead, { kind: 'parameters' }>;

/** The reads of one region, writing their outcomes down as they come. */
export class RegionReads {
  readonly #store: ParameterStore;
  readonly #patience: Patience;
  readonly #outcomes: Map<SecretRead, ReadOutcome>;
  readonly #turns = new Turns();

  constructor(store: ParameterStore, patience: Patience, outcomes: Map<SecretRead, ReadOutcome>) {
    this.#store = store;
    this.#patience = patience;
    this.#outcomes = outcomes;
  }

  /** At most ten in one call. One that may not be read fails the whole call; asked one by one, they say which it is. */
  async batch(reads: readonly NameRead[]): Promise<void> {
    try {
      await this.#get(reads);
    } catch (error) {
      if (!isAboutOne(error)) throw error;
      if (reads.length > 1) await Promise.all(reads.map((read) => this.batch([read])));
      else for (const read of reads) this.#outcomes.set(read, refusedOutcome(error));
    }
  }

  /** Everything under a path, through all pages. */
  async path(read: PathRead): Promise<void> {
    const { signal } = this.#patience;
    const path = read.prefix === '/' ? '/' : read.prefix.slice(0, -1);
    const secrets: StoredSecret[] = [];
    let page: string | undefined;
    try {
      do {
        const at = page;
        const answer = await retry(SERVICE, this.#patience, () => this.#store.byPath(path, at, signal));
        secrets.push(...answer.parameters.map(secretOf).filter(({ name }) => name.startsWith(read.prefix)));
        page = answer.next;
      } while (page !== undefined);
      this.#outcomes.set(read, { kind: 'found', secrets });
    } catch (error) {
      this.#outcomes.set(read, refusedOutcome(error));
    }
  }

  async #get(reads: readonly NameRead[]): Promise<void> {
    const { signal } = this.#patience;
    const answer = await this.#turns.take(() =>
      retry(SERVICE, this.#patience, () => this.#store.get(reads.map(askedFor), signal)),
    );
    for (const read of reads) {
      const stored = answerTo(read, answer.parameters);
      const said = answer.invalid.includes(askedFor(read))
        ? `there is no such parameter${versionWords(read)}`
        : 'the store gave no answer for it';
      this.#outcomes.set(
        read,
        stored === undefined ? { kind: 'absent', message: said } : { kind: 'found', secrets: [secretOf(stored)] },
      );
    }
  }
}

/** As the API takes it: `name:3` or `name:label`. */
function askedFor(read: NameRead): string {
  return `${read.id}${selectorOf(read)}`;
}

function selectorOf({ version, label }: NameRead): string {
  const selector = version ?? label;
  return selector === undefined ? '' : `:${selector}`;
}

function versionWords({ version, label }: NameRead): string {
  if (version !== undefined) return `, or none with version ${version}`;
  return label === undefined ? '' : `, or none with the label "${label}"`;
}

/** Answers come in an order of the store's own, by name or ARN whichever was asked for, and some stores leave the selector out. */
function answerTo(read: NameRead, parameters: readonly StoredParameter[]): StoredParameter | undefined {
  const candidates = parameters.filter(({ arn, name }) => read.id === name || read.id === arn);
  const [first, second] = candidates;
  return (
    candidates.find(({ selector }) => selector === selectorOf(read)) ??
    (second === undefined && first?.selector === '' ? first : undefined)
  );
}

function secretOf({ arn, name, version, value }: StoredParameter): StoredSecret {
  return { arn, name: nameOf(name), versionId: version, value: { kind: 'text', text: value } };
}

/** What the service answers for a whole call because of one parameter in it: who may not read it, its key, or its name. */
function isAboutOne(error: unknown): boolean {
  return (
    error instanceof ServiceError &&
    /^(AccessDenied|InvalidKeyId|Validation|ParameterNotFound|ParameterVersionNotFound)/.test(error.code ?? '')
  );
}
