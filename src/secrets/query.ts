import { type LineProblem, lineProblem } from './line-problem.ts';
import { quote } from './quotation.ts';

/** An address without its query, which is undefined where there is no `?`. */
export function splitQuery(address: string): { readonly id: string; readonly query: string | undefined } {
  const question = address.indexOf('?');
  return question < 0
    ? { id: address, query: undefined }
    : { id: address.slice(0, question), query: address.slice(question + 1) };
}

/** The one `key=value` of a query; `keys` are those that the store knows. */
export function parseQuery<K extends string>(
  query: string,
  keys: readonly [K, K],
): { readonly key: K; readonly value: string } | LineProblem {
  const [, written = '', value = ''] = /^([^=&]*)=?(.*)$/.exec(query) ?? [];
  const [one, other] = keys.map((key) => `?${key}=`);
  const key = keys.find((known) => known === written);
  if (key === undefined)
    return lineProblem('reference-query', `${quote(written)} is not known here; expected ${one} or ${other}`);
  if (value.includes('&')) return lineProblem('reference-query', `expected one of ${one} and ${other}, once`);
  return { key, value };
}

/** What a query says of the version. */
export interface Versioned {
  readonly version?: string;
}

export const NO_VERSION: Versioned = {};

/** The `?version=` of a store that knows no other key; `expected` says in words what `form` is. */
export function parseVersion(query: string, form: RegExp, expected: string): Versioned | LineProblem {
  const [, key = '', value = ''] = /^([^=&]*)=?(.*)$/.exec(query) ?? [];
  if (key !== 'version') return lineProblem('reference-query', `${quote(key)} is not known here; expected ?version=`);
  return form.test(value) ? { version: value } : queryProblem(key, value, `; expected ${expected}`);
}

/** Why a query's value can't be used. */
export function queryProblem(key: string, value: string, expected = ''): LineProblem {
  return lineProblem(
    'reference-query',
    `?${key}= has no usable value: ${value === '' ? 'it is empty' : `found ${quote(value)}`}${expected}`,
  );
}
