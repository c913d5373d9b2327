import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFloat, parseFloatGo } from '../../src/golang/float.ts';
import { decodeJson, type Json } from '../../src/golang/json-decode.ts';
import { encodeJsonNumber, encodeJsonString } from '../../src/golang/json-encode.ts';
import { fromText, toText } from '../../src/golang/text.ts';

function plain(json: Json): unknown {
  if (typeof json === 'string') return toText(json);
  if (json instanceof Map) return Object.fromEntries([...json].map(([key, value]) => [toText(key), plain(value)]));
  return Array.isArray(json) ? json.map(plain) : json;
}

test('any JSON reads as JavaScript reads it', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const decoded = decodeJson(fromText(json));
      if (decoded.kind === 'problem') throw new Error(decoded.message);
      expect(JSON.stringify(plain(decoded.json))).toBe(JSON.stringify(JSON.parse(json)));
    }),
    { seed: 31, numRuns: 1000 },
  );
});

test('what JavaScript refuses is refused', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '.', 'e', 'true', 'nul', ' ', '\\', '"', '\n'),
        { maxLength: 8 },
      ),
      (parts) => {
        const text = parts.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(decodeJson(text).kind).toBe(valid ? 'json' : 'problem');
      },
    ),
    { seed: 37, numRuns: 5000 },
  );
});

test('levels without end are refused', () => {
  expect(decodeJson('['.repeat(100_000))).toEqual({ kind: 'problem', message: 'exceeded max depth' });
});

test('numbers and strings read back the same', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ unit: 'grapheme' }),
      (number, text) => {
        expect(Number(encodeJsonNumber(number))).toBe(number);
        expect(parseFloatGo(formatFloat(number, 'g', -1))).toBe(number);
        expect(parseFloatGo(formatFloat(number, 'x', -1))).toBe(number);
        expect(JSON.parse(toText(encodeJsonString(fromText(text), { escapeHtml: true })))).toBe(text);
      },
    ),
    { seed: 41, numRuns: 2000 },
  );
});
