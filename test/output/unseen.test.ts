import { expect, test } from 'vitest';
import { hasControls, isPlain, replaceControls, replaceUnseen } from '../../src/output/unseen.ts';

const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from({ length: 0x2000 }, (_, at) => String.fromCodePoint(0x1d000 + at)),
  String.fromCodePoint(0xe0001),
);

test('a control character is what Unicode calls one', () => {
  const wrong = CHARACTERS.filter((one) => {
    const is = /^\p{Cc}$/u.test(one);
    return hasControls(`a${one}`) !== is || replaceControls(`${one}${one}b`, ' ') !== (is ? ' b' : `${one}${one}b`);
  });
  expect(wrong).toEqual([]);
});

test('what is not seen is replaced, in runs, and all else stays', () => {
  const wrong = CHARACTERS.filter((one) => {
    const is = /^[\p{Cc}\p{Cf}\u2028\u2029]$/u.test(one);
    return replaceUnseen(`a${one}b`, () => '?') !== (is ? 'a?b' : `a${one}b`);
  });
  expect(wrong).toEqual([]);
  expect(replaceUnseen('a\r\n\u202eb', (unseen) => `<${unseen.length}>`)).toBe('a<3>b');
});

test('plain is ASCII that can be seen', () => {
  expect(CHARACTERS.filter(isPlain).join('')).toBe(
    Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join(''),
  );
  expect([isPlain(''), isPlain('a\n')]).toEqual([true, false]);
});
