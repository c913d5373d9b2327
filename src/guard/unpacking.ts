import type { ByteStream, StreamReader } from './byte-stream.ts';
import { DAMAGED, type Inside } from './inside.ts';
import { pieces, type RandomAccess } from './random-access.ts';
import { contentAt, type ZipMember } from './zip.ts';

export type Packing = 'gzip' | 'zstd' | 'deflate' | 'zlib';

/** Undoes compression. */
export interface Expander {
  /** Rejects where the bytes are damaged; what came before counts. A stream that is cut short simply ends. */
  expand(packing: Packing, packed: ByteStream): AsyncIterable<Uint8Array>;
  /** All at once; undefined where the bytes are damaged, or would be more than `most`. */
  expandWhole(packing: Packing, packed: Uint8Array, most: number): Uint8Array | undefined;
}

/** Packed bytes that are expanded at once, which for small ones is much faster than as a stream. */
const SMALL = 512 * 1024;
const SMALL_EXPANDED = 8 * 1024 * 1024;
const ZIP_METHODS: ReadonlyMap<number, Packing> = new Map([
  [8, 'deflate'],
  [93, 'zstd'],
]);

/** A packed stream, expanded: at once where it is small. */
export async function expandedStream(
  packing: Packing,
  packed: StreamReader,
  inside: Inside,
  expander: Expander,
): Promise<ByteStream> {
  const start = await packed.peek(SMALL + 1);
  const bytes = start.length <= SMALL ? expander.expandWhole(packing, start, SMALL_EXPANDED) : undefined;
  if (bytes === undefined) return expanded(packing, packed.rest(), inside, expander);
  inside.allowance.unpack(start.length);
  inside.allowance.expand(bytes.length);
  return [bytes];
}

function expanded(packing: Packing, packed: ByteStream, { allowance }: Inside, expander: Expander): ByteStream {
  const content = expander.expand(
    packing,
    counted(packed, (length) => allowance.unpack(length)),
  );
  return counted(content, (length) => allowance.expand(length));
}

/** A stretch of packed bytes, expanded: at once where it is small. */
export function expandedStretch(
  packing: Packing,
  source: RandomAccess,
  { at, length }: { readonly at: number; readonly length: number },
  inside: Inside,
  expander: Expander,
): ByteStream {
  const bytes = length <= SMALL ? expander.expandWhole(packing, source.read(at, length), SMALL_EXPANDED) : undefined;
  if (bytes === undefined) return expanded(packing, pieces(source, at, length), inside, expander);
  inside.allowance.unpack(length);
  inside.allowance.expand(bytes.length);
  return [bytes];
}

/** The bytes of a zip's member; undefined where it has none, or they can't be had. */
export function zipContent(
  archive: RandomAccess,
  member: ZipMember,
  inside: Inside,
  expander: Expander,
): ByteStream | undefined {
  const at = contentAt(archive, member);
  const packing = ZIP_METHODS.get(member.method);
  if (member.packedSize === 0) return undefined;
  if (member.encrypted) inside.leaveOut('encrypted members of zips');
  else if (at === undefined) inside.leaveOut(DAMAGED);
  else if (member.method === 0) return pieces(archive, at, member.packedSize);
  else if (packing === undefined) inside.leaveOut(`members of zips packed by method ${member.method}`);
  else return expandedStretch(packing, archive, { at, length: member.packedSize }, inside, expander);
  return undefined;
}

/** A stream's next bytes, held in memory: the whole stream where it is no longer than `most`, and a little more where it is. */
export async function held(reader: StreamReader, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of reader.take(most + 1)) {
    parts.push(piece.slice());
    length += piece.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

async function* counted(
  source: ByteStream,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of source) {
    count(piece.length);
    yield piece;
  }
}
