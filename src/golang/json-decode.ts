import { JsonCursor, JsonProblem } from './json-cursor.ts';
import { readJsonString } from './json-string.ts';
import type { GoString } from './text.ts';

/** JSON as Go's encoding/json reads it into an `interface{}`. Strings are Go strings, numbers 64-bit floats. */
export type Json = null | boolean | number | GoString | readonly Json[] | JsonObject;
export type JsonObject = ReadonlyMap<GoString, Json>;

export type DecodedJson =
  | { readonly kind: 'json'; readonly json: Json }
  /** `message` is Go's own; it quotes one character of what was read. */
  | { readonly kind: 'problem'; readonly message: string };

/** Go takes 10000 levels; past this many the message says so. */
const MAX_DEPTH = 1000;

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
  readonly #cursor: JsonCursor;
  #range: string | undefined;

  constructor(text: GoString) {
    this.#cursor = new JsonCursor(text);
  }

  document(): Json {
    const json = this.#value(0);
    this.#cursor.space();
    if (this.#cursor.at < this.#cursor.text.length) this.#cursor.fail('after top-level value');
    // Go checks the whole syntax before it reads any number.
    if (this.#range !== undefined) throw new JsonProblem(this.#range);
    return json;
  }

  #value(depth: number): Json {
    if (depth > MAX_DEPTH) throw new JsonProblem('exceeded max depth');
    this.#cursor.space();
    const first = this.#cursor.character;
    switch (first) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return readJsonString(this.#cursor);
      case 't':
        return this.#literal('true', true);
      case 'f':
        return this.#literal('false', false);
      case 'n':
        return this.#literal('null', null);
    }
    if (first !== undefined && /[-0-9]/.test(first)) return this.#number();
    return this.#cursor.fail('looking for beginning of value');
  }

  #object(depth: number): Json {
    const entries = new Map<GoString, Json>();
    this.#cursor.at++;
    this.#cursor.space();
    if (this.#cursor.take('}')) return entries;
    for (;;) {
      this.#cursor.space();
      if (this.#cursor.character !== '"') this.#cursor.fail('looking for beginning of object key string');
      const key = readJsonString(this.#cursor);
      this.#cursor.space();
      if (!this.#cursor.take(':')) this.#cursor.fail('after object key');
      entries.set(key, this.#value(depth + 1));
      this.#cursor.space();
      if (this.#cursor.take('}')) return entries;
      if (!this.#cursor.take(',')) this.#cursor.fail('after object key:value pair');
    }
  }

  #array(depth: number): Json {
    const items: Json[] = [];
    this.#cursor.at++;
    this.#cursor.space();
    if (this.#cursor.take(']')) return items;
    for (;;) {
      items.push(this.#value(depth + 1));
      this.#cursor.space();
      if (this.#cursor.take(']')) return items;
      if (!this.#cursor.take(',')) this.#cursor.fail('after array element');
    }
  }

  #literal<T extends Json>(word: string, value: T): T {
    for (let index = 0; index < word.length; index++, this.#cursor.at++) {
      if (this.#cursor.character !== word[index]) this.#cursor.fail(`in literal ${word} (expecting '${word[index]}')`);
    }
    return value;
  }

  #number(): number {
    const start = this.#cursor.at;
    this.#cursor.take('-');
    if (!this.#cursor.take('0')) this.#digits('in numeric literal');
    if (this.#cursor.take('.')) this.#digits('after decimal point in numeric literal');
    if (this.#cursor.take('e') || this.#cursor.take('E')) {
      if (!this.#cursor.take('+')) this.#cursor.take('-');
      this.#digits('in exponent of numeric literal');
    }
    const written = this.#cursor.text.slice(start, this.#cursor.at);
    const number = Number(written);
    if (!Number.isFinite(number))
      this.#range ??= `json: cannot unmarshal number ${written} into Go value of type float64`;
    return number;
  }

  #digits(context: string): void {
    const start = this.#cursor.at;
    while (/[0-9]/.test(this.#cursor.character ?? '')) this.#cursor.at++;
    if (this.#cursor.at === start) this.#cursor.fail(context);
  }
}
