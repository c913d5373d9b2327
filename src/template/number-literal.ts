import { parseFloatGo } from '../golang/float.ts';
import { MAX_INT, MIN_INT, parseInteger, parseMagnitude } from '../golang/integer.ts';
import { quoteGo, unquoteCharacter } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';

/** A number under every type that can hold it, as Go's untyped constants are. */
export interface NumberLiteral {
  readonly text: GoString;
  readonly int?: bigint | undefined;
  readonly uint?: bigint | undefined;
  readonly float?: number | undefined;
  readonly complex?: { readonly real: number; readonly imaginary: number } | undefined;
}

export type ReadNumber = NumberLiteral | { readonly problem: GoString };

const MAX_UINT = 2n ** 64n - 1n;

export function readNumber(text: GoString, kind: 'char-constant' | 'complex' | 'number'): ReadNumber {
  if (kind === 'char-constant') return readCharacter(text);
  if (kind === 'complex') {
    const split = text.slice(1).search(/(?<![eEpP])[-+]/) + 1;
    const real = parseFloatGo(text.slice(0, split));
    const imaginary = parseFloatGo(text.slice(split, -1));
    return real === undefined || imaginary === undefined
      ? { problem: 'syntax error scanning complex number' }
      : simplify(text, real, imaginary);
  }
  if (text.endsWith('i')) {
    const imaginary = parseFloatGo(text.slice(0, -1));
    if (imaginary !== undefined && Number.isFinite(imaginary)) return simplify(text, 0, imaginary);
  }
  return readReal(text);
}

function readCharacter(text: GoString): ReadNumber {
  const character = unquoteCharacter(text, 1, "'");
  if (character === undefined) return { problem: 'invalid syntax' };
  if (text.slice(1 + character.size) !== "'") return { problem: `malformed character constant: ${text}` };
  const { rune } = character;
  return { text, int: BigInt(rune), uint: BigInt(rune), float: rune };
}

function readReal(text: GoString): ReadNumber {
  const parsed = parseInteger(text, 0);
  const magnitude = /^[+-]/.test(text) ? undefined : parseMagnitude(text, 0);
  const int = parsed.kind === 'integer' ? parsed.value : undefined;
  const uint = magnitude !== undefined && magnitude <= MAX_UINT ? magnitude : int === 0n ? 0n : undefined;
  if (int !== undefined || uint !== undefined) return { text, int, uint, float: Number(int ?? uint) };
  const float = parseFloatGo(text);
  if (float === undefined || !Number.isFinite(float)) return { problem: `illegal number syntax: ${quoteGo(text)}` };
  return /[.eEpP]/.test(text)
    ? { text, ...integersOf(float), float }
    : { problem: `integer overflow: ${quoteGo(text)}` };
}

function integersOf(float: number): Pick<NumberLiteral, 'int' | 'uint'> {
  const whole = Number.isInteger(float) ? BigInt(float) : undefined;
  return {
    int: whole !== undefined && whole <= MAX_INT && whole >= MIN_INT ? whole : undefined,
    uint: whole !== undefined && whole >= 0n && whole <= MAX_UINT ? whole : undefined,
  };
}

/** A complex number that is a real one may be used as one. */
function simplify(text: GoString, real: number, imaginary: number): NumberLiteral {
  const complex = { real, imaginary };
  return imaginary === 0 ? { text, complex, float: real, ...integersOf(real) } : { text, complex };
}
