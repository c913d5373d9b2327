import type { GoString } from '../../golang/text.ts';
import { keyProblem, type ShowKey } from '../secret-key.ts';
import type { Conversion } from './strategies.ts';

/** Fetched values by key, on their way into a Secret. */
export type Fetched = ReadonlyMap<string, GoString>;

export type KeysResult =
  | { readonly kind: 'keys'; readonly values: Fetched }
  | { readonly kind: 'problem'; readonly message: string };

/** What no key may hold becomes `_`, or `_U0020_` and the like. Two keys that become one are an error. */
export function convertKeys(strategy: Conversion, fetched: Fetched, show: ShowKey): KeysResult {
  const values = new Map<string, GoString>();
  for (const [key, value] of fetched) {
    const converted = key.replace(/[^\p{L}\p{N}\-._]/gu, (char) =>
      strategy === 'Unicode' ? `_U${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}_` : '_',
    );
    if (values.has(converted))
      return { kind: 'problem', message: `secret name collision during conversion: ${show(converted)}` };
    values.set(converted, value);
  }
  return { kind: 'keys', values };
}

/** Drops an empty key, as the operator does; any other that no Secret may have is an error. */
export function checkKeys(fetched: Fetched, show: ShowKey): KeysResult {
  const values = new Map<string, GoString>();
  for (const [key, value] of fetched) {
    if (key === '') continue;
    const problem = keyProblem(key, show);
    if (problem !== undefined) return { kind: 'problem', message: problem };
    values.set(key, value);
  }
  return { kind: 'keys', values };
}
