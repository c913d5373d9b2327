import { rarestStretch } from '../search/stretch.ts';
import type { Needle } from './needle.ts';

/** Any stretch of so many bytes holds a whole aligned word of four, wherever it begins. */
const WINDOW = 7;
const LINE_FEED = 0x0a;

/**
 * Where to look for a needle: one stretch of it or, where it may be broken, two, of which one break leaves one whole. Taken
 * where the bytes vary most, so that public text rarely points to a needle.
 */
export function windowsOf({ bytes, breaks }: Needle): readonly number[] {
  if (!breaks) return [rarestStretch(bytes, WINDOW)];
  const pair = rarestStretch(bytes, 2 * WINDOW);
  if (bytes.length >= 2 * WINDOW && isWhole(bytes, pair, 2 * WINDOW)) return [pair, pair + WINDOW];
  // Too short for two apart: the two ends, which overlap.
  const [first, last] = [rarestStretch(bytes.subarray(0, WINDOW + 3), WINDOW), bytes.length - WINDOW];
  return isWhole(bytes, first, WINDOW) && isWhole(bytes, last, WINDOW) && bytes.length < 2 * WINDOW
    ? [...new Set([0, last])]
    : [rarestStretch(bytes, WINDOW)];
}

function isWhole(bytes: Uint8Array, from: number, length: number): boolean {
  return !bytes.subarray(from, from + length).includes(LINE_FEED);
}
