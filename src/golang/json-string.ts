import type { JsonCursor } from './json-cursor.ts';
import { decodeRune, encodeRune, type GoString } from './text.ts';

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

/** A string, from its opening quote past the closing one. */
export function readJsonString(cursor: JsonCursor): GoString {
  let text = '';
  for (cursor.at++; ; ) {
    const character = cursor.text[cursor.at];
    if (character === '"') {
      cursor.at++;
      return text;
    }
    if (character === '\\') text += readEscape(cursor);
    else if (character === undefined || character < ' ') return cursor.fail('in string literal');
    else {
      const { rune, size } = decodeRune(cursor.text, cursor.at);
      text += size === 1 && rune === 0xfffd ? encodeRune(rune) : cursor.text.slice(cursor.at, cursor.at + size);
      cursor.at += size;
    }
  }
}

function readEscape(cursor: JsonCursor): GoString {
  const kind = cursor.text[cursor.at + 1];
  if (kind === 'u') {
    const first = readCodeUnit(cursor);
    if (first >= 0xd800 && first < 0xdc00 && cursor.text.startsWith('\\u', cursor.at)) {
      const before = cursor.at;
      const second = readCodeUnit(cursor);
      if (second >= 0xdc00 && second < 0xe000) return encodeRune((first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000);
      cursor.at = before;
    }
    return encodeRune(first);
  }
  const found = kind === undefined ? undefined : ESCAPES[kind];
  cursor.at++;
  if (found === undefined) cursor.fail('in string escape code');
  cursor.at++;
  return found ?? '';
}

function readCodeUnit(cursor: JsonCursor): number {
  cursor.at += 2;
  const start = cursor.at;
  while (cursor.at < start + 4) {
    if (!/[0-9a-fA-F]/.test(cursor.text[cursor.at] ?? '')) cursor.fail('in \\u hexadecimal character escape');
    cursor.at++;
  }
  return Number.parseInt(cursor.text.slice(start, cursor.at), 16);
}
