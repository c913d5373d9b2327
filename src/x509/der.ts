import type { GoString } from '../golang/text.ts';

/** One element of DER (X.690): its tag, what it holds, and all of it. */
export interface DerElement {
  readonly tag: number;
  readonly content: GoString;
  readonly whole: GoString;
}

export class DerProblem extends Error {}

/** Reads elements one behind the other. Definite lengths alone, as short as they can be. */
export class DerReader {
  readonly #bytes: GoString;
  #at = 0;

  constructor(bytes: GoString) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The tag of what comes next; -1 at the end. */
  get nextTag(): number {
    return this.isEmpty ? -1 : this.#bytes.charCodeAt(this.#at);
  }

  read(tag?: number): DerElement {
    const start = this.#at;
    const found = this.nextTag;
    if (found < 0 || (found & 0x1f) === 0x1f || (tag !== undefined && tag !== found))
      throw new DerProblem('another tag was expected');
    const { length, header } = this.#length(start + 1);
    const contentStart = start + 1 + header;
    const end = contentStart + length;
    if (end > this.#bytes.length) throw new DerProblem('an element is cut off');
    this.#at = end;
    return { tag: found, content: this.#bytes.slice(contentStart, end), whole: this.#bytes.slice(start, end) };
  }

  /** The next element if it has this tag. */
  readOptional(tag: number): DerElement | undefined {
    return this.nextTag === tag ? this.read() : undefined;
  }

  #length(at: number): { length: number; header: number } {
    const first = this.#bytes.charCodeAt(at);
    if (Number.isNaN(first)) throw new DerProblem('an element is cut off');
    if (first < 0x80) return { length: first, header: 1 };
    const count = first & 0x7f;
    const written = this.#bytes.slice(at + 1, at + 1 + count);
    if (count === 0 || count > 4 || written.length < count) throw new DerProblem('a length is malformed');
    const length = [...written].reduce((total, byte) => total * 256 + byte.charCodeAt(0), 0);
    if (length < 0x80 || written.startsWith('\0')) throw new DerProblem('a length is longer than it need be');
    return { length, header: 1 + count };
  }
}
