import { quote } from '../secrets/quotation.ts';

/** A JSON value that knows where it stands. Nothing of a policy is read without its place, so `JSON.parse` won't do. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly at: number;
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly name: string;
  /** Offset of the name. */
  readonly at: number;
  readonly value: JsonNode;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly at: number;
  readonly items: readonly JsonNode[];
}

export interface JsonScalar {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  readonly at: number;
  /** The string itself; a number or boolean as it is written. */
  readonly text: string;
}

/** The text is no JSON from here on. */
export interface JsonFault {
  readonly kind: 'fault';
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

/** Deeper than any policy; keeps the reader's own stack safe. */
const DEEPEST = 32;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/uy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/** Reads a JSON text, RFC 8259, keeping every member even where a name comes twice. */
export function readJson(text: string): JsonNode | JsonFault {
  const reader = new Reader(text);
  try {
    return reader.document();
  } catch (fault) {
    if (fault instanceof Fault) return fault.fault;
    throw fault;
  }
}

class Fault extends Error {
  readonly fault: JsonFault;

  constructor(at: number, expected: string, found: string) {
    super(expected);
    this.fault = { kind: 'fault', at, expected, found };
  }
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode {
    const value = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) throw this.#fault('the end of the document');
    return value;
  }

  #value(depth: number): JsonNode {
    this.#space();
    const at = this.#at;
    const next = this.#text[at];
    if (depth > DEEPEST) throw this.#fault(`at most ${DEEPEST} levels of nesting`);
    if (next === '{') return { kind: 'object', at, members: this.#list('}', () => this.#member(depth)) };
    if (next === '[') return { kind: 'array', at, items: this.#list(']', () => this.#value(depth + 1)) };
    if (next === '"')
      return { kind: 'string', at, text: this.#string('a string that ends, without control characters') };
    const number = this.#take(NUMBER);
    if (number !== undefined) return { kind: 'number', at, text: number };
    const word = this.#take(WORD);
    if (word === undefined) throw this.#fault('a JSON value');
    return { kind: word === 'null' ? 'null' : 'boolean', at, text: word };
  }

  #member(depth: number): JsonMember {
    this.#space();
    const at = this.#at;
    const name = this.#string('a name in double quotes');
    this.#space();
    if (this.#text[this.#at] !== ':') throw this.#fault('":"');
    this.#at++;
    return { name, at, value: this.#value(depth + 1) };
  }

  #list<T>(end: string, item: () => T): readonly T[] {
    this.#at++;
    this.#space();
    const items: T[] = [];
    if (this.#text[this.#at] === end) {
      this.#at++;
      return items;
    }
    for (;;) {
      items.push(item());
      this.#space();
      const next = this.#text[this.#at];
      if (next !== ',' && next !== end) throw this.#fault(`"," or "${end}"`);
      this.#at++;
      if (next === end) return items;
    }
  }

  #string(expected: string): string {
    const literal = this.#take(STRING);
    if (literal === undefined) throw this.#fault(expected);
    const value: unknown = JSON.parse(literal);
    return String(value);
  }

  #space(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #fault(expected: string): Fault {
    const found = this.#text.slice(this.#at, this.#at + 12);
    return new Fault(this.#at, expected, found === '' ? 'the end' : quote(found));
  }
}
