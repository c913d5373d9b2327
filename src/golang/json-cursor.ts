import { encodeRune, type GoString } from './text.ts';

/** What is no JSON, in Go's words. */
export class JsonProblem extends Error {}

/** A place in a JSON text. */
export class JsonCursor {
  readonly text: GoString;
  at = 0;

  constructor(text: GoString) {
    this.text = text;
  }

  get character(): string | undefined {
    return this.text[this.at];
  }

  space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at++;
  }

  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  fail(context: string): never {
    // At the end Go tries a space, which may stand between things, but not within one.
    const found = this.text[this.at] ?? (/\bin (?!string literal)/.test(context) ? ' ' : undefined);
    if (found === undefined) throw new JsonProblem('unexpected end of JSON input');
    throw new JsonProblem(`invalid character ${quoteCharacter(found)} ${context}`);
  }
}

/** encoding/json's own way to quote the one byte it stumbled over. */
function quoteCharacter(byte: string): string {
  if (byte === "'") return "'\\''";
  if (byte === '"') return `'"'`;
  const code = byte.charCodeAt(0);
  const named: Readonly<Record<number, string>> = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    92: '\\\\',
  };
  const simple = named[code];
  if (simple !== undefined) return `'${simple}'`;
  if (code < 0x20 || code === 0x7f) return `'\\x${code.toString(16).padStart(2, '0')}'`;
  if (code < 0x7f) return `'${byte}'`;
  // A byte beyond ASCII is taken for the character of that number.
  return code < 0xa1 || code === 0xad ? `'\\u00${code.toString(16)}'` : `'${encodeRune(code)}'`;
}
