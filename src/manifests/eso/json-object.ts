import { decodeJson, type JsonObject } from '../../golang/json-decode.ts';
import type { GoString } from '../../golang/text.ts';
import { byteValue } from './byte-value.ts';

export type JsonEntries =
  | { readonly kind: 'entries'; readonly entries: ReadonlyMap<GoString, GoString> }
  /** Undefined is text that is no JSON; the message may quote a character of it, so none is kept. */
  | { readonly kind: 'not-object'; readonly found: NotObject };

type NotObject = 'text' | 'list' | 'value';

/** Each value is whole by itself: the document was parsed before. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/gs;

/**
 * A JSON object as `extract` takes it apart: strings without their quotes, null as nothing, and everything else in the very
 * bytes it is written in. Of equal keys the last counts; a null in place of the object is none at all.
 */
export function jsonEntries(text: GoString): JsonEntries {
  const object = objectIn(text);
  if (typeof object === 'string') return { kind: 'not-object', found: object };
  const entries = new Map<GoString, GoString>();
  let depth = 0;
  let key: GoString | undefined;
  let start = -1;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const opens = token === '{' || token === '[';
    const closes = token === '}' || token === ']';
    if (depth === 1 && !closes && token !== ',' && token !== ':') {
      if (key === undefined) key = stringOf(token);
      else if (start < 0) start = index;
    }
    if (opens) depth++;
    if (closes) depth--;
    if ((depth === 1 && token === ',') || (depth === 0 && closes)) {
      if (key !== undefined && start >= 0) entries.set(key, unquoted(text.slice(start, index).trimEnd()));
      key = undefined;
      start = -1;
    }
  }
  return { kind: 'entries', entries };
}

/** The same as the operator does it for Vault: each value was read into `interface{}` before it is written again. */
export function decodedEntries(text: GoString): JsonEntries {
  const object = objectIn(text);
  if (typeof object === 'string') return { kind: 'not-object', found: object };
  return { kind: 'entries', entries: new Map([...object].map(([key, value]) => [key, byteValue(value)])) };
}

/** Null in its place is an empty one. */
function objectIn(text: GoString): JsonObject | NotObject {
  const decoded = decodeJson(text);
  if (decoded.kind === 'problem') return 'text';
  if (decoded.json === null) return new Map();
  if (decoded.json instanceof Map) return decoded.json;
  return Array.isArray(decoded.json) ? 'list' : 'value';
}

function unquoted(raw: GoString): GoString {
  return raw === 'null' ? '' : raw.startsWith('"') ? (stringOf(raw) ?? raw) : raw;
}

function stringOf(raw: GoString): GoString | undefined {
  const decoded = decodeJson(raw);
  return decoded.kind === 'json' && typeof decoded.json === 'string' ? decoded.json : undefined;
}
