import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32c } from '../../../src/secrets/gcp/crc32c.ts';
import { SecretVersions } from '../../sandbox/gcp/secret-versions.ts';

const from = (length: number, byte: (at: number) => number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => byte(at));

describe('CRC32C', () => {
  // RFC 3720 §B.4, and the check value of the catalogue of parametrised CRC algorithms
  test.each<[string, Uint8Array, number]>([
    ['32 bytes of zeroes', from(32, () => 0), 0x8a9136aa],
    ['32 bytes of ones', from(32, () => 0xff), 0x62a8ab43],
    ['32 bytes of incrementing values', from(32, (at) => at), 0x46dd794e],
    ['32 bytes of decrementing values', from(32, (at) => 31 - at), 0x113fdb5c],
    [
      'an iSCSI read',
      Uint8Array.from(
        Buffer.from(
          `01c00000${'00'.repeat(12)}14000000000004000000001400000018280000000000000002${'00'.repeat(7)}`,
          'hex',
        ),
      ),
      0xd9963a56,
    ],
    ['"123456789"', new TextEncoder().encode('123456789'), 0xe3069283],
    ['nothing', new Uint8Array(), 0],
  ])('of %s', (_what, bytes, sum) => expect(crc32c(bytes)).toBe(sum));

  test('is what the definition gives, bit by bit, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(String(crc32c(bytes))).toBe(
          new SecretVersions().add('projects/p/secrets/s', Buffer.from(bytes)).checksum,
        );
      }),
    );
  });

  test('tells any change of one bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(7), (bytes, place, bit) => {
        const changed = Uint8Array.from(bytes);
        const at = place % bytes.length;
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(crc32c(changed)).not.toBe(crc32c(bytes));
      }),
    );
  });
});
