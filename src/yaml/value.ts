import type { GoString } from '../golang/text.ts';

/** What can be written as YAML; numbers come as JSON writes them. */
export type YamlValue =
  | null
  | boolean
  | GoString
  | { readonly number: string }
  | readonly YamlValue[]
  | ReadonlyMap<GoString, YamlValue>;

export function isMapping(value: YamlValue): value is ReadonlyMap<GoString, YamlValue> {
  return value instanceof Map;
}

export function isSequence(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
