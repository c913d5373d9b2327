/** What tells each of these from the others: a hash of its text, and of which one it is of several alike. */
export function fingerprintsOf(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return hash(`${text}\n${nth}`);
  });
}

/** FNV-1a, 64 bits in two halves of different seeds: it tells texts apart, and keeps no secret. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (const byte of new TextEncoder().encode(text)) {
    high = Math.imul(high ^ byte, 0x01000193) >>> 0;
    low = Math.imul(low ^ byte ^ (high >>> 13), 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
