import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromText, toText } from '../../../src/golang/text.ts';
import { jsonEntries } from '../../../src/manifests/eso/json-object.ts';

test('takes any object apart as JSON.parse does', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue(), { maxKeys: 6 }),
      fc.constantFrom(undefined, 2, '\t'),
      (object, indent) => {
        const read = jsonEntries(fromText(JSON.stringify(object, undefined, indent)));
        const entries =
          read.kind === 'entries' ? [...read.entries].map(([key, value]) => [toText(key), toText(value)] as const) : [];
        expect(new Set(entries.map(([key]) => key))).toEqual(new Set(Object.keys(object)));
        for (const [key, value] of entries) {
          const original = Object.hasOwn(object, key) ? object[key] : undefined;
          if (typeof original === 'string') expect(value).toBe(original);
          else if (original === null) expect(value).toBe('');
          else expect(JSON.parse(value)).toEqual(JSON.parse(JSON.stringify(original)));
        }
      },
    ),
  );
});
