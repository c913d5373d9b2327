import { applyDelta } from './git-delta.ts';
import { PackIndex } from './git-pack-index.ts';
import type { RandomAccess } from './random-access.ts';

/** One object of a pack: where its zlib stream lies, its bytes where it is stored as a change to another, or why not. */
export type PackObject =
  | { readonly name: string; readonly kind: 'stream'; readonly at: number; readonly length: number }
  | { readonly name: string; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly name: string; readonly kind: 'unreadable' };

/** Inflates a whole zlib stream; undefined where it is none, or would be longer than `most`. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | undefined;

interface Header {
  readonly type: number;
  readonly size: number;
  /** Of the base, where the object is a change to another. */
  readonly base: number | undefined;
  /** Of the zlib stream. */
  readonly at: number;
}

const [OFFSET_DELTA, REFERENCE_DELTA] = [6, 7];
const LONGEST_OBJECT = 16 * 1024 * 1024;
const LONGEST_CHAIN = 256;
/** Bytes of objects that others may be changes to. */
const CACHE = 16 * 1024 * 1024;

/** The objects of a pack by its index. https://git-scm.com/docs/gitformat-pack */
export function* packObjects(
  pack: RandomAccess,
  index: Uint8Array,
  inflate: Inflate,
): Generator<PackObject, void, undefined> {
  const entries = PackIndex.read(index);
  if (entries === undefined) return;
  const reader = new PackReader(pack, entries, inflate);
  for (const { name, at, end } of entries.inOrder(pack.size - entries.idLength)) {
    const header = reader.headerAt(at);
    if (header === undefined) yield { name, kind: 'unreadable' };
    else if (header.base === undefined) yield { name, kind: 'stream', at: header.at, length: end - header.at };
    else {
      const bytes = reader.objectAt(at);
      yield bytes === undefined ? { name, kind: 'unreadable' } : { name, kind: 'bytes', bytes };
    }
  }
}

class PackReader {
  readonly #pack: RandomAccess;
  readonly #entries: PackIndex;
  readonly #inflate: Inflate;
  readonly #cache = new Map<number, Uint8Array>();
  #cached = 0;

  constructor(pack: RandomAccess, entries: PackIndex, inflate: Inflate) {
    this.#pack = pack;
    this.#entries = entries;
    this.#inflate = inflate;
  }

  headerAt(at: number): Header | undefined {
    const bytes = this.#pack.read(at, 64);
    const [first = 0] = bytes;
    let [size, next, scale] = [first & 0x0f, 1, 16];
    for (let more = first & 0x80; more !== 0 && next < 12; scale *= 128) {
      size += ((bytes[next] ?? 0) & 0x7f) * scale;
      more = (bytes[next++] ?? 0) & 0x80;
    }
    const type = (first >> 4) & 7;
    if (type === REFERENCE_DELTA) {
      const id = bytes.subarray(next, next + this.#entries.idLength);
      const base = this.#entries.find(id);
      return base === undefined ? undefined : { type, size, base, at: at + next + id.length };
    }
    if (type !== OFFSET_DELTA) return { type, size, base: undefined, at: at + next };
    let distance = (bytes[next] ?? 0) & 0x7f;
    while (((bytes[next++] ?? 0) & 0x80) !== 0 && next < 24)
      distance = (distance + 1) * 128 + ((bytes[next] ?? 0) & 0x7f);
    return distance > 0 && distance <= at ? { type, size, base: at - distance, at: at + next } : undefined;
  }

  /** An object whole; a chain of changes is followed to its end. */
  objectAt(start: number): Uint8Array | undefined {
    const changes: { readonly at: number; readonly delta: Uint8Array }[] = [];
    let [at, bytes] = [start, this.#cache.get(start)];
    while (bytes === undefined) {
      const header = this.headerAt(at);
      const content = header === undefined ? undefined : this.#contentOf(header, at);
      if (header === undefined || content === undefined || changes.length > LONGEST_CHAIN) return undefined;
      if (header.base === undefined) {
        bytes = content;
        this.#keep(at, bytes);
      } else {
        changes.push({ at, delta: content });
        at = header.base;
        bytes = this.#cache.get(at);
      }
    }
    for (const change of changes.toReversed()) {
      bytes = applyDelta(bytes, change.delta, LONGEST_OBJECT);
      if (bytes === undefined) return undefined;
      this.#keep(change.at, bytes);
    }
    return bytes;
  }

  #contentOf(header: Header, at: number): Uint8Array | undefined {
    if (header.size > LONGEST_OBJECT) return undefined;
    const end = this.#entries.endOf(at, this.#pack.size - this.#entries.idLength);
    return this.#inflate(this.#pack.read(header.at, end - header.at), header.size);
  }

  #keep(at: number, bytes: Uint8Array): void {
    this.#cached += bytes.length;
    this.#cache.set(at, bytes);
    for (const [oldest, { length }] of this.#cache) {
      if (this.#cached <= CACHE) return;
      this.#cache.delete(oldest);
      this.#cached -= length;
    }
  }
}
