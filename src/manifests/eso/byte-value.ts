import { formatFloat } from '../../golang/float.ts';
import type { Json } from '../../golang/json-decode.ts';
import type { GoString } from '../../golang/text.ts';
import { fromJson, writeJson } from '../../template/json.ts';
import { Budget, DEFAULT_LIMITS } from '../../template/limits.ts';

/** A value of an object that Go has read into `interface{}`, as the operator puts it into a Secret: its numbers are floats by then. */
export function byteValue(value: Json): GoString {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatFloat(value, 'f', -1);
  return typeof value === 'boolean' ? String(value) : jsonOf(value, true);
}

export function jsonOf(value: Json, escapeHtml: boolean): GoString {
  return writeJson(fromJson(value), { escapeHtml }, new Budget(DEFAULT_LIMITS));
}
