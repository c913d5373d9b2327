import type { GoString } from '../golang/text.ts';
import { parseUrl, writeUrl } from '../golang/url.ts';
import { DerProblem, DerReader } from './der.ts';

/** What templates ask of a certificate (RFC 5280); nothing of it is verified. */
export interface Certificate {
  readonly raw: GoString;
  /** Empty where it has none. */
  readonly subjectKeyId: GoString;
  readonly authorityKeyId: GoString;
  /** Subject alternative names: DNS names, addresses, mail addresses, URIs. */
  readonly names: readonly GoString[];
}

export type ParsedCertificate =
  | { readonly kind: 'certificate'; readonly certificate: Certificate }
  | { readonly kind: 'problem'; readonly message: string };

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const BOOLEAN = 0x01;
const VERSION = 0xa0;
const ISSUER_ID = 0x81;
const SUBJECT_ID = 0x82;
const EXTENSIONS = 0xa3;
const KEY_ID = 0x80;

/** 2.5.29.14, .35 and .17 */
const SUBJECT_KEY_ID = 'U\x1d\x0e';
const AUTHORITY_KEY_ID = 'U\x1d\x23';
const ALTERNATIVE_NAMES = 'U\x1d\x11';

/** x509.ParseCertificate, as far as these few facts need it; Go refuses more than this does. */
export function parseCertificate(der: GoString): ParsedCertificate {
  try {
    return { kind: 'certificate', certificate: read(der) };
  } catch (error) {
    if (error instanceof DerProblem) return { kind: 'problem', message: 'x509: malformed certificate' };
    throw error;
  }
}

function read(der: GoString): Certificate {
  const outer = new DerReader(der);
  const { content, whole } = outer.read(SEQUENCE);
  if (!outer.isEmpty) throw new DerProblem('trailing data');
  const parts = new DerReader(content);
  const body = new DerReader(parts.read(SEQUENCE).content);
  parts.read(SEQUENCE);
  parts.read(BIT_STRING);

  body.readOptional(VERSION);
  body.read(INTEGER);
  // Signature algorithm, issuer, validity, subject, public key.
  for (let index = 0; index < 5; index++) body.read(SEQUENCE);
  body.readOptional(ISSUER_ID);
  body.readOptional(SUBJECT_ID);
  const wrapped = body.readOptional(EXTENSIONS);
  const extensions = wrapped === undefined ? new Map<GoString, GoString>() : readExtensions(wrapped.content);

  const subjectKeyId = extensions.get(SUBJECT_KEY_ID);
  const authority = extensions.get(AUTHORITY_KEY_ID);
  const names = extensions.get(ALTERNATIVE_NAMES);
  return {
    raw: whole,
    subjectKeyId: subjectKeyId === undefined ? '' : new DerReader(subjectKeyId).read(OCTET_STRING).content,
    authorityKeyId:
      authority === undefined
        ? ''
        : (new DerReader(new DerReader(authority).read(SEQUENCE).content).readOptional(KEY_ID)?.content ?? ''),
    names: names === undefined ? [] : readNames(names),
  };
}

function readExtensions(wrapped: GoString): ReadonlyMap<GoString, GoString> {
  const list = new DerReader(new DerReader(wrapped).read(SEQUENCE).content);
  const extensions = new Map<GoString, GoString>();
  while (!list.isEmpty) {
    const extension = new DerReader(list.read(SEQUENCE).content);
    const id = extension.read(OBJECT_ID).content;
    extension.readOptional(BOOLEAN);
    const { content } = extension.read(OCTET_STRING);
    if (extensions.has(id)) throw new DerProblem('an extension is there twice');
    extensions.set(id, content);
  }
  return extensions;
}

function readNames(extension: GoString): readonly GoString[] {
  const list = new DerReader(new DerReader(extension).read(SEQUENCE).content);
  const [mails, hosts, uris, addresses]: GoString[][] = [[], [], [], []];
  while (!list.isEmpty) {
    const { tag, content } = list.read();
    if (tag === 0x81) mails?.push(ascii(content));
    else if (tag === 0x82) hosts?.push(ascii(content));
    else if (tag === 0x86) uris?.push(readUri(ascii(content)));
    else if (tag === 0x87) addresses?.push(readAddress(content));
  }
  return [hosts, addresses, mails, uris].flatMap((names) => names ?? []);
}

function ascii(text: GoString): GoString {
  if ([...text].some((byte) => byte > '\x7f')) throw new DerProblem('a name is not ASCII');
  return text;
}

function readUri(text: GoString): GoString {
  const parsed = parseUrl(text);
  if (parsed.kind === 'problem') throw new DerProblem('a URI is none');
  return writeUrl(parsed.url);
}

/** net.IP's String: an IPv4 address in either length, IPv6 as RFC 5952 writes it. */
function readAddress(bytes: GoString): string {
  const mapped = bytes.length === 16 && bytes.startsWith(`${'\0'.repeat(10)}\xff\xff`) ? bytes.slice(12) : bytes;
  const numbers = [...mapped].map((byte) => byte.charCodeAt(0));
  if (numbers.length === 4) return numbers.join('.');
  if (numbers.length !== 16) throw new DerProblem(`an address has ${numbers.length} bytes`);
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((numbers[2 * index] ?? 0) << 8) | (numbers[2 * index + 1] ?? 0)).toString(16),
  );
  const text = groups.join(':');
  // The first of the longest runs of two zeros or more.
  const run = [...text.matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)].toSorted(
    (left, right) => right[0].length - left[0].length,
  )[0];
  return run === undefined
    ? text
    : `${text.slice(0, run.index).replace(/:$/, '')}::${text.slice(run.index + run[0].length).replace(/^:/, '')}`;
}
