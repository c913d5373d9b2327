import type { GoString } from './text.ts';

export const MAX_INT: bigint = 2n ** 63n - 1n;
export const MIN_INT: bigint = -(2n ** 63n);

const PREFIXES: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 };

export type ParsedInteger =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'syntax' }
  /** Too large: `nearest` is what Go returns next to its error. */
  | { readonly kind: 'range'; readonly nearest: bigint };

/** strconv.ParseInt for 64 bits. Base 0 reads prefixes and underscores as Go's literals have them. */
export function parseInteger(text: GoString, base: number): ParsedInteger {
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  const magnitude = parseMagnitude(text.slice(sign.length), base);
  if (magnitude === undefined) return { kind: 'syntax' };
  const value = sign === '-' ? -magnitude : magnitude;
  if (value > MAX_INT) return { kind: 'range', nearest: MAX_INT };
  return value < MIN_INT ? { kind: 'range', nearest: MIN_INT } : { kind: 'integer', value };
}

/** strconv.ParseUint without its limit. */
export function parseMagnitude(text: GoString, base: number): bigint | undefined {
  let digits = text;
  let radix = base;
  if (base === 0) {
    const prefix = /^0([xXoObB])/.exec(text)?.[1]?.toLowerCase();
    radix = prefix === undefined ? (text.length > 1 && text.startsWith('0') ? 8 : 10) : (PREFIXES[prefix] ?? 10);
    digits = prefix === undefined ? (radix === 8 ? text.slice(1) : text) : text.slice(2);
    if (digits.includes('_')) {
      if (!underscoresFit(text)) return undefined;
      digits = digits.replaceAll('_', '');
    }
  }
  if (digits === '') return undefined;
  let value = 0n;
  for (const digit of digits) {
    const worth = /[0-9a-zA-Z]/.test(digit) ? Number.parseInt(digit, 36) : radix;
    if (worth >= radix) return undefined;
    value = value * BigInt(radix) + BigInt(worth);
  }
  return value;
}

/** Underscores may only stand between digits, or between a base prefix and a digit. */
export function underscoresFit(text: GoString): boolean {
  const unsigned = text.replace(/^[+-]/, '');
  const prefixed = /^0[xXoObB]/.test(unsigned);
  const hex = /^0[xX]/.test(unsigned);
  const digits = prefixed ? `0${unsigned.slice(2)}` : unsigned;
  const digit = hex ? '[0-9a-fA-F]' : '[0-9]';
  return !new RegExp(`(?<!${digit})_|_(?!${digit})`).test(digits);
}
