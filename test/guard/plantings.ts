/** How a value comes to stand somewhere, written by Node's own encoders and by nothing of ours. */
import { execFileSync } from 'node:child_process';
import type { Encoding } from '../../src/guard/needle.ts';

export interface Planting {
  readonly title: string;
  /** What a finding may call it: some forms of a plain value are one and the same. */
  readonly encodings: readonly Encoding[];
  /** The fewest bytes of a value that it is promised for. */
  readonly shortest: number;
  /** What stands there, when `before` and `after` stand around the value. */
  plant(value: string, before: string, after: string): Buffer;
}

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const base64 = (text: string | Buffer): string => Buffer.from(text as string).toString('base64');
const wrap = (text: string, columns: number, line: string): string =>
  (text.match(new RegExp(`.{1,${columns}}`, 'gs')) ?? []).join(line);
const lower = (text: string): string => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
const everyByte = (value: string): string =>
  [...utf8(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Row = readonly [title: string, encoding: Encoding, plant: Planting['plant'], shortest?: number];

const ROWS: readonly Row[] = [
  ['raw', 'plain text', (v, b, a) => utf8(b + v + a)],
  ['base64 of a text around it', 'base64', (v, b, a) => utf8(base64(b + v + a))],
  ['base64 of itself, in a text', 'base64', (v, b, a) => utf8(`${b} ${base64(v)} ${a}`)],
  ['base64 with the newline that echo adds', 'base64', (v) => utf8(base64(`${v}\n`))],
  ['base64url', 'base64url', (v, b, a) => utf8(Buffer.from(b + v + a).toString('base64url'))],
  ['base64 of base64', 'base64 of base64', (v, b, a) => utf8(base64(base64(b + v + a)))],
  ['base64 of base64url', 'base64 of base64', (v, b, a) => utf8(base64(Buffer.from(b + v + a).toString('base64url')))],
  ['base64, 64 columns', 'base64', (v, b, a) => utf8(wrap(base64(b + v + a), 64, '\n')), 11],
  ['base64, 76 columns', 'base64', (v, b, a) => utf8(wrap(base64(b + v + a), 76, '\n')), 11],
  ['base64, 76 columns, CRLF', 'base64', (v, b, a) => utf8(wrap(base64(b + v + a), 76, '\r\n')), 11],
  ['base64, 64 columns, indented', 'base64', (v, b, a) => utf8(wrap(base64(b + v + a), 64, '\n      \t')), 11],
  [
    'base64, 64 columns, in a JSON string',
    'base64',
    (v, b, a) => utf8(JSON.stringify(wrap(base64(b + v + a), 64, '\n'))),
    11,
  ],
  [
    'base64 of base64, 76 columns',
    'base64 of base64',
    (v, b, a) => utf8(wrap(base64(base64(b + v + a)), 76, '\n')),
    11,
  ],
  ['base64 of UTF-16', 'base64 of UTF-16', (v, b, a) => utf8(base64(Buffer.from(b + v + a, 'utf16le')))],
  ['base64 of a JSON document', 'base64 of its JSON form', (v, b, a) => utf8(base64(JSON.stringify([b, v, a])))],
  ['hex', 'hex', (v, b, a) => utf8(utf8(b + v + a).toString('hex'))],
  [
    'HEX',
    'hex',
    (v, b, a) =>
      utf8(
        utf8(b + v + a)
          .toString('hex')
          .toUpperCase(),
      ),
  ],
  ['hex, 60 columns', 'hex', (v, b, a) => utf8(wrap(utf8(b + v + a).toString('hex'), 60, '\n')), 11],
  ['percent-encoded as JavaScript does', 'percent-encoded', (v, b, a) => utf8(`${b}${encodeURIComponent(v)}${a}`)],
  ['percent-encoded in lower case', 'percent-encoded', (v, b, a) => utf8(`${b}${lower(encodeURIComponent(v))}${a}`)],
  [
    'percent-encoded as forms are',
    'percent-encoded',
    (v, b, a) => utf8(`${b}=${new URLSearchParams({ v }).toString().slice(2)}&${a}`),
  ],
  ['every byte percent-encoded', 'percent-encoded', (v, b, a) => utf8(b + everyByte(v) + a)],
  ['EVERY BYTE percent-encoded', 'percent-encoded', (v, b, a) => utf8(b + everyByte(v).toUpperCase() + a)],
  ['JSON', 'JSON-escaped', (v, b, a) => utf8(JSON.stringify([b, v, a]))],
  ['JSON inside JSON', 'JSON-escaped', (v, b, a) => utf8(JSON.stringify(JSON.stringify([b, v, a])))],
  ['XML text', 'XML-escaped', (v, b, a) => utf8(`<a b="${xml(b)}">${xml(v)}</a>${a}`)],
  ['an XML attribute', 'XML-escaped', (v, b, a) => utf8(`<a b="${xml(v).replaceAll('"', '&quot;')}">${b}${a}`)],
  ['single quotes of a shell', 'shell-quoted', (v, b, a) => utf8(`${b}'${v.replaceAll("'", "'\\''")}'${a}`)],
  ['single quotes of YAML and SQL', 'shell-quoted', (v, b, a) => utf8(`${b}'${v.replaceAll("'", "''")}'${a}`)],
  ['UTF-16, little-endian', 'UTF-16', (v, b, a) => Buffer.from(b + v + a, 'utf16le')],
  ['UTF-16, big-endian', 'UTF-16', (v, b, a) => Buffer.from(b + v + a, 'utf16le').swap16()],
  ['reversed', 'reversed', (v, b, a) => utf8(b + [...v].reverse().join('') + a)],
];

export const PLANTINGS: readonly Planting[] = ROWS.map(([title, encoding, plant, shortest = 8]) => ({
  title,
  encodings: [encoding],
  shortest,
  plant,
}));

/** What bash itself prints of a value. */
export function bashForms(value: string): readonly (readonly [string, Buffer])[] {
  const env = { ...process.env, V: value, LC_ALL: 'C' };
  const run = (script: string): Buffer =>
    execFileSync('bash', ['-c', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return [
    ['printf %q', run('printf %q "$V"')],
    ['declare -p', run('declare -p V')],
    ['export -p', run('export -p')],
    ['set', run('set')],
    ['set -x', run('exec 2>&1; set -x; : "$V"')],
    [`\${V@Q}`, run(`echo "\${V@Q}"`)],
    ['env', run('env')],
    ['base64', run('printf %s "$V" | base64')],
    ['xxd -p', run('printf %s "$V" | xxd -p')],
    ['rev', run('printf %s "$V" | LC_ALL=C.UTF-8 rev')],
    ['heredoc in a YAML block', run('printf "a: |\\n"; printf %s "$V" | sed "s/^/    /"')],
  ];
}
