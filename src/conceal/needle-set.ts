import { rarestStretch } from '../search/stretch.ts';
import { type Visit, WordIndex } from '../search/word-index.ts';
import { Beginnings } from './beginnings.ts';

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
  readonly needles: readonly Uint8Array[];
  readonly #indexes: readonly WordIndex[];

  constructor(needles: readonly Uint8Array[]) {
    const numbers = needles.map((_, at) => at);
    const isLong = (at: number): boolean => (needles[at]?.length ?? 0) >= LONG;
    const indexOf = (chosen: readonly number[], size: 2 | 4): readonly WordIndex[] => {
      const stretches = chosen.map((needle) => {
        const bytes = needles[needle] ?? new Uint8Array(0);
        return { needle, bytes, from: rarestStretch(bytes, 2 * size - 1) };
      });
      return chosen.length > 0 ? [new WordIndex(stretches, size)] : [];
    };
    this.needles = needles;
    this.#indexes = [
      ...indexOf(numbers.filter(isLong), 4),
      ...indexOf(
        numbers.filter((at) => !isLong(at)),
        2,
      ),
    ];
    this.beginnings = new Beginnings(needles);
  }

  /** Every occurrence in the first `length` bytes of a buffer of its own, by where it begins; they may overlap. */
  find(bytes: Uint8Array<ArrayBuffer>, length: number): readonly Match[] {
    const found: Match[] = [];
    const visit: Visit = (at, number, offset) => {
      const needle = this.needles[number];
      if (needle === undefined) return;
      const from = at - offset;
      const to = from + needle.length;
      if (from >= 0 && to <= length && isAt(bytes, from, needle)) found.push({ from, to });
    };
    for (const index of this.#indexes) index.search(bytes.buffer, length, visit);
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
