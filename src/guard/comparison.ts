/** Comparing a needle with the bytes around a place where a word of it was seen. */
import type { Needle } from './needle.ts';

const [TAB, LINE_FEED, RETURN, SPACE, BACKSLASH, N, R] = [9, 10, 13, 32, 92, 110, 114] as const;
const NOWHERE = -1;

export interface Match {
  readonly from: number;
  readonly to: number;
}

/** The needle whose byte `offset` is at `at` in `hay[0…end)`; undefined where it is not all there. */
export function matchAround(
  hay: Uint8Array,
  end: number,
  at: number,
  needle: Needle,
  offset: number,
): Match | undefined {
  const { bytes, breaks } = needle;
  // As it is first: a value may itself hold what looks like an escaped line break.
  const whole = at - offset;
  if (isAt(hay, end, whole, bytes)) return { from: whole, to: whole + bytes.length };
  if (!breaks) return undefined;
  const from = backwards(hay, at, bytes, offset);
  if (from === NOWHERE) return undefined;
  const to = forwards(hay, end, at, bytes, offset);
  return to === NOWHERE ? undefined : { from, to };
}

function isAt(hay: Uint8Array, end: number, from: number, bytes: Uint8Array): boolean {
  if (from < 0 || from + bytes.length > end) return false;
  for (let i = 0; i < bytes.length; i++) if (hay[from + i] !== bytes[i]) return false;
  return true;
}

function forwards(hay: Uint8Array, end: number, start: number, needle: Uint8Array, offset: number): number {
  let at = start;
  for (let i = offset; i < needle.length; i++) {
    const byte = needle[i];
    if (byte === LINE_FEED) {
      at = skipSpace(hay, at, end);
      continue;
    }
    if (hay[at] !== byte || at >= end) {
      at = skipBreak(hay, at, end);
      if (hay[at] !== byte || at >= end) return NOWHERE;
    }
    at++;
  }
  return at;
}

/** Where the needle begins if its byte `offset` is at `start`. */
function backwards(hay: Uint8Array, start: number, needle: Uint8Array, offset: number): number {
  let at = start - 1;
  for (let i = offset - 1; i >= 0; i--) {
    const byte = needle[i];
    if (byte === LINE_FEED) {
      at = skipSpaceBack(hay, at);
      continue;
    }
    // An escaped line break ends in a letter that the needle may well go on with.
    const escaped = isEscapedBreak(hay, at - 1) && !((byte === N || byte === R) && needle[i - 1] === BACKSLASH);
    if (escaped || hay[at] !== byte) at = skipBreakBack(hay, at);
    if (at < 0 || hay[at] !== byte) return NOWHERE;
    at--;
  }
  return at + 1;
}

/** Past one line break (or its escape) and the white space around it; `at` where there is none. */
function skipBreak(hay: Uint8Array, at: number, end: number): number {
  let to = at;
  while (to < end && (hay[to] === SPACE || hay[to] === TAB)) to++;
  const before = to;
  if (hay[to] === RETURN) to++;
  if (hay[to] === LINE_FEED) to++;
  if (to === before) {
    to = skipEscapes(hay, to, end);
    if (to === before) return at;
  }
  while (to < end && (hay[to] === SPACE || hay[to] === TAB)) to++;
  return to;
}

function skipBreakBack(hay: Uint8Array, at: number): number {
  let to = at;
  while (hay[to] === SPACE || hay[to] === TAB) to--;
  const before = to;
  if (hay[to] === LINE_FEED) to--;
  if (hay[to] === RETURN) to--;
  while (isEscapedBreak(hay, to - 1)) to -= 2;
  if (to === before) return at;
  while (hay[to] === SPACE || hay[to] === TAB) to--;
  return to;
}

/** Past any white space and escaped line breaks: what a line break of the value itself may have become. */
function skipSpace(hay: Uint8Array, at: number, end: number): number {
  let to = at;
  for (;;) {
    const before = to;
    while (to < end && isSpace(hay[to])) to++;
    to = skipEscapes(hay, to, end);
    if (to === before) return to;
  }
}

function skipSpaceBack(hay: Uint8Array, at: number): number {
  let to = at;
  for (;;) {
    const before = to;
    while (isSpace(hay[to])) to--;
    while (isEscapedBreak(hay, to - 1)) to -= 2;
    if (to === before) return to;
  }
}

function skipEscapes(hay: Uint8Array, at: number, end: number): number {
  let to = at;
  while (to + 1 < end && isEscapedBreak(hay, to)) to += 2;
  return to;
}

/** `\n` or `\r`, spelt out. */
function isEscapedBreak(hay: Uint8Array, at: number): boolean {
  return hay[at] === BACKSLASH && (hay[at + 1] === N || hay[at + 1] === R);
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === LINE_FEED || byte === RETURN;
}
