const HEADER = 8 + 256 * 4;

/** The index of a pack, version 2. https://git-scm.com/docs/gitformat-pack, "pack-*.idx files" */
export class PackIndex {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #count: number;
  /** Bytes of an object id: SHA-1 or SHA-256. */
  readonly idLength: number;
  /** Offsets in the pack, ascending, and each object's number in the order of the ids. */
  readonly #offsets: Float64Array;
  readonly #order: Uint32Array;

  /** Undefined where the bytes are no such index. */
  static read(bytes: Uint8Array): PackIndex | undefined {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER || view.getUint32(0) !== 0xff744f63 || view.getUint32(4) !== 2) return undefined;
    const count = view.getUint32(HEADER - 4);
    const fits = (idLength: number): boolean => bytes.length >= HEADER + count * (idLength + 8) + 2 * idLength;
    if (!fits(20)) return undefined;
    return new PackIndex(bytes, view, count, fits(32) ? 32 : 20);
  }

  private constructor(bytes: Uint8Array, view: DataView, count: number, idLength: number) {
    this.#bytes = bytes;
    this.#view = view;
    this.#count = count;
    this.idLength = idLength;
    const all = Float64Array.from({ length: count }, (_, number) => this.#offsetOf(number));
    this.#order = Uint32Array.from({ length: count }, (_, number) => number).sort(
      (a, b) => (all[a] ?? 0) - (all[b] ?? 0),
    );
    this.#offsets = all.sort();
  }

  /** Every object in the order of the pack; `packEnd` is where the last one ends. */
  *inOrder(packEnd: number): Generator<{ readonly name: string; readonly at: number; readonly end: number }> {
    for (let place = 0; place < this.#count; place++) {
      const number = this.#order[place] ?? 0;
      const id = this.#idOf(number);
      const name = [...id].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      yield { name, at: this.#offsets[place] ?? 0, end: this.#offsets[place + 1] ?? packEnd };
    }
  }

  /** Where the object that begins at `at` ends. */
  endOf(at: number, packEnd: number): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#offsets[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return this.#offsets[low] ?? packEnd;
  }

  /** An object's offset by its id. */
  find(id: Uint8Array): number | undefined {
    const [first = 0] = id;
    const from = first === 0 ? 0 : this.#view.getUint32(8 + (first - 1) * 4);
    const to = Math.min(this.#count, this.#view.getUint32(8 + first * 4));
    for (let number = from; number < to; number++) {
      if (this.#idOf(number).every((byte, at) => byte === id[at])) return this.#offsetOf(number);
    }
    return undefined;
  }

  #idOf(number: number): Uint8Array {
    const at = HEADER + number * this.idLength;
    return this.#bytes.subarray(at, at + this.idLength);
  }

  #offsetOf(number: number): number {
    const table = HEADER + this.#count * (this.idLength + 4);
    const offset = this.#view.getUint32(table + number * 4);
    if (offset < 0x80000000) return offset;
    const wide = table + this.#count * 4 + (offset - 0x80000000) * 8;
    if (wide + 8 > this.#bytes.length) return 0;
    return this.#view.getUint32(wide) * 0x1_0000_0000 + this.#view.getUint32(wide + 4);
  }
}
