import { quoteGo } from '../golang/quote.ts';
import { decodeRune, encodeRune, type GoString } from '../golang/text.ts';
import { isDigit, isLetter, isPrint } from '../golang/unicode.ts';
import { KEYWORDS, type Token, type TokenKind } from './token.ts';

const LEFT = '{{';
const RIGHT = '}}';
const END = -1;

/** Splits a template into the tokens of https://pkg.go.dev/text/template, trim markers and comments taken out. */
export class Lexer {
  #input: GoString;
  #at = 0;
  #start = 0;
  #line = 1;
  #startLine = 1;
  #parens = 0;
  #inside = false;

  constructor(input: GoString) {
    this.#input = input;
  }

  /** After an error, every further token is the end. */
  next(): Token {
    return this.#inside ? this.#action() : this.#text();
  }

  #text(): Token {
    for (;;) {
      const found = this.#input.indexOf(LEFT, this.#at);
      if (found < 0) {
        this.#skipTo(this.#input.length);
        return this.#at > this.#start ? this.#token('text') : this.#token('eof');
      }
      const trims = /^-[ \t\r\n]/.test(this.#input.slice(found + 2, found + 4));
      const text = this.#input.slice(this.#start, found);
      this.#skipTo(this.#start + (trims ? text.replace(/[ \t\r\n]+$/, '') : text).length);
      const token = this.#token('text');
      this.#skipTo(found);
      this.#ignore();
      if (token.text !== '') return token;
      const marker = found + 2 + (trims ? 2 : 0);
      if (!this.#input.startsWith('/*', marker)) {
        this.#at = found + 2;
        const delimiter = this.#token('left-delimiter');
        this.#skipTo(marker);
        this.#ignore();
        this.#inside = true;
        this.#parens = 0;
        return delimiter;
      }
      this.#skipTo(marker);
      this.#ignore();
      const failed = this.#comment();
      if (failed !== undefined) return failed;
    }
  }

