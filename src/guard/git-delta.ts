/**
 * An object as a change to another makes it; undefined where the change is none, or makes more than `most` bytes.
 * https://git-scm.com/docs/gitformat-pack, "Deltified representation"
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, most: number): Uint8Array | undefined {
  let at = 0;
  const number = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = delta[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if ((byte & 0x80) === 0 || scale > 2 ** 40) return value;
      scale *= 128;
    }
  };
  const [baseSize, size] = [number(), number()];
  if (baseSize !== base.length || size > most) return undefined;
  const made = new Uint8Array(size);
  let filled = 0;
  while (at < delta.length) {
    const instruction = delta[at++] ?? 0;
    if (instruction === 0) return undefined;
    let piece: Uint8Array;
    if ((instruction & 0x80) === 0) {
      piece = delta.subarray(at, at + instruction);
      at += instruction;
    } else {
      const field = (bits: readonly number[]): number =>
        bits.reduce((sum, bit, place) => sum + ((instruction & bit) === 0 ? 0 : (delta[at++] ?? 0) * 256 ** place), 0);
      const from = field([0x01, 0x02, 0x04, 0x08]);
      const length = field([0x10, 0x20, 0x40]) || 0x10000;
      if (from + length > base.length) return undefined;
      piece = base.subarray(from, from + length);
    }
    if (filled + piece.length > size) return undefined;
    made.set(piece, filled);
    filled += piece.length;
  }
  return filled === size ? made : undefined;
}
