import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import {
  bits,
  context,
  flags,
  identifier,
  integer,
  octets,
  publicKeyInfo,
  sequence,
  set,
  text,
  time,
  truth,
} from './der.ts';

/** PEM texts, made anew in each process: nothing secret lies in the tree. */
export interface Certificates {
  /** The authority, for NODE_EXTRA_CA_CERTS. */
  readonly ca: string;
  /** For localhost, 127.0.0.1 and whatever other hosts were asked for. */
  readonly certificate: string;
  readonly key: string;
}

interface Party {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const DAY = 86_400_000;

/** ECDSA P-256, valid from a day ago for a week. RFC 5280 */
export function makeCertificates(hosts: readonly string[] = []): Certificates {
  const authority = party('Keyless sandbox authority');
  const server = party('localhost');
  return {
    ca: pem(certificate(authority, authority, authorityExtensions(authority))),
    certificate: pem(certificate(server, authority, serverExtensions(authority, hosts))),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function party(name: string): Party {
  return { name, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

function certificate(subject: Party, issuer: Party, extensions: Buffer): Buffer {
  const algorithm = sequence(identifier('1.2.840.10045.4.3.2'));
  const now = Date.now();
  const body = sequence(
    context(0, true, integer(Buffer.of(2))),
    integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
    algorithm,
    distinguishedName(issuer.name),
    sequence(time(new Date(now - DAY)), time(new Date(now + 7 * DAY))),
    distinguishedName(subject.name),
    publicKeyInfo(subject.publicKey),
    context(3, true, extensions),
  );
  return sequence(body, algorithm, bits(sign('sha256', body, issuer.privateKey)));
}

function distinguishedName(commonName: string): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), text(commonName))));
}

function authorityExtensions(authority: Party): Buffer {
  return sequence(
    extension('2.5.29.14', octets(keyIdentifier(authority)), false),
    extension('2.5.29.19', sequence(truth()), true),
    // keyCertSign, the sixth bit
    extension('2.5.29.15', flags(0b0000_0100, 2), true),
  );
}

function serverExtensions(authority: Party, hosts: readonly string[]): Buffer {
  return sequence(
    extension('2.5.29.35', sequence(context(0, false, keyIdentifier(authority))), false),
    extension('2.5.29.19', sequence(), true),
    // digitalSignature, the first bit
    extension('2.5.29.15', flags(0b1000_0000, 7), true),
    // serverAuth
    extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1')), false),
    // dNSName and iPAddress
    extension(
      '2.5.29.17',
      sequence(
        ...['localhost', ...hosts].map((host) => context(2, false, Buffer.from(host))),
        context(7, false, Buffer.of(127, 0, 0, 1)),
      ),
      false,
    ),
  );
}

/** RFC 5280 §4.2.1.2 leaves the way to make one open. Strict verifiers insist that it is there. */
function keyIdentifier({ publicKey }: Party): Buffer {
  return createHash('sha1').update(publicKeyInfo(publicKey)).digest();
}

function extension(id: string, value: Buffer, critical: boolean): Buffer {
  return sequence(identifier(id), ...(critical ? [truth()] : []), octets(value));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
