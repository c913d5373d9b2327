import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLastRune, decodeRune, fromBytes, fromText, runesOf, toBytes, toText } from '../../src/golang/text.ts';

test('bytes go through unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(toBytes(fromBytes(bytes))).toEqual(bytes);
    }),
  );
});

test('text goes through unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(toText(fromText(text))).toBe(text);
    }),
  );
  expect(fromText('\ufeffé')).toBe('\xef\xbb\xbf\xc3\xa9');
});

test('characters are those that a decoder finds, and each stray byte is one', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const runes = [...runesOf(fromBytes(bytes))];
      expect(runes.reduce((total, { size }) => total + size, 0)).toBe(bytes.length);
      const stray = runes.filter(({ rune, size }) => rune === 0xfffd && size === 1).length;
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      if (stray === 0) expect(String.fromCodePoint(...runes.map(({ rune }) => rune))).toBe(text);
    }),
    { seed: 29, numRuns: 2000 },
  );
});

test.each([
  ['\xc0\x80', 0, 0xfffd, 1],
  ['\xed\xa0\x80', 0, 0xfffd, 1],
  ['\xf4\x90\x80\x80', 0, 0xfffd, 1],
  ['\xe2\x82', 0, 0xfffd, 1],
  ['\xe2\x82\xac', 0, 0x20ac, 3],
  ['', 0, 0xfffd, 0],
])('%j at %i is %i of %i bytes', (text, at, rune, size) => {
  expect(decodeRune(text, at)).toEqual({ rune, size });
});

test('the last character is found from behind', () => {
  expect(decodeLastRune('a\xe2\x82\xac', 4)).toEqual({ rune: 0x20ac, size: 3 });
  expect(decodeLastRune('a\xff', 2)).toEqual({ rune: 0xfffd, size: 1 });
});
