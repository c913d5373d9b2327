import { fromText } from './golang/text.ts';
import type { ManifestParameters, ParameterValue } from './manifest-ports.ts';
import type { StoreAnswer, StoreRead } from './manifests/store-read.ts';
import { compileRegexp } from './regexp/regexp.ts';
import { type Patience, retry } from './retry.ts';
import { refusal } from './secret-reads.ts';

const SERVICE = 'AWS Parameter Store';
const BATCH = 10;

type Answered = readonly (readonly [StoreRead, StoreAnswer])[];

/** The reads of one Parameter Store: values ten to a call, side by side; tags one by one; searches through every page. */
export class ParameterReads {
  readonly #parameters: ManifestParameters;
  readonly #patience: Patience;

  constructor(parameters: ManifestParameters, patience: Patience) {
    this.#parameters = parameters;
    this.#patience = patience;
  }

  async read(reads: readonly StoreRead[]): Promise<Answered> {
    const values = reads.filter((read) => read.kind === 'value');
    const batches = Array.from({ length: Math.ceil(values.length / BATCH) }, (_, at) =>
      values.slice(at * BATCH, (at + 1) * BATCH),
    );
    const others = reads.filter((read) => read.kind !== 'value');
    const [answered, rest] = await Promise.all([
      Promise.all(batches.map((batch) => this.#values(batch))),
      Promise.all(
        others.map(
          async (read) => [read, await (read.kind === 'tags' ? this.#tags(read.id) : this.#find(read))] as const,
        ),
      ),
    ]);
    return [...answered.flat(), ...rest];
  }

  /** Whether each is there, without a look at its value; in the same order. */
  async exists(ids: readonly string[]): Promise<readonly StoreAnswer[]> {
    const { signal } = this.#patience;
    try {
      const { parameters } = await retry(SERVICE, this.#patience, () => this.#parameters.get(ids, false, signal));
      return ids.map((id) => answerOf(parameters.get(id)));
    } catch (error) {
      const answer = refusal(error);
      return ids.map(() => answer);
    }
  }

  async #values(reads: readonly Extract<StoreRead, { kind: 'value' }>[]): Promise<Answered> {
    const { signal } = this.#patience;
    try {
      const ids = reads.map(({ id }) => id);
      const { parameters } = await retry(SERVICE, this.#patience, () => this.#parameters.get(ids, true, signal));
      return reads.map((read) => [read, answerOf(parameters.get(read.id))] as const);
    } catch (error) {
      const answer = refusal(error);
      return reads.map((read) => [read, answer] as const);
    }
  }

  async #tags(name: string): Promise<StoreAnswer> {
    try {
      return {
        kind: 'tags',
        tags: await retry(SERVICE, this.#patience, () => this.#parameters.tags(name, this.#patience.signal)),
      };
    } catch (error) {
      return refusal(error);
    }
  }

  async #find({ name, path, tags }: Extract<StoreRead, { kind: 'find' }>): Promise<StoreAnswer> {
    try {
      const found = name === undefined ? await this.#byTags(path, tags) : await this.#byName(name, path ?? '/');
      return { kind: 'found', entries: found.map((one) => ({ name: one.name, ...parameterValue(one) })) };
    } catch (error) {
      return refusal(error);
    }
  }

  async #byName(pattern: string, path: string): Promise<readonly ParameterValue[]> {
    const compiled = compileRegexp(pattern);
    const found: ParameterValue[] = [];
    let page: string | undefined;
    do {
      const at = page;
      const answer = await retry(SERVICE, this.#patience, () =>
        this.#parameters.byPath(path, at, this.#patience.signal),
      );
      found.push(
        ...answer.parameters.filter(
          ({ name }) => compiled.kind === 'regexp' && compiled.regexp.matches(fromText(name)),
        ),
      );
      page = answer.next;
    } while (page !== undefined);
    return found;
  }

  async #byTags(
    path: string | undefined,
    tags: readonly (readonly [string, string])[],
  ): Promise<readonly ParameterValue[]> {
    const names: string[] = [];
    let page: string | undefined;
    do {
      const at = page;
      const answer = await retry(SERVICE, this.#patience, () =>
        this.#parameters.search({ path, tags }, at, this.#patience.signal),
      );
      names.push(...answer.names);
      page = answer.next;
    } while (page !== undefined);
    const batches = Array.from({ length: Math.ceil(names.length / BATCH) }, (_, at) =>
      names.slice(at * BATCH, (at + 1) * BATCH),
    );
    const answers = await Promise.all(
      batches.map((batch) =>
        retry(SERVICE, this.#patience, () => this.#parameters.get(batch, true, this.#patience.signal)),
      ),
    );
    return answers.flatMap(({ parameters }) => [...parameters.values()]);
  }
}

function answerOf(parameter: ParameterValue | undefined): StoreAnswer {
  return parameter === undefined
    ? { kind: 'absent', message: 'Parameter Store knows no such parameter, version or label' }
    : { kind: 'value', ...parameterValue(parameter) };
}

function parameterValue({ arn, text, version }: ParameterValue): Omit<Extract<StoreAnswer, { kind: 'value' }>, 'kind'> {
  return { value: { kind: 'text', text }, arn, versionId: version };
}
