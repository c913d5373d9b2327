import type { Needle } from './needle.ts';
import { windowsOf } from './windows.ts';

/** Bytes of a gram: one 32-bit word. */
export const GRAM = 4;
const FILTER_BITS = 21;
const MULTIPLIER = 0x9e3779b1;
const NONE = -1;

/** A place in a needle that a word of the searched bytes may be. */
export interface Entry {
  readonly needle: Needle;
  readonly offset: number;
}

/**
 * Which words point to which needles. The searched bytes are read as aligned words, so that any stretch of seven bytes
 * holds a whole one: for each such stretch the index has the four words that it may show.
 */
export class GramIndex {
  /** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
  readonly filter: Int32Array = new Int32Array(1 << (FILTER_BITS - 5));
  readonly #keys: Int32Array;
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #entries: Entry[] = [];
  readonly #mask: number;

  constructor(needles: readonly Needle[]) {
    const grams = needles.flatMap((needle) =>
      windowsOf(needle).flatMap((from) => [0, 1, 2, 3].map((shift) => ({ needle, offset: from + shift }))),
    );
    const capacity = 1 << Math.ceil(Math.log2(Math.max(16, grams.length * 4)));
    this.#mask = capacity - 1;
    this.#keys = new Int32Array(capacity);
    this.#first = new Int32Array(capacity).fill(NONE);
    for (const entry of grams) this.#add(wordAt(entry.needle.bytes, entry.offset), entry);
  }

  /** Calls `visit` for each place that this word may be in a needle. */
  lookUp(word: number, visit: (entry: Entry) => void): void {
    for (let slot = hash(word) & this.#mask; this.#first[slot] !== NONE; slot = (slot + 1) & this.#mask) {
      if (this.#keys[slot] !== word) continue;
      for (let at = this.#first[slot] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) {
        const entry = this.#entries[at];
        if (entry !== undefined) visit(entry);
      }
      return;
    }
  }

  #add(word: number, entry: Entry): void {
    const bit = hash(word) >>> (32 - FILTER_BITS);
    this.filter[bit >>> 5] = (this.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = hash(word) & this.#mask;
    while (this.#first[slot] !== NONE && this.#keys[slot] !== word) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = word;
    this.#next.push(this.#first[slot] ?? NONE);
    this.#first[slot] = this.#entries.push(entry) - 1;
  }
}

/**
 * The next word, from `from` on and before `to`, that may be part of a needle; `to` where there is none. The loop that
 * every byte goes through.
 */
export function nextCandidate(filter: Int32Array, words: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const bit = Math.imul(words[at] as number, MULTIPLIER) >>> (32 - FILTER_BITS);
    if (((filter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) return at;
  }
  return to;
}

function hash(word: number): number {
  return Math.imul(word, MULTIPLIER);
}

/** As a little-endian processor reads it; all that Node 24 runs on are. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
