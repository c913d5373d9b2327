import { unquoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import { describeToken } from './describe.ts';
import { Lexer } from './lexer.ts';
import type { Token, TokenKind } from './token.ts';

/** Go nests parentheses 10000 deep and blocks without end; nobody writes this many. */
const MAX_NESTING = 500;

export class SyntaxProblem extends Error {
  readonly offset: number;
  readonly code: 'template-syntax' | 'template-limit';

  constructor(message: string, offset: number, code: SyntaxProblem['code'] = 'template-syntax') {
    super(message);
    this.offset = offset;
    this.code = code;
  }
}

/** The tokens of a template, as many of them put back as need be, and what is said when one does not fit. */
export class TokenStream {
  /** Where the current action starts; 0 outside of any. */
  actionLine = 0;
  readonly #lexer: Lexer;
  readonly #name: GoString;
  /** Pushed back, the next one last. */
  readonly #pending: Token[] = [];
  #last: Token = { kind: 'eof', at: 0, text: '', line: 1 };
  #nesting = 0;

  constructor(source: GoString, name: GoString) {
    this.#lexer = new Lexer(source);
    this.#name = name;
  }

  leave(): void {
    this.#nesting--;
  }

  enter(): void {
    if (++this.#nesting > MAX_NESTING)
      throw new SyntaxProblem(`nested more than ${MAX_NESTING} deep`, this.#last.at, 'template-limit');
  }

  next(): Token {
    const pending = this.#pending.pop();
    if (pending !== undefined) return pending;
    this.#last = this.#lexer.next();
    return this.#last;
  }

  pushBack(token: Token): void {
    this.#pending.push(token);
  }

  peek(): Token {
    const token = this.next();
    this.pushBack(token);
    return token;
  }

  nextNonSpace(): Token {
    for (;;) {
      const token = this.next();
      if (token.kind !== 'space') return token;
    }
  }

  peekNonSpace(): Token {
    const token = this.nextNonSpace();
    this.pushBack(token);
    return token;
  }

  expect(kind: TokenKind, context: string): Token {
    const token = this.nextNonSpace();
    return token.kind === kind ? token : this.unexpected(token, context);
  }

  unexpected(token: Token, context: string): never {
    if (token.kind !== 'error') return this.fail(`unexpected ${describeToken(token)} in ${context}`, token);
    if (this.actionLine === 0 || this.actionLine === token.line) return this.fail(token.text, token);
    const where = `action started at ${this.#name}:${this.actionLine}`;
    return this.fail(
      `${token.text}${token.text.endsWith(' action') ? where.slice('action'.length) : ` in ${where}`}`,
      token,
    );
  }

  /** Go names the line of the last token read, wherever the mistake is. */
  fail(message: GoString, token: Token = this.#last): never {
    throw new SyntaxProblem(message, token.at);
  }

  unquote(token: Token): GoString {
    return unquoteGo(token.text) ?? this.fail('invalid syntax');
  }
}
