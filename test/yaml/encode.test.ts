import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, toText } from '../../src/golang/text.ts';
import { decodeYamlStrings } from '../../src/yaml/decode.ts';
import { encodeYaml } from '../../src/yaml/encode.ts';

test.each([
  ['yes', '"yes"'],
  ['0123', '"0123"'],
  ['a: b', "'a: b'"],
  ['line one\nline two\n', '|\n  line one\n  line two'],
  ['', '""'],
  ['plain text', 'plain text'],
  ['tab\there', '"tab\\there"'],
])('%j is written %s', (text, written) => {
  expect(encodeYaml(new Map([['key', text]]))).toBe(`key: ${written}\n`);
});

test('what Go could not read back is not written', () => {
  expect(encodeYaml('a\x7fb')).toBeUndefined();
});

/** But for the two line ends that YAML 1.1 has and the reader here has not. */
test('a map of any strings reads back the same', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\u2028\u2029]/.test(text)),
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\u2028\u2029]/.test(text)),
      ),
      (strings) => {
        const entries = new Map(Object.entries(strings).map(([key, value]) => [fromText(key), fromText(value)]));
        const written = encodeYaml(entries);
        if (written === undefined) return;
        const read = decodeYamlStrings(written);
        expect(
          read.kind === 'value' &&
            Object.fromEntries([...read.value].map(([key, value]) => [toText(key), toText(value)])),
        ).toEqual({ ...strings });
      },
    ),
    { seed: 17, numRuns: 2000 },
  );
});
