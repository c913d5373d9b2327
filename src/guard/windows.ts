import type { Needle } from './needle.ts';

/** Any stretch of so many bytes holds a whole aligned word of four, wherever it begins. */
const WINDOW = 7;
const LINE_FEED = 0x0a;

/**
 * Where to look for a needle: one stretch of it or, where it may be broken, two, of which one break leaves one whole. Taken
 * where the bytes vary most, so that public text rarely points to a needle.
 */
export function windowsOf({ bytes, breaks }: Needle): readonly number[] {
  if (!breaks) return [bestWindow(bytes, WINDOW)];
  const pair = bestWindow(bytes, 2 * WINDOW);
  if (bytes.length >= 2 * WINDOW && isWhole(bytes, pair, 2 * WINDOW)) return [pair, pair + WINDOW];
  // Too short for two apart: the two ends, which overlap.
  const [first, last] = [bestWindow(bytes.subarray(0, WINDOW + 3), WINDOW), bytes.length - WINDOW];
  return isWhole(bytes, first, WINDOW) && isWhole(bytes, last, WINDOW) && bytes.length < 2 * WINDOW
    ? [...new Set([0, last])]
    : [bestWindow(bytes, WINDOW)];
}

/** Of a long needle, the first so many places are enough to choose from. */
const MOST_PLACES = 48;

function bestWindow(bytes: Uint8Array, length: number): number {
  const last = Math.min(bytes.length - length, MOST_PLACES);
  let best = { from: 0, score: Number.NEGATIVE_INFINITY };
  for (let from = 0; from <= last; from++) {
    const score = scoreOf(bytes, from, from + length);
    if (score > best.score) best = { from, score };
  }
  return best.from;
}

/** How rare a stretch is likely to be: bytes that differ from those before, and few that texts or tables are full of. */
function scoreOf(bytes: Uint8Array, from: number, to: number): number {
  let score = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED) score -= 100;
    else if (byte === 0x20 || byte === 0) score -= 2;
    else if (byte < 0x61 || byte > 0x7a) score += 1;
    if (byte !== bytes[at - 1] && byte !== bytes[at - 2]) score += 2;
  }
  return score;
}

function isWhole(bytes: Uint8Array, from: number, length: number): boolean {
  return !bytes.subarray(from, from + length).includes(LINE_FEED);
}
