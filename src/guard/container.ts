/** What a file is a container of, by its first bytes. */
export type ContainerKind = 'gzip' | 'zip' | 'zstd' | 'tar';

/** Bytes that tell. */
export const HEAD = 512;

const MAGIC: readonly (readonly [ContainerKind, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
];

/** Formats that Node has no reader for. */
const CLOSED: readonly (readonly [string, readonly number[]])[] = [
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];

/** Nearly every file is told by its first byte to be no packed one. */
const FIRST = new Set([...MAGIC, ...CLOSED].map(([, magic]) => magic[0]));

export function containerKind(head: Uint8Array): ContainerKind | undefined {
  if (isTarHeader(head)) return 'tar';
  return FIRST.has(head[0]) ? MAGIC.find(([, magic]) => startsWith(head, magic))?.[0] : undefined;
}

/** The name of a packed format that can't be looked into. */
export function closedKind(head: Uint8Array): string | undefined {
  if (!FIRST.has(head[0])) return undefined;
  const name = CLOSED.find(([, magic]) => startsWith(head, magic))?.[0];
  // Three letters begin many a text; a bzip2 stream goes on with a digit and its block's magic.
  return name === 'bzip2' && !startsWith(head.subarray(4), [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) ? undefined : name;
}

/** By the header's own checksum, which every tar since the first has. POSIX pax, "ustar Interchange Format". */
export function isTarHeader(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0 || !isOctalEnd(head[154] ?? 1) || !isOctalEnd(head[155] ?? 1)) return false;
  const stated = octal(head.subarray(148, 156));
  if (stated === undefined) return false;
  let sum = 0;
  for (let at = 0; at < 512; at++) sum += at >= 148 && at < 156 ? 0x20 : (head[at] ?? 0);
  return sum === stated;
}

/** What the last two bytes of the checksum are, in every tar's way to write it. */
function isOctalEnd(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 0x30 && byte <= 0x37);
}

/** A number field: octal digits, or binary where the first bit is set. */
export function octal(field: Uint8Array): number | undefined {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = (field[0] ?? 0) & 0x7f;
    for (const byte of field.subarray(1)) value = value * 256 + byte;
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = /^[ \0]*([0-7]*)[ \0]/.exec(`${String.fromCharCode(...field)}\0`)?.[1];
  return digits === undefined || digits === '' ? undefined : Number.parseInt(digits, 8);
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => head[at] === byte);
}
