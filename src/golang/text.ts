/**
 * A Go string: bytes, one a character (U+0000 to U+00FF), so that length, slices, comparisons and bytes that are no
 * UTF-8 come out as Go's do.
 */
export type GoString = string;

const RUNE_ERROR = 0xfffd;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function fromBytes(bytes: Uint8Array): GoString {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return text;
}

export function toBytes(text: GoString): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

export function fromText(text: string): GoString {
  return isAscii(text) ? text : fromBytes(encoder.encode(text));
}

/** Bytes that are no UTF-8 become U+FFFD. */
export function toText(text: GoString): string {
  return isAscii(text) ? text : decoder.decode(toBytes(text));
}

export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

export interface Rune {
  readonly rune: number;
  /** In bytes; 0 at the end of the text. */
  readonly size: number;
}

/** As utf8.DecodeRune: whatever is no UTF-8 is U+FFFD, one byte wide. */
export function decodeRune(text: GoString, at: number): Rune {
  const first = text.charCodeAt(at);
  if (Number.isNaN(first)) return { rune: RUNE_ERROR, size: 0 };
  if (first < 0x80) return { rune: first, size: 1 };
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  let rune = first & (0xff >> (size + 1));
  for (let index = 1; index < size; index++) {
    const next = text.charCodeAt(at + index);
    if (Number.isNaN(next) || (next & 0xc0) !== 0x80) return { rune: RUNE_ERROR, size: 1 };
    rune = (rune << 6) | (next & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0;
  const valid = size > 1 && rune >= least && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
  return valid ? { rune, size } : { rune: RUNE_ERROR, size: 1 };
}

/** As utf8.DecodeLastRune, for the rune that ends before `end`. */
export function decodeLastRune(text: GoString, end: number): Rune {
  for (let start = Math.max(0, end - 4); start < end; start++) {
    const found = decodeRune(text.slice(0, end), start);
    if (start + found.size === end && (found.size > 1 || start === end - 1)) return found;
  }
  return { rune: RUNE_ERROR, size: 0 };
}

/** What is no character (a surrogate, or beyond U+10FFFF) becomes U+FFFD. */
export function encodeRune(rune: number): GoString {
  if (rune >= 0 && rune < 0x80) return String.fromCharCode(rune);
  const valid = rune >= 0 && rune <= 0x10ffff && (rune < 0xd800 || rune > 0xdfff);
  return fromBytes(encoder.encode(String.fromCodePoint(valid ? rune : RUNE_ERROR)));
}

export function* runesOf(text: GoString): Generator<Rune & { readonly at: number }> {
  for (let at = 0; at < text.length; ) {
    const found = decodeRune(text, at);
    yield { ...found, at };
    at += found.size;
  }
}

export function countRunes(text: GoString): number {
  if (isAscii(text)) return text.length;
  let count = 0;
  for (const _ of runesOf(text)) count++;
  return count;
}

/** Go's order of strings: byte by byte, which is the order of these strings' characters. */
export function compareBytes(left: GoString, right: GoString): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
