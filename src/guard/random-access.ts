/** Bytes that can be read at any place. */
export interface RandomAccess {
  readonly size: number;
  /** Fewer bytes than asked for only at the end. */
  read(at: number, length: number): Uint8Array;
}

export function inMemory(bytes: Uint8Array): RandomAccess {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}

const PIECE = 128 * 1024;

/** A stretch, the whole by default, in pieces. */
export function* pieces(
  source: RandomAccess,
  from = 0,
  length: number = source.size - from,
): Generator<Uint8Array, void, undefined> {
  const end = Math.min(source.size, from + length);
  for (let at = from; at < end; ) {
    const piece = source.read(at, Math.min(PIECE, end - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
