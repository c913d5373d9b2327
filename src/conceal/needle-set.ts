import { Beginnings } from './beginnings.ts';
import { type Visit, WordIndex } from './word-index.ts';

/** A stretch of the searched bytes that is a needle. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** The shortest needle that is sure to hold a whole aligned word of four bytes. */
const LONG = 7;

/** Finds any number of needles, of four bytes and more, in one pass. */
export class NeedleSet {
  readonly beginnings: Beginnings;
  readonly #long: WordIndex | undefined;
  readonly #short: WordIndex | undefined;

  constructor(needles: readonly Uint8Array[]) {
    const long = needles.filter(({ length }) => length >= LONG);
    const short = needles.filter(({ length }) => length < LONG);
    this.#long = long.length > 0 ? new WordIndex(long, 4) : undefined;
    this.#short = short.length > 0 ? new WordIndex(short, 2) : undefined;
    this.beginnings = new Beginnings(needles);
  }

  /** Every occurrence in the first `length` bytes of a buffer of its own, by where it begins; they may overlap. */
  find(bytes: Uint8Array, length: number): readonly Match[] {
    const found: Match[] = [];
    const visit: Visit = (at, needle, offset) => {
      const from = at - offset;
      const to = from + needle.length;
      if (from >= 0 && to <= length && isAt(bytes, from, needle)) found.push({ from, to });
    };
    this.#long?.search(bytes, length, visit);
    this.#short?.search(bytes, length, visit);
    return found.sort((a, b) => a.from - b.from);
  }
}

/** The last byte first: texts that begin alike are common, those that also end alike are not. */
function isAt(bytes: Uint8Array, from: number, needle: Uint8Array): boolean {
  for (let at = needle.length - 1, other = 0; other < needle.length; at = other++) {
    if (bytes[from + at] !== needle[at]) return false;
  }
  return true;
}
