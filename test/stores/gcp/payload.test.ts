import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32c } from '../../../src/secrets/gcp/crc32c.ts';
import { bytesOf } from '../../../src/secrets/value.ts';
import { versionIn } from '../../../src/stores/gcp/payload.ts';

const ASKED = { kind: 'gcp', project: 'acme-prod', secret: 'db' } as const;
const NAME = 'projects/123456789012/secrets/db/versions/7';
const payload = (bytes: Uint8Array, sum: unknown = String(crc32c(bytes))) => ({
  name: NAME,
  payload: { data: Buffer.from(bytes).toString('base64'), ...(sum !== undefined && { dataCrc32c: sum }) },
});
const HELLO = new TextEncoder().encode('hello');

test('bytes come back as they are, text where they are UTF-8, with the number of their version', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      const found = versionIn(payload(bytes), { ...ASKED, version: 'latest' });
      if (typeof found === 'string') throw new Error(found);
      expect(Buffer.from(bytesOf(found.stored.value)).equals(Buffer.from(bytes))).toBe(true);
      expect([found.stored.versionId, found.checked, found.stored.arn]).toEqual(['7', true, `gcp:${NAME}`]);
    }),
  );
});

describe('what is not taken', () => {
  test.each<[string, object, string]>([
    ['another checksum', payload(HELLO, '1'), 'answered with a payload whose checksum is another'],
    ['a checksum that is none', payload(HELLO, 'x'), 'answered with a payload whose checksum is another'],
    ['a checksum of null', payload(HELLO, null), 'answered with a payload whose checksum is another'],
    [
      'another secret',
      { ...payload(HELLO), name: 'projects/1/secrets/other/versions/1' },
      'answered with another secret than it was asked for',
    ],
    ['no name', { ...payload(HELLO), name: undefined }, 'answered with another secret than it was asked for'],
    [
      'an alias for a number',
      { ...payload(HELLO), name: 'projects/1/secrets/db/versions/latest' },
      'answered with another secret than it was asked for',
    ],
    [
      'no base64',
      { name: NAME, payload: { data: 'a b', dataCrc32c: '0' } },
      'answered with a payload that is not base64',
    ],
    ['a number for data', { name: NAME, payload: { data: 1 } }, 'answered with a payload that is not base64'],
  ])('%s', (_what, answer, why) => expect(versionIn({ ...answer }, ASKED)).toBe(why));

  test('another version than the one that was asked for by number', () => {
    expect(versionIn(payload(HELLO), { ...ASKED, version: '6' })).toBe(
      'answered with another version than it was asked for',
    );
    expect(versionIn(payload(HELLO), { ...ASKED, version: 'live' })).toMatchObject({ checked: true });
  });
});

test('a checksum may be a number, and absent, which is said', () => {
  expect(versionIn(payload(HELLO, crc32c(HELLO)), ASKED)).toMatchObject({ checked: true });
  expect(versionIn({ name: NAME, payload: { data: 'aGVsbG8=' } }, ASKED)).toMatchObject({
    checked: false,
    stored: { value: { kind: 'text', text: 'hello' } },
  });
});

test('an empty payload is an empty value, which is no error here', () => {
  expect(versionIn({ name: NAME, payload: {} }, ASKED)).toMatchObject({
    stored: { value: { kind: 'text', text: '' } },
  });
});
