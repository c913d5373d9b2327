const FILTER_BITS = 18;
const MULTIPLIER = 0x9e3779b1;
/** Of a long needle, the first so many bytes are enough to choose from. */
const MOST_BYTES = 32;

/** Called for each place where a needle may stand: `at` is where its byte `offset` would be. */
export type Visit = (at: number, needle: Uint8Array, offset: number) => void;

/**
 * Which words point to which needles. The searched bytes are read as aligned words of `size` bytes, so that any stretch of
 * 2 × size - 1 bytes holds a whole one: of each needle the index has one such stretch, as the words that it may show.
 * Plain arrays throughout, since it is made anew for each command that is run.
 */
export class WordIndex {
  readonly #needles: readonly Uint8Array[];
  readonly #size: 2 | 4;
  /** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
  readonly #filter: Int32Array = new Int32Array(1 << (FILTER_BITS - 5));
  /** A table of words by their hash, each slot with the first of the word's entries, counted from 1; 0 is an empty slot. */
  readonly #words: Int32Array;
  readonly #first: Int32Array;
  readonly #shift: number;
  /** Of entry n: the next one of the same word, and where in its needle the word is. Its needle is n / size. */
  readonly #next: Int32Array;
  readonly #offset: Int32Array;
  #candidates = new Int32Array(0);

  constructor(needles: readonly Uint8Array[], size: 2 | 4) {
    const count = needles.length * size;
    const bits = Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
    this.#needles = needles;
    this.#size = size;
    this.#shift = 32 - bits;
    this.#words = new Int32Array(1 << bits);
    this.#first = new Int32Array(1 << bits);
    this.#next = new Int32Array(count + 1);
    this.#offset = new Int32Array(count + 1);
    let entry = 0;
    for (const needle of needles) {
      const from = rarestStretch(needle, 2 * size - 1);
      for (let offset = from; offset < from + size; offset++) this.#add(wordAt(needle, offset, size), ++entry, offset);
    }
  }

  /** Looks at each aligned word in the first `length` bytes. */
  search(bytes: Uint8Array, length: number, visit: Visit): void {
    const words = new Int32Array(bytes.buffer);
    const to = (length + 3) >>> 2;
    if (this.#candidates.length < 2 * to) this.#candidates = new Int32Array(2 * to);
    const candidates = this.#candidates;
    const halves = this.#size === 2;
    const count = (halves ? collectHalves : collectWords)(this.#filter, words, to, candidates);
    for (let n = 0; n < count; n++) {
      const at = candidates[n] as number;
      const word = words[at >>> 2] as number;
      const slot = this.#slotOf(halves ? (at & 2 ? word >>> 16 : word & 0xffff) : word);
      for (let entry = this.#first[slot] as number; entry > 0; entry = this.#next[entry] as number) {
        const needle = this.#needles[Math.floor((entry - 1) / this.#size)];
        if (needle !== undefined) visit(at, needle, this.#offset[entry] as number);
      }
    }
  }

  /** The word's own slot, or the empty one where it would be. */
  #slotOf(word: number): number {
    const last = this.#words.length - 1;
    let slot = Math.imul(word, MULTIPLIER) >>> this.#shift;
    while (this.#first[slot] !== 0 && this.#words[slot] !== word) slot = (slot + 1) & last;
    return slot;
  }

  #add(word: number, entry: number, offset: number): void {
    const bit = Math.imul(word, MULTIPLIER) >>> (32 - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
    const slot = this.#slotOf(word);
    this.#words[slot] = word;
    this.#next[entry] = this.#first[slot] as number;
    this.#offset[entry] = offset;
    this.#first[slot] = entry;
  }
}

/** As a little-endian processor reads it; the runner runs on no other. */
function wordAt(bytes: Uint8Array, at: number, size: 2 | 4): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return size === 2 ? low : low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}

/** The loop that every byte goes through, and so with no call in it: where the words begin that pass the filter. */
function collectWords(filter: Int32Array, words: Int32Array, to: number, candidates: Int32Array): number {
  let count = 0;
  for (let at = 0; at < to; at++) {
    const bit = Math.imul(words[at] as number, MULTIPLIER) >>> (32 - FILTER_BITS);
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) candidates[count++] = at << 2;
  }
  return count;
}

/** The same for words of two bytes, two at a time. */
function collectHalves(filter: Int32Array, words: Int32Array, to: number, candidates: Int32Array): number {
  let count = 0;
  for (let at = 0; at < to; at++) {
    const word = words[at] as number;
    const low = Math.imul(word & 0xffff, MULTIPLIER) >>> (32 - FILTER_BITS);
    if (((filter[low >>> 5] as number) & (1 << (low & 31))) !== 0) candidates[count++] = at << 2;
    const high = Math.imul(word >>> 16, MULTIPLIER) >>> (32 - FILTER_BITS);
    if (((filter[high >>> 5] as number) & (1 << (high & 31))) !== 0) candidates[count++] = (at << 2) | 2;
  }
  return count;
}

/** Where ordinary output is least likely to look like the needle: bytes that differ, and few small letters and blanks. */
function rarestStretch(needle: Uint8Array, length: number): number {
  const end = Math.min(needle.length, MOST_BYTES);
  let [best, most, score] = [0, -1, 0];
  for (let at = 0; at < end; at++) {
    score += rarity(needle[at] as number, needle[at - 1] ?? 0);
    if (at >= length) score -= rarity(needle[at - length] as number, needle[at - length - 1] ?? 0);
    if (at < length - 1 || score <= most) continue;
    best = at - length + 1;
    most = score;
  }
  return best;
}

function rarity(byte: number, before: number): number {
  return (byte === before ? 0 : 2) + (byte > 0x20 && (byte < 0x61 || byte > 0x7a) ? 1 : 0);
}
