import { decodeRune, encodeRune, type GoString } from './text.ts';

/** JSON as Go's encoding/json reads it into an `interface{}`. Strings are Go strings, numbers 64-bit floats. */
export type Json = null | boolean | number | GoString | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<GoString, Json>;

export type DecodedJson =
  | { readonly kind: 'json'; readonly json: Json }
  /** `message` is Go's own; it quotes one character of what was read. */
  | { readonly kind: 'problem'; readonly message: string };

/** Go takes 10000 levels; past this many the message says so. */
const MAX_DEPTH = 1000;

class JsonProblem extends Error {}

/** json.Unmarshal: the last of several equal keys wins, and what is no UTF-8 becomes U+FFFD. */
export function decodeJson(text: GoString): DecodedJson {
  const reader = new JsonReader(text);
  try {
    return { kind: 'json', json: reader.document() };
  } catch (error) {
    if (error instanceof JsonProblem) return { kind: 'problem', message: error.message };
    throw error;
  }
}

class JsonReader {
  readonly #text: GoString;
  #at = 0;
  #range: string | undefined;

  constructor(text: GoString) {
    this.#text = text;
  }

  document(): Json {
    const json = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('after top-level value');
    // Go checks the whole syntax before it reads any number.
    if (this.#range !== undefined) throw new JsonProblem(this.#range);
    return json;
  }

  #value(depth: number): Json {
    if (depth > MAX_DEPTH) throw new JsonProblem('exceeded max depth');
    this.#space();
    const first = this.#text[this.#at];
    switch (first) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#literal('true', true);
      case 'f':
        return this.#literal('false', false);
      case 'n':
        return this.#literal('null', null);
    }
    if (first !== undefined && /[-0-9]/.test(first)) return this.#number();
    return this.#fail('looking for beginning of value');
  }

  #object(depth: number): Json {
    const entries = new Map<GoString, Json>();
    this.#at++;
    this.#space();
    if (this.#take('}')) return entries;
    for (;;) {
      this.#space();
      if (this.#text[this.#at] !== '"') this.#fail('looking for beginning of object key string');
      const key = this.#string();
      this.#space();
      if (!this.#take(':')) this.#fail('after object key');
      entries.set(key, this.#value(depth + 1));
      this.#space();
      if (this.#take('}')) return entries;
      if (!this.#take(',')) this.#fail('after object key:value pair');
    }
  }

  #array(depth: number): Json {
    const items: Json[] = [];
    this.#at++;
    this.#space();
    if (this.#take(']')) return items;
    for (;;) {
      items.push(this.#value(depth + 1));
      this.#space();
      if (this.#take(']')) return items;
      if (!this.#take(',')) this.#fail('after array element');
    }
  }

  #literal<T extends Json>(word: string, value: T): T {
    for (let index = 0; index < word.length; index++, this.#at++) {
      if (this.#text[this.#at] !== word[index]) this.#fail(`in literal ${word} (expecting '${word[index]}')`);
    }
    return value;
  }

  #number(): number {
    const start = this.#at;
    this.#take('-');
    if (!this.#take('0')) this.#digits('in numeric literal');
    if (this.#take('.')) this.#digits('after decimal point in numeric literal');
    if (this.#take('e') || this.#take('E')) {
      if (!this.#take('+')) this.#take('-');
      this.#digits('in exponent of numeric literal');
    }
    const written = this.#text.slice(start, this.#at);
    const number = Number(written);
    if (!Number.isFinite(number))
      this.#range ??= `json: cannot unmarshal number ${written} into Go value of type float64`;
    return number;
  }

  #digits(context: string): void {
    const start = this.#at;
    while (/[0-9]/.test(this.#text[this.#at] ?? '')) this.#at++;
    if (this.#at === start) this.#fail(context);
  }

  #string(): GoString {
    let text = '';
    for (this.#at++; ; ) {
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#at++;
        return text;
      }
      if (character === '\\') text += this.#escape();
      else if (character === undefined || character < ' ') return this.#fail('in string literal');
      else {
        const { rune, size } = decodeRune(this.#text, this.#at);
        text += size === 1 && rune === 0xfffd ? encodeRune(rune) : this.#text.slice(this.#at, this.#at + size);
        this.#at += size;
      }
    }
  }

  #escape(): GoString {
    const kind = this.#text[this.#at + 1];
    if (kind === 'u') {
      const first = this.#codeUnit();
      if (first >= 0xd800 && first < 0xdc00 && this.#text.startsWith('\\u', this.#at)) {
        const before = this.#at;
        const second = this.#codeUnit();
        if (second >= 0xdc00 && second < 0xe000)
          return encodeRune((first - 0xd800) * 0x400 + second - 0xdc00 + 0x10000);
        this.#at = before;
      }
      return encodeRune(first);
    }
    const found = kind === undefined ? undefined : ESCAPES[kind];
    this.#at++;
    if (found === undefined) this.#fail('in string escape code');
    this.#at++;
    return found ?? '';
  }

  #codeUnit(): number {
    this.#at += 2;
    const start = this.#at;
    while (this.#at < start + 4) {
      if (!/[0-9a-fA-F]/.test(this.#text[this.#at] ?? '')) this.#fail('in \\u hexadecimal character escape');
      this.#at++;
    }
    return Number.parseInt(this.#text.slice(start, this.#at), 16);
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #fail(context: string): never {
    // At the end Go tries a space, which may stand between things, but not within one.
    const found = this.#text[this.#at] ?? (/\bin (?!string literal)/.test(context) ? ' ' : undefined);
    if (found === undefined) throw new JsonProblem('unexpected end of JSON input');
    throw new JsonProblem(`invalid character ${quoteCharacter(found)} ${context}`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

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
