import { fromText } from '../golang/text.ts';
import type { AwsStoreRead, StoreAnswer } from '../manifests/store-read.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import type { ParameterStore } from '../ports/parameter-store.ts';
import type { ReadOutcome } from '../ports/stored-secret.ts';
import { compileRegexp } from '../regexp/regexp.ts';
import { type Patience, retry } from '../retry.ts';
import type { ParameterStoreRead, SecretRead } from '../secrets/reference.ts';
import { answerOf, entriesOf, refusal } from './secret-reads.ts';

const SERVICE = 'AWS Parameter Store';

export interface ParameterReadsWorld {
  readonly region: string;
  readonly store: ParameterStore;
  readonly directory: ParameterDirectory;
  readonly patience: Patience;
}

type Answered = readonly (readonly [AwsStoreRead, StoreAnswer])[];

/** The reads of one Parameter Store: values ten to a call, side by side; tags one by one; searches through every page. */
export class ParameterReads {
  readonly #world: ParameterReadsWorld;

  constructor(world: ParameterReadsWorld) {
    this.#world = world;
  }

  async read(reads: readonly AwsStoreRead[]): Promise<Answered> {
    const values = reads.filter((read) => read.kind === 'value');
    const others = reads.filter((read) => read.kind !== 'value');
    const [outcomes, rest] = await Promise.all([
      this.#fetch(values.map(parameterOf)),
      Promise.all(others.map(async (read) => [read, await this.#answer(read)] as const)),
    ]);
    return [...values.map((read, at) => [read, answerOf(outcomes[at])] as const), ...rest];
  }

  async #fetch(reads: readonly ParameterStoreRead[]): Promise<readonly (ReadOutcome | undefined)[]> {
    const { patience, region, store } = this.#world;
    const outcomes = new Map<SecretRead, ReadOutcome>();
    const { readParameterStore } = await import('../stores/parameter-store/read.ts');
    await readParameterStore(reads, { region, open: () => store, patience }, outcomes);
    return reads.map((read) => outcomes.get(read));
  }

  async #answer(read: Exclude<AwsStoreRead, { kind: 'value' }>): Promise<StoreAnswer> {
    const { directory, patience } = this.#world;
    try {
      if (read.kind === 'tags')
        return { kind: 'tags', tags: await retry(SERVICE, patience, () => directory.tags(read.id, patience.signal)) };
      return await (read.name === undefined ? this.#byTags(read) : this.#byName(read.name, read.path ?? '/'));
    } catch (error) {
      return refusal(error);
    }
  }

  async #byName(pattern: string, path: string): Promise<StoreAnswer> {
    const compiled = compileRegexp(pattern);
    const [outcome] = await this.#fetch([{ kind: 'parameters', prefix: path.replace(/\/*$/, '/') }]);
    if (outcome?.kind === 'refused') return outcome;
    const under = outcome?.kind === 'found' ? outcome.secrets : [];
    return entriesOf(under.filter(({ name }) => compiled.kind === 'regexp' && compiled.regexp.matches(fromText(name))));
  }

  async #byTags({ path, tags }: Extract<AwsStoreRead, { kind: 'find' }>): Promise<StoreAnswer> {
    const { directory, patience } = this.#world;
    const names: string[] = [];
    let page: string | undefined;
    do {
      const at = page;
      const answer = await retry(SERVICE, patience, () => directory.search({ path, tags }, at, patience.signal));
      names.push(...answer.names);
      page = answer.next;
    } while (page !== undefined);
    const outcomes = await this.#fetch(names.map((id) => ({ kind: 'parameter', id })));
    const refused = outcomes.find((outcome) => outcome?.kind === 'refused');
    return refused?.kind === 'refused'
      ? refused
      : entriesOf(outcomes.flatMap((outcome) => (outcome?.kind === 'found' ? outcome.secrets : [])));
  }
}

function parameterOf({ id, label, version }: Extract<AwsStoreRead, { kind: 'value' }>): ParameterStoreRead {
  return { kind: 'parameter', id, ...(version !== undefined && { version }), ...(label !== undefined && { label }) };
}
