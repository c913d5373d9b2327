import type { Redirect, Word } from './ast.ts';

/** A here-document whose body begins behind the line that is being read. */
export interface PendingDocument {
  readonly redirect: { -readonly [key in keyof Redirect]: Redirect[key] };
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly stripTabs: boolean;
}

/** Nesting beyond this is read as text: no script that people write comes near. */
export const DEEPEST = 60;

/** Where the parser stands in a script. */
export class Cursor {
  readonly text: string;
  at = 0;
  depth = 0;
  /** Where the text of this cursor stands in the whole, for backquotes. */
  readonly offset: number;
  readonly #end: number;
  pending: PendingDocument[] = [];

  constructor(text: string, offset = 0) {
    this.text = text;
    this.offset = offset;
    this.#end = text.length;
  }

  get done(): boolean {
    return this.at >= this.#end;
  }

  peek(ahead = 0): string {
    return this.text.charAt(this.at + ahead);
  }

  starts(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  take(text: string): boolean {
    if (!this.starts(text)) return false;
    this.at += text.length;
    return true;
  }

  /** The offset in the whole script. */
  get place(): number {
    return this.offset + this.at;
  }

  /** Blanks and continued lines. */
  skipBlanks(): void {
    for (;;) {
      const char = this.peek();
      if (char === ' ' || char === '\t' || char === '\r') this.at++;
      else if (this.starts('\\\n')) this.at += 2;
      else if (this.starts('\\\r\n')) this.at += 3;
      else return;
    }
  }

  /** Blanks, line ends and `;`. */
  skipSeparators(): void {
    while (!this.done && ' \t\r\n;'.includes(this.peek())) this.at++;
  }

  skipComment(): void {
    if (this.peek() !== '#') return;
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.#end : end;
  }

  line(): string {
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, end < 0 ? this.#end : end);
    this.at = end < 0 ? this.#end : end + 1;
    return line;
  }
}

export const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/** Ends a word, where it is not quoted. */
export const isMeta = (char: string): boolean => char === '' || ' \t\r\n;&|<>()'.includes(char);

export const emptyWord = (start: number): Word => ({ parts: [], start, end: start });
