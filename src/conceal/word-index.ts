/** A place in a needle that a word of the searched bytes may be. */
export interface Entry {
  readonly needle: Uint8Array;
  readonly offset: number;
}

const FILTER_BITS = 18;
const MULTIPLIER = 0x9e3779b1;
/** Of a long needle, the first so many bytes are enough to choose from. */
const MOST_BYTES = 48;

/**
 * Which words point to which needles. The searched bytes are read as aligned words of `size` bytes, so that any stretch of
 * 2 × size - 1 bytes holds a whole one: of each needle the index has one such stretch, as the words that it may show.
 */
export class WordIndex {
  readonly #size: 2 | 4;
  /** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
  readonly #filter: Int32Array = new Int32Array(1 << (FILTER_BITS - 5));
  readonly #entries = new Map<number, Entry[]>();
  #candidates = new Int32Array(0);

  constructor(needles: readonly Uint8Array[], size: 2 | 4) {
    this.#size = size;
    const scratch = new Int32Array(1);
    const bytes = new Uint8Array(scratch.buffer);
    for (const needle of needles) {
      const from = rarestStretch(needle, 2 * size - 1);
      for (let offset = from; offset < from + size; offset++) {
        for (let at = 0; at < size; at++) bytes[at] = needle[offset + at] ?? 0;
        this.#add(scratch[0] ?? 0, { needle, offset });
      }
    }
  }

  /** Calls `visit` for each aligned word in the first `length` bytes that may be part of a needle; `at` is its first byte. */
  search(bytes: Uint8Array, length: number, visit: (at: number, entries: readonly Entry[]) => void): void {
    const words = new Int32Array(bytes.buffer);
    const to = (length + 3) >>> 2;
    if (this.#candidates.length < 2 * to) this.#candidates = new Int32Array(2 * to);
    const candidates = this.#candidates;
    const halves = this.#size === 2;
    const count = (halves ? collectHalves : collectWords)(this.#filter, words, to, candidates);
    for (let n = 0; n < count; n++) {
      const at = candidates[n] as number;
      const word = words[at >>> 2] as number;
      const entries = this.#entries.get(halves ? (at & 2 ? word >>> 16 : word & 0xffff) : word);
      if (entries !== undefined) visit(at, entries);
    }
  }

  #add(word: number, entry: Entry): void {
    const bit = Math.imul(word, MULTIPLIER) >>> (32 - FILTER_BITS);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const entries = this.#entries.get(word);
    if (entries === undefined) this.#entries.set(word, [entry]);
    else entries.push(entry);
  }
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
  let [best, most, score] = [0, -1, 0];
  for (let at = 0; at < needle.length && at < MOST_BYTES; at++) {
    score += rarityAt(needle, at);
    if (at >= length) score -= rarityAt(needle, at - length);
    if (at >= length - 1 && score > most) [best, most] = [at - length + 1, score];
  }
  return best;
}

function rarityAt(needle: Uint8Array, at: number): number {
  const byte = needle[at] as number;
  const varied = byte !== needle[at - 1] && byte !== needle[at - 2];
  return (varied ? 2 : 0) + (byte > 0x20 && (byte < 0x61 || byte > 0x7a) ? 1 : 0);
}
