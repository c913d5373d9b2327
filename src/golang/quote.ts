import { decodeRune, encodeRune, type GoString, runesOf } from './text.ts';
import { isPrint } from './unicode.ts';

const SIMPLE: Readonly<Record<number, string>> = {
  7: '\\a',
  8: '\\b',
  12: '\\f',
  10: '\\n',
  13: '\\r',
  9: '\\t',
  11: '\\v',
};

/** strconv.Quote, or QuoteToASCII. */
export function quoteGo(text: GoString, ascii = false): GoString {
  let quoted = '"';
  for (const { rune, size, at } of runesOf(text)) {
    const stray = size === 1 && rune === 0xfffd;
    quoted += stray ? `\\x${hex(text.charCodeAt(at), 2)}` : escapeRune(rune, '"', ascii);
  }
  return `${quoted}"`;
}

/** strconv.QuoteRune, or QuoteRuneToASCII. */
export function quoteRune(rune: number, ascii = false): GoString {
  const valid = rune >= 0 && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
  return `'${escapeRune(valid ? rune : 0xfffd, "'", ascii)}'`;
}

/** strconv.CanBackquote: no control character but the tab, no back quote, no byte order mark, no stray byte. */
export function canBackquote(text: GoString): boolean {
  for (const { rune, size } of runesOf(text)) {
    if (size > 1 && rune !== 0xfeff) continue;
    if (size > 1 || rune === 0xfffd || (rune < 0x20 && rune !== 9) || rune === 0x60 || rune === 0x7f) return false;
  }
  return true;
}

function escapeRune(rune: number, quote: string, ascii: boolean): GoString {
  if (rune === quote.charCodeAt(0) || rune === 0x5c) return `\\${String.fromCharCode(rune)}`;
  if (ascii ? rune < 0x7f && rune >= 0x20 : isPrint(rune)) return encodeRune(rune);
  const simple = SIMPLE[rune];
  if (simple !== undefined) return simple;
  if (rune < 0x20 || rune === 0x7f) return `\\x${hex(rune, 2)}`;
  return rune < 0x10000 ? `\\u${hex(rune, 4)}` : `\\U${hex(rune, 8)}`;
}

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

/** strconv.Unquote of a double-quoted or back-quoted Go string; undefined where it is none. */
export function unquoteGo(quoted: GoString): GoString | undefined {
  const quote = quoted[0];
  if (quoted.length < 2 || quote !== quoted.at(-1)) return undefined;
  const inner = quoted.slice(1, -1);
  if (quote === '`') return inner.includes('`') ? undefined : inner.replaceAll('\r', '');
  if (quote !== '"' || inner.includes('\n')) return undefined;
  let text = '';
  for (let at = 0; at < inner.length; ) {
    const character = unquoteCharacter(inner, at, '"');
    if (character === undefined) return undefined;
    text += character.text;
    at += character.size;
  }
  return text;
}

export interface UnquotedCharacter {
  readonly rune: number;
  /** What it adds to a string: `\xff` and `\377` are bytes. */
  readonly text: GoString;
  readonly size: number;
}

/** strconv.UnquoteChar: one character or escape sequence; `quote` itself may only stand escaped. */
export function unquoteCharacter(text: GoString, at: number, quote: string): UnquotedCharacter | undefined {
  const first = text[at];
  if (first === undefined || first === quote) return undefined;
  if (first !== '\\') {
    const { rune, size } = decodeRune(text, at);
    return { rune, text: size === 1 && rune === 0xfffd ? encodeRune(rune) : text.slice(at, at + size), size };
  }
  const kind = text[at + 1] ?? '';
  const simple = UNESCAPED[kind];
  if (simple !== undefined) return { rune: simple, text: String.fromCharCode(simple), size: 2 };
  if (kind === quote) return { rune: kind.charCodeAt(0), text: kind, size: 2 };
  const digits = HEX_DIGITS[kind];
  if (digits !== undefined) {
    const written = text.slice(at + 2, at + 2 + digits);
    if (written.length < digits || !/^[0-9a-fA-F]+$/.test(written)) return undefined;
    const rune = Number.parseInt(written, 16);
    if (kind !== 'x' && (rune > 0x10ffff || (rune >= 0xd800 && rune <= 0xdfff))) return undefined;
    return { rune, text: kind === 'x' ? String.fromCharCode(rune) : encodeRune(rune), size: 2 + digits };
  }
  const octal = /^[0-7]{3}/.exec(text.slice(at + 1, at + 4))?.[0];
  const byte = octal === undefined ? 256 : Number.parseInt(octal, 8);
  return byte > 255 ? undefined : { rune: byte, text: String.fromCharCode(byte), size: 4 };
}

const UNESCAPED: Readonly<Record<string, number>> = { a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, '\\': 0x5c };
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
