import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import { isPrint } from '../golang/unicode.ts';
import { describeRune } from './describe.ts';
import { scanNumber, scanQuoted, scanRaw } from './scan-literal.ts';
import { END, isAlphanumeric, isBlank, LEFT, RIGHT, Scanner } from './scanner.ts';
import { KEYWORDS, type Token, type TokenKind } from './token.ts';

/** Splits a template into the tokens of https://pkg.go.dev/text/template, trim markers and comments taken out. */
export class Lexer {
  readonly #scanner: Scanner;
  #parens = 0;
  #inside = false;

  constructor(input: GoString) {
    this.#scanner = new Scanner(input);
  }

  /** After an error, every further token is the end. */
  next(): Token {
    return this.#inside ? this.#action() : this.#text();
  }

  #text(): Token {
    for (;;) {
      const found = this.#scanner.input.indexOf(LEFT, this.#scanner.at);
      if (found < 0) {
        this.#scanner.skipTo(this.#scanner.input.length);
        return this.#scanner.at > this.#scanner.start ? this.#scanner.token('text') : this.#scanner.token('eof');
      }
      const trims = /^-[ \t\r\n]/.test(this.#scanner.input.slice(found + 2, found + 4));
      const text = this.#scanner.input.slice(this.#scanner.start, found);
      this.#scanner.skipTo(this.#scanner.start + (trims ? text.replace(/[ \t\r\n]+$/, '') : text).length);
      const token = this.#scanner.token('text');
      this.#scanner.skipTo(found);
      this.#scanner.ignore();
      if (token.text !== '') return token;
      const marker = found + 2 + (trims ? 2 : 0);
      if (!this.#scanner.input.startsWith('/*', marker)) {
        this.#scanner.at = found + 2;
        const delimiter = this.#scanner.token('left-delimiter');
        this.#scanner.skipTo(marker);
        this.#scanner.ignore();
        this.#inside = true;
        this.#parens = 0;
        return delimiter;
      }
      this.#scanner.skipTo(marker);
      this.#scanner.ignore();
      const failed = this.#comment();
      if (failed !== undefined) return failed;
    }
  }

  #comment(): Token | undefined {
    const end = this.#scanner.input.indexOf('*/', this.#scanner.at + 2);
    if (end < 0) return this.#fail('unclosed comment');
    this.#scanner.at = end + 2;
    const delimiter = this.#scanner.rightDelimiter();
    if (delimiter === undefined) return this.#fail('comment ends before closing delimiter');
    this.#scanner.at = this.#scanner.start;
    this.#scanner.skipTo(end + 2 + delimiter.length);
    if (delimiter !== RIGHT) this.#scanner.skipSpace();
    this.#scanner.ignore();
    return undefined;
  }

  #closeAction(delimiter: string): Token {
    if (delimiter !== RIGHT) {
      this.#scanner.skipTo(this.#scanner.at + 2);
      this.#scanner.ignore();
    }
    this.#scanner.at += 2;
    const token = this.#scanner.token('right-delimiter');
    if (delimiter !== RIGHT) {
      this.#scanner.skipSpace();
      this.#scanner.ignore();
    }
    this.#inside = false;
    return token;
  }

  #action(): Token {
    const delimiter = this.#scanner.rightDelimiter();
    if (delimiter !== undefined) {
      return this.#parens === 0 ? this.#closeAction(delimiter) : this.#fail('unclosed left paren');
    }
    const rune = this.#scanner.next();
    if (rune === END) return this.#fail('unclosed action');
    if (isBlank(rune)) return this.#space();
    const character = String.fromCodePoint(rune);
    switch (character) {
      case '=':
        return this.#scanner.token('assign');
      case ':':
        return this.#scanner.next() === 0x3d ? this.#scanner.token('declare') : this.#fail('expected :=');
      case '|':
        return this.#scanner.token('pipe');
      case '"':
        return this.#literal('string', scanQuoted(this.#scanner, '"'), 'unterminated quoted string');
      case "'":
        return this.#literal('char-constant', scanQuoted(this.#scanner, "'"), 'unterminated character constant');
      case '`':
        return this.#literal('raw-string', scanRaw(this.#scanner), 'unterminated raw quoted string');
      case '$':
        return this.#name('variable');
      case '(':
        this.#parens++;
        return this.#scanner.token('left-paren');
      case ')':
        return --this.#parens < 0 ? this.#fail('unexpected right paren') : this.#scanner.token('right-paren');
    }
    if (
      character === '.' &&
      this.#scanner.at < this.#scanner.input.length &&
      !/[0-9]/.test(this.#scanner.input[this.#scanner.at] ?? '')
    ) {
      return this.#name('field');
    }
    if (/[-+.0-9]/.test(character)) {
      this.#scanner.at = this.#scanner.start;
      const kind = scanNumber(this.#scanner);
      return this.#literal(kind ?? 'number', kind !== undefined, `bad number syntax: ${quoteGo(this.#scanner.read)}`);
    }
    if (isAlphanumeric(rune)) return this.#identifier();
    if (rune < 0x80 && isPrint(rune)) return this.#scanner.token('char');
    return this.#fail(`unrecognized character in action: ${describeRune(rune)}`);
  }

  #space(): Token {
    while (isBlank(this.#scanner.peek())) this.#scanner.next();
    // The last space may belong to a closing " -}}".
    const end = this.#scanner.at;
    const delimiter = this.#scanner.rightDelimiter(end - 1);
    if (delimiter !== undefined && delimiter !== RIGHT) {
      this.#scanner.backTo(end - 1);
      if (this.#scanner.at === this.#scanner.start) return this.#closeAction(delimiter);
    }
    return this.#scanner.token('space');
  }

  #identifier(): Token {
    while (isAlphanumeric(this.#scanner.peek())) this.#scanner.next();
    if (!this.#terminated()) return this.#badCharacter();
    const word = this.#scanner.read;
    return this.#scanner.token(KEYWORDS.get(word) ?? (word === 'true' || word === 'false' ? 'bool' : 'identifier'));
  }

  #name(kind: 'field' | 'variable'): Token {
    if (this.#terminated()) return this.#scanner.token(kind === 'variable' ? kind : 'dot');
    while (isAlphanumeric(this.#scanner.peek())) this.#scanner.next();
    return this.#terminated() ? this.#scanner.token(kind) : this.#badCharacter();
  }

  /** What may follow a name; `.X.Y` is two of them. */
  #terminated(): boolean {
    const rune = this.#scanner.peek();
    return (
      rune === END ||
      isBlank(rune) ||
      '.,|:)('.includes(String.fromCodePoint(rune)) ||
      this.#scanner.input.startsWith(RIGHT, this.#scanner.at)
    );
  }

  #badCharacter(): Token {
    return this.#fail(`bad character ${describeRune(this.#scanner.peek())}`);
  }

  #literal(kind: TokenKind, ends: boolean, problem: string): Token {
    return ends ? this.#scanner.token(kind) : this.#fail(problem);
  }

  #fail(text: string): Token {
    this.#inside = false;
    return this.#scanner.fail(text);
  }
}
