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
  const [one, other] = keys.map((key) => `?${key}=`);
  const settings = query.split('&').map((setting) => {
    const at = setting.indexOf('=');
    const key = at < 0 ? setting : setting.slice(0, at);
    return { key: keys.find((known) => known === key), written: key, value: at < 0 ? '' : setting.slice(at + 1) };
  });
  const unknown = settings.find(({ key }) => key === undefined);
  if (unknown !== undefined) {
    return lineProblem('reference-query', `${quote(unknown.written)} is not known here; expected ${one} or ${other}`);
  }
  const [first, second] = settings;
  if (first?.key === undefined || second !== undefined)
    return lineProblem('reference-query', `expected one of ${one} and ${other}, once`);
  return { key: first.key, value: first.value };
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
