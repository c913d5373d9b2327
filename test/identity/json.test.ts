import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasDuplicateKey } from '../../src/identity/json.ts';

test('what a serialiser writes never has a key twice', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      expect(hasDuplicateKey(JSON.stringify(value, undefined, indent))).toBe(false);
    }),
  );
});

test('a key that is repeated anywhere is found, however it is escaped', () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), fc.array(fc.string()), (key, value, path) => {
      const escaped = `"${[...key].map((char) => [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')).join('')}"`;
      const inner = `{${JSON.stringify(key)}: ${JSON.stringify(value)} ,\n${escaped}\n:1}`;
      const text = path.reduce((document, step) => `{${JSON.stringify(step)}:[${document}]}`, inner);
      expect(hasDuplicateKey(text)).toBe(true);
    }),
  );
});

test('a string followed by much white space is a key only where a colon comes', () => {
  const space = ' '.repeat(100);
  expect(hasDuplicateKey(`{"a":"b"${space},"c":"b"${space}}`)).toBe(false);
  expect(hasDuplicateKey(`{"a"${space}:1,"a"${space}:2}`)).toBe(true);
});

test('equal keys in different objects, and strings that look like keys, are no duplicates', () => {
  expect(hasDuplicateKey('{"a":{"a":1},"b":["a","a",{"a":":"}],"c":"\\"a\\":"}')).toBe(false);
});
