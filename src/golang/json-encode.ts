import { formatFloat } from './float.ts';
import { type GoString, runesOf } from './text.ts';

export interface JsonStringOptions {
  /** json.Marshal writes `<`, `>` and `&` as escapes; an encoder with SetEscapeHTML(false) does not. */
  readonly escapeHtml: boolean;
}

const HEX = '0123456789abcdef';
const NAMED: Readonly<Record<number, string>> = {
  8: '\\b',
  9: '\\t',
  10: '\\n',
  12: '\\f',
  13: '\\r',
  34: '\\"',
  92: '\\\\',
};

/** A string as Go's encoding/json writes it. */
export function encodeJsonString(text: GoString, { escapeHtml }: JsonStringOptions): GoString {
  let json = '"';
  for (const { rune, size, at } of runesOf(text)) {
    const named = NAMED[rune];
    if (named !== undefined) json += named;
    else if (rune < 0x20 || (escapeHtml && (rune === 0x3c || rune === 0x3e || rune === 0x26)))
      json += `\\u00${HEX[rune >> 4] ?? ''}${HEX[rune & 15] ?? ''}`;
    else if (rune === 0xfffd && size === 1) json += '\\ufffd';
    else if (rune === 0x2028 || rune === 0x2029) json += `\\u202${HEX[rune & 15] ?? ''}`;
    else json += text.slice(at, at + size);
  }
  return `${json}"`;
}

/** A finite number as Go's encoding/json writes a float64. */
export function encodeJsonNumber(value: number): string {
  const magnitude = Math.abs(value);
  const far = magnitude !== 0 && (magnitude < 1e-6 || magnitude >= 1e21);
  return far ? formatFloat(value, 'e', -1).replace(/e-0(\d)$/, 'e-$1') : formatFloat(value, 'f', -1);
}
