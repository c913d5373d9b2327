import { fromText } from '../golang/text.ts';
import type { AwsStoreRead, StoreAnswer } from '../manifests/store-read.ts';
import type { Existence } from '../ports/existence.ts';
import type { ParameterDirectory } from '../ports/parameter-directory.ts';
import { refusal } from '../reads/secret-reads.ts';
import { compileRegexp } from '../regexp/regexp.ts';
import { type Patience, retry } from '../retry.ts';
import { Turns } from '../stores/store.ts';
import { existenceOf, THERE } from './existence.ts';

const SERVICE = 'AWS Parameter Store';

/** What one Parameter Store has, told by calls that decrypt nothing. */
export class ParameterExistence {
  readonly #directory: ParameterDirectory;
  readonly #patience: Patience;
  readonly #turns = new Turns();

  constructor(directory: ParameterDirectory, patience: Patience) {
    this.#directory = directory;
    this.#patience = patience;
  }

  async of(read: AwsStoreRead): Promise<Existence> {
    try {
      return await this.#turns.take(async () => {
        switch (read.kind) {
          case 'value':
            return existenceOf(await this.#value(read));
          case 'tags':
            await this.#ask((directory, signal) => directory.tags(read.id, signal));
            return THERE;
          case 'find':
            return await this.#search(read);
        }
      });
    } catch (error) {
      return existenceOf(refusal(error));
    }
  }

  async #value({ id, label, version }: Extract<AwsStoreRead, { kind: 'value' }>): Promise<StoreAnswer | undefined> {
    const suffix = version ?? label;
    const name = suffix === undefined ? id : `${id}:${suffix}`;
    const there = await this.#ask((directory, signal) => directory.exists(name, signal));
    return there ? undefined : { kind: 'absent', message: 'Parameter Store knows no such parameter, version or label' };
  }

  /** By the names that DescribeParameters lists: no value is among what it says. */
  async #search({ name, path, tags }: Extract<AwsStoreRead, { kind: 'find' }>): Promise<Existence> {
    const compiled = name === undefined ? undefined : compileRegexp(name);
    const below = path?.replace(/\/+$/, '') || undefined;
    let page: string | undefined;
    do {
      const at = page;
      const answer = await this.#ask((directory, signal) => directory.search({ path: below, tags }, at, signal));
      const fits = answer.names.some(
        (one) => compiled === undefined || (compiled.kind === 'regexp' && compiled.regexp.matches(fromText(one))),
      );
      if (fits) return THERE;
      page = answer.next;
    } while (page !== undefined);
    return { kind: 'nothing' };
  }

  async #ask<T>(question: (directory: ParameterDirectory, signal: AbortSignal) => Promise<T>): Promise<T> {
    return await retry(SERVICE, this.#patience, () => question(this.#directory, this.#patience.signal));
  }
}
