import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Masker } from './masker.ts';

function masked(value: string, text: string): string {
  const masker = new Masker();
  masker.addMask(value);
  return masker.mask(text);
}

describe('a mask covers', () => {
  test.each([
    ['the value', 'Pa$$w0rd-42', 'x Pa$$w0rd-42 y', 'x *** y'],
    ['its base64', 'Pa$$w0rd-42', 'UGEkJHcwcmQtNDI=', '***'],
    ['its base64 without the first byte', 'Pa$$w0rd-42', Buffer.from('a$$w0rd-42').toString('base64'), '***'],
    ['its base64 without the first two bytes', 'Pa$$w0rd-42', Buffer.from('$$w0rd-42').toString('base64'), '***'],
    ['its form in a double-quoted argument', 'say "hello"', 'say \\"hello\\"', '***'],
    ['its form in an expression', "it's one", "it''s one", '***'],
    ['its JSON form', 'a\tb\\c"d\u0001', 'a\\tb\\\\c\\"d\\u0001', '***'],
    ['its JSON form, beyond ASCII', 'é"\u2028', 'é\\"\\u2028', '***'],
    ['its percent-encoding', "a b!'(c)*~ü", 'a%20b%21%27%28c%29%2A~%C3%BC', '***'],
    ['its XML form', `<a>&"'`, '&lt;a&gt;&amp;&quot;&apos;', '***'],
    ['what is between its double quotes', '"quoted-value"', 'quoted-value', '***'],
    ['what is before its last ampersand', 'first&second&third', 'first&second&', '***'],
    ['what is after its last ampersand', 'first&second&thirdpart', 'thirdpart', '***'],
    ['what is around &+, less a letter', 'first1&+Second', 'first1&+ econd', '*** econd'],
  ])('%s', (_what, value, text, shown) => {
    expect(masked(value, text)).toBe(shown);
  });
});

describe('a mask leaves', () => {
  test.each([
    ['hexadecimal', 'Pa$$w0rd-42', Buffer.from('Pa$$w0rd-42').toString('hex')],
    ['another letter case', 'Pa$$w0rd-42', 'PA$$W0RD-42'],
    ['lower-case percent-encoding', 'a/b', 'a%2fb'],
    ['the base64 of the value and a line feed', 'Pa$$w0rd-42', Buffer.from('Pa$$w0rd-42\n').toString('base64')],
    ['eight quoted characters', '"abcdef"', 'abcdef'],
    ['five characters before an ampersand', 'abcd&efgh', 'abcd&'],
  ])('%s', (_what, value, text) => {
    expect(masked(value, text)).toBe(text);
  });
});

test('a value of several lines masks each of them, trimmed', () => {
  expect(masked('first\r\n  second  \n\n', 'first and second and third')).toBe('*** and *** and third');
});

test('a blank value masks nothing', () => {
  const masker = new Masker();
  expect(masker.addMask(' \n ')).toBe(false);
  expect(masker.mask('a b')).toBe('a b');
});

test('matches that overlap or touch become one', () => {
  const masker = new Masker();
  for (const value of ['abcd', 'cdef', 'gh']) masker.addValue(value);
  expect(masker.mask('1abcdefgh2 gh')).toBe('1***2 ***');
  expect(masked('aa', 'aaaa b')).toBe('*** b');
  expect(masked('aba', 'ababa')).toBe('***');
});

test('no masked text holds the value', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4, unit: 'grapheme' }), fc.string(), fc.string(), (value, before, after) => {
      fc.pre(value.trim() !== '' && !'***'.includes(value) && !value.includes('*'));
      expect(masked(value, before + value + after)).not.toContain(value);
    }),
  );
});
