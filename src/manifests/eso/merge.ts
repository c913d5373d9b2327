import { decodeJson, type Json } from '../../golang/json-decode.ts';
import { fromText, type GoString, toText } from '../../golang/text.ts';
import { quote } from '../../secrets/quotation.ts';
import type { ManifestRule } from '../rule-ids.ts';
import { type ShowKey, showKey } from '../secret-key.ts';
import { byteValue, jsonOf } from './byte-value.ts';
import type { Merge } from './external-secret.ts';
import type { Fetched } from './keys.ts';

export type Merged =
  | { readonly kind: 'keys'; readonly values: Fetched }
  | { readonly kind: 'problem'; readonly rule: ManifestRule; readonly message: string };

/** Merges values that are JSON objects: in order of their keys, those of `priority` last, so that they win. */
export function mergeValues(operation: Merge, fetched: Fetched, show: ShowKey): Merged {
  const problem = (rule: ManifestRule, message: string): Merged => ({ kind: 'problem', rule, message });
  const merged = new Map<GoString, Json>();
  const conflicts: string[] = [];
  for (const key of inOrder(operation.priority, fetched)) {
    const value = fetched.get(key);
    if (value === undefined) {
      if (operation.ignoreNotFound) continue;
      return problem('live-property', `merge failed with key ${quote(key, 80)} not found in input map`);
    }
    const decoded = decodeJson(value);
    if (decoded.kind === 'problem' || (decoded.json !== null && !(decoded.json instanceof Map)))
      return problem('live-extract', `the value of ${show(key)} is no JSON object, and merge needs one`);
    for (const [name, each] of decoded.json ?? []) {
      if (merged.has(name)) conflicts.push(toText(name));
      merged.set(name, each);
    }
  }
  if (conflicts.length > 0 && !operation.ignoreConflicts)
    return problem('live-value', `merge failed with conflicts: ${conflicts.toSorted().map(showKey).join(', ')}`);
  if (operation.strategy === 'Extract')
    return { kind: 'keys', values: new Map([...merged].map(([key, value]) => [toText(key), byteValue(value)])) };
  if (operation.into === '') return problem('live-value', "merge failed with missing 'into' field");
  return { kind: 'keys', values: new Map([...fetched, [operation.into, jsonOf(merged, false)]]) };
}

/** Go sorts strings by their bytes. */
function inOrder(priority: readonly string[], fetched: Fetched): readonly string[] {
  const others = [...fetched.keys()].filter((key) => !priority.includes(key));
  return [...others.toSorted((a, b) => (fromText(a) < fromText(b) ? -1 : 1)), ...priority];
}
