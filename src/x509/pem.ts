import { decodeBase64, encodeBase64 } from '../golang/encodings.ts';
import { compareBytes, type GoString } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';

/** A block of RFC 7468, with the headers that RFC 1421 had. */
export interface PemBlock {
  readonly type: GoString;
  readonly headers: ReadonlyMap<GoString, GoString>;
  readonly bytes: GoString;
}

const BEGIN = '-----BEGIN ';
const END = '\n-----END ';
const DASHES = '-----';

/** pem.Decode: the first whole block, and what is behind it; undefined where there is none. */
export function decodePem(data: GoString): { readonly block: PemBlock; readonly rest: GoString } | undefined {
  for (let from = 0; ; ) {
    const end = data.indexOf(END, from);
    if (end < 0) return undefined;
    const begin = from + data.slice(from, end).lastIndexOf(BEGIN);
    const next = end + END.length;
    if (begin >= from && (begin === from || data[begin - 1] === '\n')) {
      const block = readBlock(data, begin + BEGIN.length, end);
      if (block === 'none') return undefined;
      if (block !== undefined) return block;
    }
    from = next;
  }
}

function readBlock(data: GoString, typeStart: number, end: number): ReturnType<typeof decodePem> | 'none' {
  const typeLine = lineAt(data, typeStart);
  if (!typeLine.text.endsWith(DASHES)) return undefined;
  const type = typeLine.text.slice(0, -DASHES.length);
  const headers = new Map<GoString, GoString>();
  let at = typeLine.next;
  for (;;) {
    if (at >= data.length) return 'none';
    const line = lineAt(data, at);
    const colon = line.text.indexOf(':');
    if (colon < 0) break;
    headers.set(trimSpace(line.text.slice(0, colon)), trimSpace(line.text.slice(colon + 1)));
    at = line.next;
  }
  if (headers.size > 0 && end < at) return undefined;
  const trailer = data.slice(end + END.length);
  if (!trailer.startsWith(type + DASHES) || lineAt(trailer, type.length + DASHES.length).text !== '') return undefined;
  let bytes = '';
  if (end > at) {
    const decoded = decodeBase64(data.slice(at, end).replace(/[ \t]/g, ''));
    if (decoded.kind === 'problem') return undefined;
    bytes = decoded.text;
  }
  return { block: { type, headers, bytes }, rest: data.slice(lineAt(data, end + END.length - 1).next) };
}

function lineAt(data: GoString, start: number): { text: GoString; next: number } {
  const feed = data.indexOf('\n', start);
  const end = feed < 0 ? data.length : feed;
  const line = data.slice(start, end);
  return { text: (feed < 0 ? line : line.replace(/\r$/, '')).replace(/[ \t]+$/, ''), next: feed < 0 ? end : feed + 1 };
}

/** Every whole block, and what is left behind the last. */
export function decodeAllPem(data: GoString): { readonly blocks: readonly PemBlock[]; readonly rest: GoString } {
  const blocks: PemBlock[] = [];
  let rest = data;
  for (let found = decodePem(rest); found !== undefined; found = decodePem(rest)) {
    blocks.push(found.block);
    rest = found.rest;
  }
  return { blocks, rest };
}

/** pem.Encode: 64 characters a line. */
export function encodePem({ type, headers, bytes }: PemBlock): GoString {
  const names = [...headers.keys()].filter((name) => name !== 'Proc-Type').toSorted(compareBytes);
  const ordered = headers.has('Proc-Type') ? ['Proc-Type', ...names] : names;
  const head = ordered.map((name) => `${name}: ${headers.get(name) ?? ''}\n`).join('');
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${type}-----\n${head}${head === '' ? '' : '\n'}${lines.map((line) => `${line}\n`).join('')}-----END ${type}-----\n`;
}

export function pemOf(type: string, bytes: GoString): GoString {
  return encodePem({ type, headers: new Map(), bytes });
}
