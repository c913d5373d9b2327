import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBytes } from '../../src/golang/text.ts';
import { parseCertificate } from '../../src/x509/certificate.ts';
import { DerProblem, DerReader } from '../../src/x509/der.ts';
import { decodePem, encodePem, pemOf } from '../../src/x509/pem.ts';
import { CERTIFICATE_DATA } from '../oracle/cases/certificates.ts';

const leaf = decodePem(CERTIFICATE_DATA['leaf'] ?? '')?.block.bytes ?? '';

test('a certificate’s names come by kind: hosts, addresses, mail, URIs', () => {
  const parsed = parseCertificate(leaf);
  expect(parsed.kind === 'certificate' && parsed.certificate.names).toEqual([
    'db.example.com',
    '*.example.com',
    '10.0.0.1',
    '2001:db8::1',
    '::1',
    '1:0:0:2::3',
    'ops@example.com',
    'https://example.com/a%20b?x=1',
  ]);
});

test('a certificate with any byte changed or cut off is read or refused', () => {
  fc.assert(
    fc.property(fc.nat(leaf.length - 1), fc.nat(255), fc.nat(leaf.length), (at, byte, length) => {
      const changed = leaf.slice(0, at) + String.fromCharCode(byte) + leaf.slice(at + 1);
      expect(['certificate', 'problem']).toContain(parseCertificate(changed.slice(0, length)).kind);
    }),
    { seed: 19, numRuns: 3000 },
  );
  expect(parseCertificate(leaf.slice(0, -1))).toEqual({ kind: 'problem', message: 'x509: malformed certificate' });
  expect(parseCertificate(`${leaf}x`)).toMatchObject({ kind: 'problem' });
});

test.each([
  '',
  '0',
  '0\x80',
  '0\x81\x05hello',
  '0\x82\0\x05hello',
  '0\x05hell',
  '\x1f\x01\x01',
  '0\x84\xff\xff\xff\xffx',
])('DER that starts %j is refused', (bytes) => {
  expect(() => new DerReader(bytes).read()).toThrow(DerProblem);
});

test('a PEM block of any bytes reads back the same', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const block = { type: 'THING', headers: new Map<string, string>(), bytes: fromBytes(bytes) };
      expect(decodePem(`junk\n${encodePem(block)}rest`)).toEqual({ block, rest: 'rest' });
    }),
    { seed: 23 },
  );
  expect(pemOf('A', 'hi')).toBe('-----BEGIN A-----\naGk=\n-----END A-----\n');
});

test('a text of many ends of blocks and no beginning is soon read through', () => {
  expect(decodePem('\n-----END A-----'.repeat(50_000))).toBeUndefined();
  expect(decodePem(`${'-----BEGIN A-----\nx\n-----END B-----\n'.repeat(20_000)}${pemOf('C', 'hi')}`)?.block.type).toBe(
    'C',
  );
});
