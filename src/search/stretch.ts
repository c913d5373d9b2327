/** Of a long needle, so many places are enough to choose from. */
const MOST_PLACES = 48;
const LINE_FEED = 0x0a;

/**
 * Where in a needle the stretch of `length` bytes begins that public text is least likely to hold: bytes that differ from
 * those before, and few that texts and tables are full of. A line feed may be written in many ways, so it is the last choice.
 */
export function rarestStretch(bytes: Uint8Array, length: number): number {
  const end = Math.min(bytes.length, MOST_PLACES + length);
  let [best, most, score] = [0, Number.NEGATIVE_INFINITY, 0];
  for (let at = 0; at < end; at++) {
    score += rarity(bytes, at);
    if (at >= length) score -= rarity(bytes, at - length);
    if (at < length - 1 || score <= most) continue;
    best = at - length + 1;
    most = score;
  }
  return best;
}

function rarity(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] as number;
  const differs = byte !== bytes[at - 1] && byte !== bytes[at - 2] ? 2 : 0;
  if (byte === LINE_FEED) return differs - 100;
  if (byte === 0x20 || byte === 0) return differs - 2;
  return byte < 0x61 || byte > 0x7a ? differs + 1 : differs;
}
