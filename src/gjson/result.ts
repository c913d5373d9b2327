import { formatFloat, parseFloatGo } from '../golang/float.ts';
import type { GoString } from '../golang/text.ts';

/** What gjson finds in a document: `raw` is the very text, whatever its form. */
export type Result =
  | { readonly kind: 'string'; readonly raw: GoString; readonly text: GoString }
  | { readonly kind: 'number'; readonly raw: GoString; readonly number: number }
  | { readonly kind: 'true' | 'false' | 'json' | 'null'; readonly raw: GoString };

/** A null without a text is nothing found. */
export const NOTHING: Result = { kind: 'null', raw: '' };

export function exists({ kind, raw }: Result): boolean {
  return kind !== 'null' || raw !== '';
}

export function numberResult(raw: GoString): Result {
  return { kind: 'number', raw, number: parseFloatGo(raw) ?? 0 };
}

export function literalResult(raw: GoString): Result {
  return { kind: raw.startsWith('t') ? 'true' : raw.startsWith('f') ? 'false' : 'null', raw };
}

/** gjson's Result.String: a whole number as it was written, another in Go's plain form, null as nothing. */
export function textOf(result: Result): GoString {
  switch (result.kind) {
    case 'string':
      return result.text;
    case 'number':
      return /^-?[0-9]*$/.test(result.raw) && result.raw !== '' ? result.raw : formatFloat(result.number, 'f', -1);
    case 'null':
      return '';
    case 'json':
      return result.raw;
    default:
      return result.kind;
  }
}

/** gjson's Result.Bool */
export function isTrueResult(result: Result): boolean {
  if (result.kind === 'string') return parseBool(result.text) === true;
  return result.kind === 'true' || (result.kind === 'number' && result.number !== 0);
}

/** strconv.ParseBool of lower-cased text; undefined where it is none. */
export function parseBool(text: GoString): boolean | undefined {
  const lower = text.toLowerCase();
  if (['1', 't', 'true'].includes(lower)) return true;
  return ['0', 'f', 'false'].includes(lower) ? false : undefined;
}
