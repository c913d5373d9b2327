/** Bytes as they come, in pieces of any length. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const NOTHING: Uint8Array = new Uint8Array(0);

/** Reads a stream by length. */
export class StreamReader {
  readonly #source: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #rest = NOTHING;
  #ended = false;

  constructor(source: ByteStream) {
    this.#source = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  }

  /** The next bytes without taking them; fewer only where the stream ends. */
  async peek(length: number): Promise<Uint8Array> {
    while (this.#rest.length < length && !this.#ended) {
      const { done, value } = await this.#source.next();
      if (done) this.#ended = true;
      else this.#rest = this.#rest.length === 0 ? value : joined(this.#rest, value);
    }
    return this.#rest.subarray(0, length);
  }

  async read(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length);
    this.#rest = this.#rest.subarray(bytes.length);
    return bytes;
  }

  /** The next bytes in the pieces they come in, at most `length`. */
  async *take(length: number): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = length; left > 0; ) {
      if (this.#rest.length === 0 && (await this.peek(1)).length === 0) return;
      const piece = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  rest(): AsyncGenerator<Uint8Array, void, undefined> {
    return this.take(Number.POSITIVE_INFINITY);
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.take(length));
  }

  /** Lets go of the source. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
