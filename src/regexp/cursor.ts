import { decodeRune, type GoString } from '../golang/text.ts';
import { PatternProblem } from './node.ts';

const ESCAPES: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** A place in a pattern, and the single characters that are read there. */
export class Cursor {
  readonly pattern: GoString;
  at = 0;

  constructor(pattern: GoString) {
    this.pattern = pattern;
  }

  get isAtEnd(): boolean {
    return this.at >= this.pattern.length;
  }

  readRune(): number {
    const { rune, size } = decodeRune(this.pattern, this.at);
    if (size === 1 && rune === 0xfffd) throw new PatternProblem('invalid UTF-8', this.pattern.slice(this.at));
    this.at += size;
    return rune;
  }

  escapedRune(): number {
    const start = this.at;
    this.at++;
    if (this.at >= this.pattern.length) throw new PatternProblem('trailing backslash at end of expression', '');
    const rune = this.readRune();
    const character = String.fromCodePoint(rune);
    if (rune < 0x80 && !/[0-9A-Za-z]/.test(character)) return rune;
    const simple = ESCAPES[character];
    if (simple !== undefined) return simple;
    const rest = this.pattern.slice(this.at);
    const octal = /^[1-7]$/.test(character)
      ? /^[0-7]{1,2}/.exec(rest)?.[0]
      : character === '0'
        ? (/^[0-7]{0,2}/.exec(rest)?.[0] ?? '')
        : undefined;
    if (octal !== undefined) {
      this.at += octal.length;
      return Number.parseInt(character + octal, 8);
    }
    if (character === 'x') return this.#hexRune(start);
    throw new PatternProblem('invalid escape sequence', this.pattern.slice(start, this.at));
  }

  #hexRune(start: number): number {
    const invalid = (): never => {
      throw new PatternProblem('invalid escape sequence', this.pattern.slice(start, this.at));
    };
    if (this.at >= this.pattern.length) return invalid();
    const first = String.fromCodePoint(this.readRune());
    if (first !== '{') {
      const second = this.at < this.pattern.length ? String.fromCodePoint(this.readRune()) : '';
      return /^[0-9a-fA-F]{2}$/.test(first + second) ? Number.parseInt(first + second, 16) : invalid();
    }
    let value = 0;
    for (let count = 0; ; count++) {
      if (this.at >= this.pattern.length) return invalid();
      const digit = String.fromCodePoint(this.readRune());
      if (digit === '}') return count === 0 ? invalid() : value;
      value = /^[0-9a-fA-F]$/.test(digit) ? value * 16 + Number.parseInt(digit, 16) : Number.POSITIVE_INFINITY;
      if (value > 0x10ffff) return invalid();
    }
  }
}
