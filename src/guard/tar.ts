import type { StreamReader } from './byte-stream.ts';
import { isTarHeader, octal } from './container.ts';

/** One file of a tar archive. Its content must be read, or left, before the next member is asked for. */
export interface TarMember {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

const BLOCK = 512;
const LONGEST_NAME = 64 * 1024;

/**
 * The files of a tar stream, with the long names of GNU and pax. Ends where the archive does or stops being one; the
 * stream's rest is then still there.
 */
export async function* tarMembers(stream: StreamReader): AsyncGenerator<TarMember, void, undefined> {
  let longName: string | undefined;
  let paxSize: number | undefined;
  for (;;) {
    const header = await stream.peek(BLOCK);
    if (header.length === BLOCK && header.every((byte) => byte === 0)) {
      await stream.skip(BLOCK);
      continue; // two such blocks end an archive, but several archives may follow each other
    }
    if (!isTarHeader(header)) return;
    const [size = 0, type] = [octal(header.subarray(124, 136)), String.fromCharCode(header[156] ?? 0)];
    const name = longName ?? headerName(header);
    await stream.skip(BLOCK);
    if ('LKxg'.includes(type)) {
      const note = text(await stream.read(Math.min(size, LONGEST_NAME)));
      await stream.skip(padded(size) - Math.min(size, LONGEST_NAME));
      if (type === 'L') longName = note.replace(/\0.*$/s, '');
      if (type === 'x') {
        longName = paxRecord(note, 'path') ?? longName;
        paxSize = numberOf(paxRecord(note, 'size'));
      }
      continue;
    }
    const length = paxSize ?? size;
    [longName, paxSize] = [undefined, undefined];
    // Links and folders have no content, whatever they say; the formats' own kinds are read as files.
    if ('123456'.includes(type)) continue;
    let left = padded(length);
    async function* content(): AsyncGenerator<Uint8Array, void, undefined> {
      for await (const piece of stream.take(length)) {
        left -= piece.length;
        yield piece;
      }
    }
    if (length > 0) yield { name, content: content() };
    await stream.skip(left);
  }
}

function headerName(header: Uint8Array): string {
  const prefix =
    text(header.subarray(257, 262)) === 'ustar' ? text(header.subarray(345, 500)).replace(/\0.*$/s, '') : '';
  const name = text(header.subarray(0, 100)).replace(/\0.*$/s, '');
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Records are `LENGTH KEY=VALUE\n`. POSIX pax, "pax Extended Header". */
function paxRecord(records: string, key: string): string | undefined {
  return new RegExp(`(?:^|\\n)\\d+ ${key}=([^\\n]*)`).exec(records)?.[1];
}

function numberOf(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
