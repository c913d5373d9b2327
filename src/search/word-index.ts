/** Bits of the filter for each word in it, and the fewest and most that it has: 2 KB and 256 KB. */
const SPARSENESS = 48;
const [SMALLEST, LARGEST] = [14, 21] as const;
const MULTIPLIER = 0x9e3779b1;

/** A stretch of 2 × size - 1 bytes of a needle: wherever it stands, a word of it is aligned. */
export interface Stretch {
  /** The needle's number, which a visit is told. */
  readonly needle: number;
  readonly bytes: Uint8Array;
  /** Where in the needle the stretch begins. */
  readonly from: number;
}

/** Called for each place where a needle may stand: `at` is where its byte `offset` would be. */
export type Visit = (at: number, needle: number, offset: number) => void;

/** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
interface Filter {
  readonly bits: Int32Array;
  /** What is left of a hash of 32 bits is a bit's number. */
  readonly shift: number;
}

/**
 * Which words point to which needles. The searched bytes are read as aligned words of `size` bytes; of each stretch the
 * index has the words that it may show. Plain arrays throughout, since one is made anew for each command that is run.
 */
export class WordIndex {
  readonly #size: 2 | 4;
  readonly #filter: Filter;
  /** A table of words by their hash, each slot with the first of the word's entries, counted from 1; 0 is an empty slot. */
  readonly #words: Int32Array;
  readonly #first: Int32Array;
  readonly #shift: number;
  /** Of entry n: the next one of the same word, its needle, and where in that the word is. */
  readonly #next: Int32Array;
  readonly #needle: Int32Array;
  readonly #offset: Int32Array;

  constructor(stretches: readonly Stretch[], size: 2 | 4) {
    const count = stretches.length * size;
    const width = Math.min(LARGEST, Math.max(SMALLEST, Math.ceil(Math.log2(count * SPARSENESS + 1))));
    const slots = 1 << Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
    this.#size = size;
    this.#filter = { bits: new Int32Array(1 << (width - 5)), shift: 32 - width };
    this.#words = new Int32Array(slots);
    this.#first = new Int32Array(slots);
    this.#shift = 32 - Math.log2(slots);
    this.#next = new Int32Array(count + 1);
    this.#needle = new Int32Array(count + 1);
    this.#offset = new Int32Array(count + 1);
    let entry = 0;
    for (const { bytes, from, needle } of stretches) {
      for (let offset = from; offset < from + size; offset++)
        this.#add(wordAt(bytes, offset, size), ++entry, needle, offset);
    }
  }

  /** Looks at each whole aligned word in the first `length` bytes of a buffer. */
  search(buffer: ArrayBuffer, length: number, visit: Visit): void {
    const filter = this.#filter;
    if (this.#size === 4) {
      const words = new Int32Array(buffer);
      const to = length >>> 2;
      for (let at = nextWord(filter, words, 0, to); at < to; at = nextWord(filter, words, at + 1, to))
        this.#visit(words[at] as number, at << 2, visit);
    } else {
      const words = new Uint16Array(buffer);
      const to = length >>> 1;
      for (let at = nextHalf(filter, words, 0, to); at < to; at = nextHalf(filter, words, at + 1, to))
        this.#visit(words[at] as number, at << 1, visit);
    }
  }

  #visit(word: number, at: number, visit: Visit): void {
    for (let entry = this.#first[this.#slotOf(word)] as number; entry > 0; entry = this.#next[entry] as number)
      visit(at, this.#needle[entry] as number, this.#offset[entry] as number);
  }

  /** The word's own slot, or the empty one where it would be. */
  #slotOf(word: number): number {
    const words = this.#words;
    const last = words.length - 1;
    let slot = Math.imul(word, MULTIPLIER) >>> this.#shift;
    while (this.#first[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & last;
    return slot;
  }

  #add(word: number, entry: number, needle: number, offset: number): void {
    const { bits, shift } = this.#filter;
    const bit = Math.imul(word, MULTIPLIER) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    const slot = this.#slotOf(word);
    this.#words[slot] = word;
    this.#next[entry] = this.#first[slot] as number;
    this.#needle[entry] = needle;
    this.#offset[entry] = offset;
    this.#first[slot] = entry;
  }
}

/** As a little-endian processor reads it; the runner and Node 24 run on no other. */
function wordAt(bytes: Uint8Array, at: number, size: 2 | 4): number {
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return size === 2 ? low : low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}

/**
 * The next word from `from` on that may be part of a needle; `to` where there is none. The loop that every byte goes
 * through: without a call in it, and without writing anything, which would keep the compiler from knowing that its arrays
 * stay what they are.
 */
function nextWord({ bits, shift }: Filter, words: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const bit = Math.imul(words[at] as number, MULTIPLIER) >>> shift;
    if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) return at;
  }
  return to;
}

/** The same, compiled for words of two bytes. */
function nextHalf({ bits, shift }: Filter, words: Uint16Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const bit = Math.imul(words[at] as number, MULTIPLIER) >>> shift;
    if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) return at;
  }
  return to;
}