  #comment(): Token | undefined {
    const end = this.#input.indexOf('*/', this.#at + 2);
    if (end < 0) return this.#fail('unclosed comment');
    this.#at = end + 2;
    const delimiter = this.#rightDelimiter();
    if (delimiter === undefined) return this.#fail('comment ends before closing delimiter');
    this.#at = this.#start;
    this.#skipTo(end + 2 + delimiter.length);
    if (delimiter !== RIGHT) this.#skipSpace();
    this.#ignore();
    return undefined;
  }

  /** The right delimiter that stands here, its trim marker with it. */
  #rightDelimiter(): string | undefined {
    if (/^[ \t\r\n]-}}/.test(this.#input.slice(this.#at, this.#at + 4)))
      return this.#input.slice(this.#at, this.#at + 4);
    return this.#input.startsWith(RIGHT, this.#at) ? RIGHT : undefined;
  }

  #closeAction(delimiter: string): Token {
    if (delimiter !== RIGHT) {
      this.#skipTo(this.#at + 2);
      this.#ignore();
    }
    this.#at += 2;
    const token = this.#token('right-delimiter');
    if (delimiter !== RIGHT) {
      this.#skipSpace();
      this.#ignore();
    }
    this.#inside = false;
    return token;
  }

  #action(): Token {
    const delimiter = this.#rightDelimiter();
    if (delimiter !== undefined) {
      return this.#parens === 0 ? this.#closeAction(delimiter) : this.#fail('unclosed left paren');
    }
    const rune = this.#read();
    if (rune === END) return this.#fail('unclosed action');
    if (isBlank(rune)) return this.#space();
    const character = String.fromCodePoint(rune);
    switch (character) {
      case '=':
        return this.#token('assign');
      case ':':
        return this.#read() === 0x3d ? this.#token('declare') : this.#fail('expected :=');
      case '|':
        return this.#token('pipe');
      case '"':
        return this.#quoted('"', 'string', 'unterminated quoted string');
      case "'":
        return this.#quoted("'", 'char-constant', 'unterminated character constant');
      case '`':
        return this.#rawQuoted();
      case '$':
        return this.#name('variable');
      case '(':
        this.#parens++;
        return this.#token('left-paren');
      case ')':
        return --this.#parens < 0 ? this.#fail('unexpected right paren') : this.#token('right-paren');
    }
    if (character === '.' && this.#at < this.#input.length && !/[0-9]/.test(this.#input[this.#at] ?? '')) {
      return this.#name('field');
    }
    if (/[-+.0-9]/.test(character)) {
      this.#at = this.#start;
      return this.#number();
    }
    if (isAlphanumeric(rune)) return this.#identifier();
    if (rune < 0x80 && isPrint(rune)) return this.#token('char');
    return this.#fail(`unrecognized character in action: ${describeRune(rune)}`);
  }

  #space(): Token {
    while (isBlank(this.#peek())) this.#read();
    // The last space may belong to a closing " -}}".
    const end = this.#at;
    this.#at = end - 1;
    const delimiter = this.#rightDelimiter();
    if (delimiter === undefined || delimiter === RIGHT) this.#at = end;
    else {
      if (this.#input[this.#at] === '\n') this.#line--;
      if (this.#at === this.#start) return this.#closeAction(delimiter);
    }
    return this.#token('space');
  }

  #identifier(): Token {
    while (isAlphanumeric(this.#peek())) this.#read();
    if (!this.#terminated()) return this.#badCharacter();
    const word = this.#input.slice(this.#start, this.#at);
    return this.#token(KEYWORDS.get(word) ?? (word === 'true' || word === 'false' ? 'bool' : 'identifier'));
  }

  #name(kind: 'field' | 'variable'): Token {
    if (this.#terminated()) return this.#token(kind === 'variable' ? kind : 'dot');
    while (isAlphanumeric(this.#peek())) this.#read();
    return this.#terminated() ? this.#token(kind) : this.#badCharacter();
  }

  /** What may follow a name; `.X.Y` is two of them. */
  #terminated(): boolean {
    const rune = this.#peek();
    return (
      rune === END ||
      isBlank(rune) ||
      '.,|:)('.includes(String.fromCodePoint(rune)) ||
      this.#input.startsWith(RIGHT, this.#at)
    );
  }

  #badCharacter(): Token {
    return this.#fail(`bad character ${describeRune(this.#peek())}`);
  }

  #quoted(quote: string, kind: TokenKind, problem: string): Token {
    for (;;) {
      let rune = this.#read();
      const escaped = rune === 0x5c;
      if (escaped) rune = this.#read();
      if (rune === END || rune === 0x0a) return this.#fail(problem);
      if (!escaped && rune === quote.charCodeAt(0)) return this.#token(kind);
    }
  }

  #rawQuoted(): Token {
    for (;;) {
      const rune = this.#read();
      if (rune === END) return this.#fail('unterminated raw quoted string');
      if (rune === 0x60) return this.#token('raw-string');
    }
  }

  #number(): Token {
    if (!this.#scanNumber()) return this.#badNumber();
    const sign = this.#peek();
    if (sign !== 0x2b && sign !== 0x2d) return this.#token('number');
    return this.#scanNumber() && this.#input[this.#at - 1] === 'i' ? this.#token('complex') : this.#badNumber();
  }

  #badNumber(): Token {
    return this.#fail(`bad number syntax: ${quoteGo(this.#input.slice(this.#start, this.#at))}`);
  }

  /** Loose on purpose: what is no number after all is found out when its value is read. */
  #scanNumber(): boolean {
    const pattern =
      /[-+]?(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][-+]?[0-9_]*)?|0[oO][0-7_]*(?:\.[0-7_]*)?|0[bB][01_]*(?:\.[01_]*)?|[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9_]*)?)i?/y;
    pattern.lastIndex = this.#at;
    this.#at += pattern.exec(this.#input)?.[0].length ?? 0;
    if (!isAlphanumeric(this.#peek())) return true;
    this.#read();
    return false;
  }

  #peek(): number {
    return this.#at < this.#input.length ? decodeRune(this.#input, this.#at).rune : END;
  }

  #read(): number {
    if (this.#at >= this.#input.length) return END;
    const { rune, size } = decodeRune(this.#input, this.#at);
    this.#at += size;
    if (rune === 0x0a) this.#line++;
    return rune;
  }

  #skipTo(at: number): void {
    for (let index = this.#at; index < at; index++) if (this.#input[index] === '\n') this.#line++;
    this.#at = at;
  }

  #skipSpace(): void {
    while (/[ \t\r\n]/.test(this.#input[this.#at] ?? '')) this.#skipTo(this.#at + 1);
  }

  #ignore(): void {
    this.#start = this.#at;
    this.#startLine = this.#line;
  }

  #token(kind: TokenKind): Token {
    const token = { kind, at: this.#start, text: this.#input.slice(this.#start, this.#at), line: this.#startLine };
    this.#ignore();
    return token;
  }

  #fail(text: string): Token {
    const token: Token = { kind: 'error', at: this.#start, text, line: this.#startLine };
    this.#input = this.#input.slice(0, 0);
    this.#inside = false;
    this.#at = 0;
    this.#start = 0;
    return token;
  }
}

function isBlank(rune: number): boolean {
  return rune === 0x20 || (rune >= 9 && rune <= 13 && rune !== 11 && rune !== 12);
}

function isAlphanumeric(rune: number): boolean {
  return rune === 0x5f || (rune !== END && (isLetter(rune) || isDigit(rune)));
}

/** As Go's %#U. */
function describeRune(rune: number): GoString {
  const code = rune < 0 ? 'FFFFFFFFFFFFFFFF' : rune.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}${rune >= 0 && isPrint(rune) ? ` '${encodeRune(rune)}'` : ''}`;
}

/** How Go quotes a token in a message. */
export function describeToken({ kind, text }: Token): GoString {
  if (kind === 'eof') return 'EOF';
  if (kind === 'error') return text;
  if (KEYWORDS.get(text) === kind) return `<${text}>`;
  if (text.length <= 10) return quoteGo(text);
  let end = 0;
  for (let count = 0; count < 10 && end < text.length; count++) end += decodeRune(text, end).size;
  return `${quoteGo(text.slice(0, end))}...`;
}
