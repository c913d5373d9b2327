import type { Needle } from './needle.ts';
import { windowsOf } from './windows.ts';

/** Bytes of a gram: one 32-bit word. */
export const GRAM = 4;
/** Bits of the filter for each word in it, and the fewest and most that it has: 2 KB and 256 KB. */
const SPARSENESS = 48;
const [SMALLEST, LARGEST] = [14, 21] as const;
const MULTIPLIER = 0x9e3779b1;
const NONE: readonly Entry[] = [];

/** A place in a needle that a word of the searched bytes may be. */
export interface Entry {
  readonly needle: Needle;
  readonly offset: number;
}

/** One bit for each word's hash: what is looked up for every word, so small enough for a processor's own memory. */
export interface Filter {
  readonly bits: Int32Array;
  /** What is left of a hash of 32 bits is a bit's number. */
  readonly shift: number;
}

/**
 * Which words point to which needles. The searched bytes are read as aligned words, so that any stretch of seven bytes
 * holds a whole one: for each such stretch the index has the four words that it may show.
 */
export class GramIndex {
  readonly filter: Filter;
  readonly #entries = new Map<number, Entry[]>();

  constructor(needles: readonly Needle[]) {
    for (const needle of needles) {
      for (const from of windowsOf(needle)) {
        for (let offset = from; offset < from + GRAM; offset++) this.#add({ needle, offset });
      }
    }
    const width = Math.ceil(Math.log2(this.#entries.size * SPARSENESS + 1));
    const shift = 32 - Math.min(LARGEST, Math.max(SMALLEST, width));
    const bits = new Int32Array(1 << (32 - shift - 5));
    for (const word of this.#entries.keys()) {
      const bit = Math.imul(word, MULTIPLIER) >>> shift;
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    this.filter = { bits, shift };
  }

  /** Each place that this word may be in a needle. */
  lookUp(word: number): readonly Entry[] {
    return this.#entries.get(word) ?? NONE;
  }

  #add(entry: Entry): void {
    const word = wordAt(entry.needle.bytes, entry.offset);
    const known = this.#entries.get(word);
    if (known === undefined) this.#entries.set(word, [entry]);
    else known.push(entry);
  }
}

/**
 * The next word, from `from` on and before `to`, that may be part of a needle; `to` where there is none. The loop that
 * every byte goes through.
 */
export function nextCandidate({ bits, shift }: Filter, words: Int32Array, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const bit = Math.imul(words[at] as number, MULTIPLIER) >>> shift;
    if (((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) return at;
  }
  return to;
}

/** As a little-endian processor reads it; all that Node 24 runs on are. */
function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
