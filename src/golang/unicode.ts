import { encodeRune, type GoString, isAscii, runesOf } from './text.ts';

/** Character classes as Go's `unicode` and `strconv` packages have them, over code points. */

export function isLetter(rune: number): boolean {
  return /^\p{L}$/u.test(String.fromCodePoint(rune));
}

export function isDigit(rune: number): boolean {
  return rune < 0x80 ? rune >= 0x30 && rune <= 0x39 : /^\p{Nd}$/u.test(String.fromCodePoint(rune));
}

export function isSpace(rune: number): boolean {
  return rune < 0x100
    ? (rune >= 9 && rune <= 13) || rune === 0x20 || rune === 0x85 || rune === 0xa0
    : /^\p{White_Space}$/u.test(String.fromCodePoint(rune));
}

/** strconv.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
export function isPrint(rune: number): boolean {
  if (rune < 0x7f) return rune >= 0x20;
  return (
    rune <= 0x10ffff &&
    (rune < 0xd800 || rune > 0xdfff) &&
    /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune))
  );
}

export function isUpper(rune: number): boolean {
  return /^\p{Lu}$/u.test(String.fromCodePoint(rune));
}

export function isLower(rune: number): boolean {
  return /^\p{Ll}$/u.test(String.fromCodePoint(rune));
}

/** One character's own upper case: Go maps character by character, so ß stays ß. */
export function upperRune(rune: number): number {
  if (rune < 0x80) return rune >= 0x61 && rune <= 0x7a ? rune - 32 : rune;
  const greek = GREEK_IOTA.get(rune);
  if (greek !== undefined) return greek;
  return only(String.fromCodePoint(rune).toUpperCase(), rune);
}

export function lowerRune(rune: number): number {
  if (rune < 0x80) return rune >= 0x41 && rune <= 0x5a ? rune + 32 : rune;
  return rune === 0x130 ? 0x69 : only(String.fromCodePoint(rune).toLowerCase(), rune);
}

export function titleRune(rune: number): number {
  if (rune >= 0x1c4 && rune <= 0x1cc) return [0x1c5, 0x1c8, 0x1cb][Math.floor((rune - 0x1c4) / 3)] ?? rune;
  if (rune >= 0x1f1 && rune <= 0x1f3) return 0x1f2;
  // Georgian has capitals for whole words only.
  return (rune >= 0x10d0 && rune <= 0x10fa) || (rune >= 0x10fd && rune <= 0x10ff) ? rune : upperRune(rune);
}

export function mapRunes(text: GoString, change: (rune: number) => number): GoString {
  let mapped = '';
  for (const { rune } of runesOf(text)) mapped += encodeRune(change(rune));
  return mapped;
}

export function toUpper(text: GoString): GoString {
  return isAscii(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}

export function toLower(text: GoString): GoString {
  return isAscii(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}

export function trimLeftSpace(text: GoString): GoString {
  for (const { rune, at } of runesOf(text)) if (!isSpace(rune)) return text.slice(at);
  return '';
}

export function trimRightSpace(text: GoString): GoString {
  let end = 0;
  for (const { rune, at, size } of runesOf(text)) if (!isSpace(rune)) end = at + size;
  return text.slice(0, end);
}

export function trimSpace(text: GoString): GoString {
  return trimLeftSpace(trimRightSpace(text));
}

/** strings.Trim: `cutset` is a set of characters. */
export function trimAny(text: GoString, cutset: GoString): GoString {
  const set = new Set([...runesOf(cutset)].map(({ rune }) => rune));
  let start = text.length;
  let end = 0;
  for (const { rune, at, size } of runesOf(text)) {
    if (set.has(rune)) continue;
    start = Math.min(start, at);
    end = at + size;
  }
  return text.slice(start, Math.max(start, end));
}

/** strings.Fields. */
export function fieldsOfText(text: GoString): readonly GoString[] {
  const fields: GoString[] = [];
  let start = -1;
  for (const { rune, at } of runesOf(text)) {
    if (!isSpace(rune)) start = start < 0 ? at : start;
    else if (start >= 0) {
      fields.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) fields.push(text.slice(start));
  return fields;
}

/** Splits before each character. */
export function explode(text: GoString): readonly GoString[] {
  return [...runesOf(text)].map(({ at, size }) => text.slice(at, at + size));
}

const GREEK_IOTA: ReadonlyMap<number, number> = new Map([
  ...[0x1f80, 0x1f90, 0x1fa0].flatMap((block) =>
    Array.from({ length: 16 }, (_, offset): [number, number] => [block + offset, block + (offset | 8)]),
  ),
  [0x1fb3, 0x1fbc],
  [0x1fc3, 0x1fcc],
  [0x1ff3, 0x1ffc],
]);

function only(mapped: string, rune: number): number {
  const found = mapped.codePointAt(0) ?? rune;
  return mapped.length === String.fromCodePoint(found).length ? found : rune;
}

/** strings.Title: a letter after anything that is no letter, digit or underscore. */
export function titleCase(text: GoString): GoString {
  let previous = 0x20;
  return mapRunes(text, (rune) => {
    const starts = separates(previous);
    previous = rune;
    return starts ? titleRune(rune) : rune;
  });
}

function separates(rune: number): boolean {
  if (rune < 0x80) return !/[A-Za-z0-9_]/.test(String.fromCharCode(rune));
  return !isLetter(rune) && !isDigit(rune) && isSpace(rune);
}

export function isPunctuation(rune: number): boolean {
  return /^\p{P}$/u.test(String.fromCodePoint(rune));
}

export function isTitle(rune: number): boolean {
  return /^\p{Lt}$/u.test(String.fromCodePoint(rune));
}
