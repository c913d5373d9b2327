import { decodeRune, type GoString } from '../golang/text.ts';
import { isDigit, isLetter } from '../golang/unicode.ts';
import type { Token, TokenKind } from './token.ts';

export const LEFT = '{{';
export const RIGHT = '}}';
/** In place of a character, past the last. */
export const END = -1;

/** A place in a template's text, and where the token that is being read starts. */
export class Scanner {
  #input: GoString;
  #line = 1;
  #startLine = 1;
  at = 0;
  start = 0;

  constructor(input: GoString) {
    this.#input = input;
  }

  get input(): GoString {
    return this.#input;
  }

  /** What has been read of the token. */
  get read(): GoString {
    return this.#input.slice(this.start, this.at);
  }

  peek(): number {
    return this.at < this.#input.length ? decodeRune(this.#input, this.at).rune : END;
  }

  next(): number {
    if (this.at >= this.#input.length) return END;
    const { rune, size } = decodeRune(this.#input, this.at);
    this.at += size;
    if (rune === 0x0a) this.#line++;
    return rune;
  }

  skipTo(at: number): void {
    for (let index = this.at; index < at; index++) if (this.#input[index] === '\n') this.#line++;
    this.at = at;
  }

  skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#input[this.at] ?? '')) this.skipTo(this.at + 1);
  }

  /** Goes back to a place on this line, or on the one before where its end is passed again. */
  backTo(at: number): void {
    if (this.#input[at] === '\n') this.#line--;
    this.at = at;
  }

  /** Leaves out what has been read. */
  ignore(): void {
    this.start = this.at;
    this.#startLine = this.#line;
  }

  /** The right delimiter that stands here, its trim marker with it. */
  rightDelimiter(at: number = this.at): string | undefined {
    if (/^[ \t\r\n]-}}/.test(this.#input.slice(at, at + 4))) return this.#input.slice(at, at + 4);
    return this.#input.startsWith(RIGHT, at) ? RIGHT : undefined;
  }

  token(kind: TokenKind): Token {
    const token = { kind, at: this.start, text: this.read, line: this.#startLine };
    this.ignore();
    return token;
  }

  /** An error, and then the end. */
  fail(text: string): Token {
    const token: Token = { kind: 'error', at: this.start, text, line: this.#startLine };
    this.#input = '';
    this.at = 0;
    this.start = 0;
    return token;
  }
}

export function isBlank(rune: number): boolean {
  return rune === 0x20 || (rune >= 9 && rune <= 13 && rune !== 11 && rune !== 12);
}

export function isAlphanumeric(rune: number): boolean {
  return rune === 0x5f || (rune !== END && (isLetter(rune) || isDigit(rune)));
}
