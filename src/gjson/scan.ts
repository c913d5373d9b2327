import { encodeRune, type GoString } from '../golang/text.ts';
import { literalResult, NOTHING, numberResult, type Result } from './result.ts';

/** A piece of JSON and where the text goes on behind it. */
export interface Scanned {
  readonly raw: GoString;
  readonly end: number;
}

/** gjson reads leniently: what it is not asked for may be broken. */

/** The string whose opening quote stands at `start`; undefined where it doesn't end. */
export function scanString(json: GoString, start: number): (Scanned & { readonly text: GoString }) | undefined {
  const close = closingQuote(json, start);
  if (close < 0) return undefined;
  const inner = json.slice(start + 1, close);
  return {
    raw: json.slice(start, close + 1),
    end: close + 1,
    text: inner.includes('\\') ? unescapeJson(inner) : inner,
  };
}

export function closingQuote(json: GoString, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === '\\') at++;
    else if (json[at] === '"') return at;
  }
  return -1;
}

export function scanNumber(json: GoString, start: number): Scanned {
  let end = start + 1;
  while (end < json.length && (json[end] ?? '') > ' ' && !',]}'.includes(json[end] ?? '')) end++;
  return { raw: json.slice(start, end), end };
}

export function scanLiteral(json: GoString, start: number): Scanned {
  let end = start + 1;
  while (end < json.length && /[a-z]/.test(json[end] ?? '')) end++;
  return { raw: json.slice(start, end), end };
}

/** A bracketed value with all that is in it; any closing bracket closes any opening one. */
export function scanNested(json: GoString, start: number): Scanned {
  let depth = 1;
  for (let at = start + 1; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
      const close = closingQuote(json, at);
      if (close < 0) break;
      at = close;
    } else if (character === '{' || character === '[' || character === '(') depth++;
    else if ((character === '}' || character === ']' || character === ')') && --depth === 0)
      return { raw: json.slice(start, at + 1), end: at + 1 };
  }
  return { raw: json.slice(start), end: json.length };
}

export type ValueStart = 'string' | 'nested' | 'number' | 'literal';

/** What kind of value starts here, if one does. */
export function startOf(json: GoString, at: number): ValueStart | undefined {
  const character = json[at] ?? '';
  if (character === '"') return 'string';
  if (character === '{' || character === '[') return 'nested';
  if (character === 'n') return at + 1 < json.length && json[at + 1] !== 'u' ? 'number' : 'literal';
  if (character === 't' || character === 'f') return 'literal';
  return /[-+0-9iIN]/.test(character) ? 'number' : undefined;
}

/** The next value from `start` on, whatever stands before it. */
export function scanValue(
  json: GoString,
  start: number,
): { readonly result: Result; readonly end: number } | undefined {
  for (let at = start; at < json.length; at++) {
    switch (startOf(json, at)) {
      case 'nested': {
        const { raw, end } = scanNested(json, at);
        return { result: { kind: 'json', raw }, end };
      }
      case 'string': {
        const found = scanString(json, at);
        return found === undefined
          ? undefined
          : { result: { kind: 'string', raw: found.raw, text: found.text }, end: found.end };
      }
      case 'literal': {
        const { raw, end } = scanLiteral(json, at);
        return { result: literalResult(raw), end };
      }
      case 'number': {
        const { raw, end } = scanNumber(json, at);
        return { result: numberResult(raw), end };
      }
    }
  }
  return undefined;
}

/** Where the first character beyond a space stands; -1 for nowhere. */
export function firstVisible(text: GoString): number {
  for (let at = 0; at < text.length; at++) if ((text[at] ?? '') > ' ') return at;
  return -1;
}

/** gjson.Parse: the whole of a document, taken for what it starts as. */
export function parseDocument(json: GoString): Result {
  const start = firstVisible(json);
  switch (start < 0 ? undefined : startOf(json, start)) {
    case 'nested':
      return { kind: 'json', raw: json.slice(start) };
    case 'string': {
      const found = scanString(json, start);
      if (found !== undefined) return { kind: 'string', raw: found.raw, text: found.text };
      const rest = json.slice(start + 1);
      return { kind: 'string', raw: json.slice(start), text: rest.includes('\\') ? unescapeJson(rest) : rest };
    }
    case 'literal':
      return literalResult(scanLiteral(json, start).raw);
    case 'number':
      return numberResult(scanNumber(json, start).raw);
    default:
      return NOTHING;
  }
}

/** The entries of an object or the items of an array. */
export function* entriesOf(
  result: Result,
): Generator<{ readonly key: (Scanned & { readonly text: GoString }) | undefined; readonly value: Result }> {
  if (result.kind !== 'json') {
    if (result.kind !== 'null' || result.raw !== '') yield { key: undefined, value: result };
    return;
  }
  const json = result.raw;
  const start = firstVisible(json);
  const isObject = json[start] === '{';
  if (!isObject && json[start] !== '[') return;
  for (let at = start + 1; at < json.length; ) {
    let key: (Scanned & { readonly text: GoString }) | undefined;
    if (isObject) {
      const quote = json.indexOf('"', at);
      key = quote < 0 ? undefined : scanString(json, quote);
      if (key === undefined) return;
      at = key.end;
    }
    while (at < json.length && ((json[at] ?? '') <= ' ' || json[at] === ',' || json[at] === ':')) at++;
    const found = scanValue(json, at);
    if (found === undefined) return;
    yield { key, value: found.result };
    // One character behind a value is never looked at.
    at = found.end + 1;
  }
}

export function isArray({ kind, raw }: Result): boolean {
  return kind === 'json' && raw.startsWith('[');
}

export function isObject({ kind, raw }: Result): boolean {
  return kind === 'json' && raw.startsWith('{');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Stops where an escape is none, or at a control character. */
export function unescapeJson(text: GoString): GoString {
  let unescaped = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character < ' ') return unescaped;
    if (character !== '\\') {
      unescaped += character;
      continue;
    }
    const kind = text[++at] ?? '';
    if (kind === 'u') {
      if (at + 5 > text.length) return unescaped;
      let rune = codeUnit(text, at + 1);
      at += 4;
      if (rune >= 0xd800 && rune < 0xe000 && text.startsWith('\\u', at + 1) && text.length >= at + 7) {
        const second = codeUnit(text, at + 3);
        rune =
          rune < 0xdc00 && second >= 0xdc00 && second < 0xe000
            ? (rune - 0xd800) * 0x400 + second - 0xdc00 + 0x10000
            : 0xfffd;
        at += 6;
      }
      unescaped += encodeRune(rune);
      continue;
    }
    const simple = ESCAPES[kind];
    if (simple === undefined) return unescaped;
    unescaped += simple;
  }
  return unescaped;
}

function codeUnit(text: GoString, at: number): number {
  const digits = text.slice(at, at + 4);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : 0;
}
