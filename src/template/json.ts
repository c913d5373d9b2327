import { decodeJson, type Json } from '../golang/json-decode.ts';
import { encodeJsonNumber, encodeJsonString } from '../golang/json-encode.ts';
import type { GoString } from '../golang/text.ts';
import type { Budget } from './limits.ts';
import { timeJson } from './time-text.ts';
import { type Any, dict, isComplex, isDict, isInt, isList, isTime, list, sortedEntries } from './value.ts';

export type ReadJson =
  | { readonly kind: 'value'; readonly value: Any }
  | { readonly kind: 'problem'; readonly message: string };

/** json.Unmarshal into an `interface{}`. */
export function readJson(text: GoString): ReadJson {
  const decoded = decodeJson(text);
  return decoded.kind === 'problem' ? decoded : { kind: 'value', value: fromJson(decoded.json) };
}

export function fromJson(json: Json): Any {
  if (json === null) return undefined;
  if (typeof json !== 'object') return json;
  if (json instanceof Map)
    return dict(new Map([...json].map(([key, value]): [GoString, Any] => [key, fromJson(value)])));
  return list(isArray(json) ? json.map(fromJson) : []);
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

export interface JsonStyle {
  readonly escapeHtml: boolean;
  /** Two spaces a level, one line an entry. */
  readonly pretty?: boolean;
}

/** Go refuses some values; the message is its own. */
export class NoJson extends Error {}

/** json.Marshal: keys sorted, what is no UTF-8 replaced. Throws `NoJson`. */
export function writeJson(value: Any, style: JsonStyle, budget: Budget, depth = 0): GoString {
  budget.take(1);
  budget.checkDepth(depth, 'a value');
  if (value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    budget.take(value.length);
    return encodeJsonString(value, style);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new NoJson(`json: unsupported value: ${Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'}`);
    return encodeJsonNumber(value);
  }
  if (isInt(value)) return value.value.toString();
  if (isTime(value)) {
    const text = timeJson(value);
    if (text === undefined)
      throw new NoJson(
        'json: error calling MarshalJSON for type time.Time: Time.MarshalJSON: year outside of range [0,9999]',
      );
    return `"${text}"`;
  }
  if (isComplex(value)) throw new NoJson('json: unsupported type: complex128');
  if ((isList(value) || isDict(value)) && value.isNil) return 'null';
  const space = style.pretty === true ? ' ' : '';
  const parts = isList(value)
    ? value.items.map((item) => writeJson(item, style, budget, depth + 1))
    : sortedEntries(value).map(
        ([key, item]) => `${encodeJsonString(key, style)}:${space}${writeJson(item, style, budget, depth + 1)}`,
      );
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  if (style.pretty !== true || parts.length === 0) return open + parts.join(',') + close;
  const indent = `\n${'  '.repeat(depth)}`;
  budget.take(indent.length * parts.length);
  return `${open}${indent}  ${parts.join(`,${indent}  `)}${indent}${close}`;
}
