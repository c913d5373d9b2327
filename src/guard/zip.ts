import type { RandomAccess } from './random-access.ts';

/** One file of a zip archive, packed. */
export interface ZipMember {
  readonly name: string;
  /** 0 stored, 8 deflated, 93 zstd; others exist. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Of the member's local header. */
  readonly at: number;
}

const [END, END_64, LOCATOR_64, ENTRY, LOCAL] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50, 0x04034b50] as const;
const LONGEST_COMMENT = 0xffff;
const PIECE = 1024 * 1024;

/** The members by the central directory; undefined where there is none. PKWARE APPNOTE 6.3.10, §4.3. */
export function zipMembers(archive: RandomAccess): Iterable<ZipMember> | undefined {
  const directory = findDirectory(archive);
  return directory === undefined ? undefined : entries(archive, directory.at, directory.size);
}

/** Where a member's packed bytes begin; undefined where its local header is none. */
export function contentAt(archive: RandomAccess, member: ZipMember): number | undefined {
  const header = view(archive.read(member.at, 30));
  if (header.byteLength < 30 || header.getUint32(0, true) !== LOCAL) return undefined;
  return member.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
}

function findDirectory(archive: RandomAccess): { readonly at: number; readonly size: number } | undefined {
  const length = Math.min(archive.size, LONGEST_COMMENT + 22);
  const tail = view(archive.read(archive.size - length, length));
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const found = { size: tail.getUint32(at + 12, true), at: tail.getUint32(at + 16, true) };
    if (found.at !== 0xffffffff && found.size !== 0xffffffff) return found;
    if (at < 20 || tail.getUint32(at - 20, true) !== LOCATOR_64) return found;
    const end = view(archive.read(number64(tail, at - 20 + 8), 56));
    if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) return undefined;
    return { size: number64(end, 40), at: number64(end, 48) };
  }
  return undefined;
}

function* entries(archive: RandomAccess, from: number, size: number): Generator<ZipMember, void, undefined> {
  const end = Math.min(archive.size, from + size);
  let piece = view(new Uint8Array(0));
  let pieceAt = from;
  for (let at = from; at + 46 <= end; ) {
    if (at + LONGEST_COMMENT * 3 > pieceAt + piece.byteLength && pieceAt + piece.byteLength < end) {
      piece = view(archive.read(at, Math.min(PIECE, end - at)).slice());
      pieceAt = at;
    }
    const here = at - pieceAt;
    if (here + 46 > piece.byteLength || piece.getUint32(here, true) !== ENTRY) return;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => piece.getUint16(here + field, true));
    const [nameAt, extraAt] = [here + 46, here + 46 + (nameLength ?? 0)];
    const next = extraAt + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > piece.byteLength) return;
    const bytes = new Uint8Array(piece.buffer, piece.byteOffset);
    const wide = extra64(piece, extraAt, extraLength ?? 0);
    const field = (offset: number): number => {
      const value = piece.getUint32(here + offset, true);
      return value === 0xffffffff ? (wide.shift() ?? value) : value;
    };
    const [unpacked, packed, local] = [field(24), field(20), field(42)]; // in the order of the extra field
    yield {
      name: new TextDecoder().decode(bytes.subarray(nameAt, extraAt)),
      method: piece.getUint16(here + 10, true),
      encrypted: (piece.getUint16(here + 8, true) & 1) !== 0,
      packedSize: packed,
      size: unpacked,
      at: local,
    };
    at = pieceAt + next;
  }
}

/** The numbers of the "Zip64 extended information" extra field. */
function extra64(piece: DataView, at: number, length: number): number[] {
  for (let field = at; field + 4 <= at + length; ) {
    const [id, size] = [piece.getUint16(field, true), piece.getUint16(field + 2, true)];
    const numbers: number[] = [];
    const end = Math.min(field + 4 + size, at + length);
    if (id === 1) {
      for (let number = field + 4; number + 8 <= end; number += 8) numbers.push(number64(piece, number));
      return numbers;
    }
    field += 4 + size;
  }
  return [];
}

function number64(bytes: DataView, at: number): number {
  return bytes.getUint32(at, true) + bytes.getUint32(at + 4, true) * 0x1_0000_0000;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
