import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Concealer } from '../../src/conceal/concealer.ts';
import { NeedleSet } from '../../src/conceal/needle-set.ts';
import { needlesFor } from '../../src/conceal/needles.ts';
import { isCommon } from '../../src/delivery/common-words.ts';
import { VALUE_ENCODERS } from '../support/value-encoders.ts';

const secret = fc.oneof(
  fc.string({ minLength: 8, maxLength: 60 }),
  fc.string({ unit: 'binary', minLength: 8, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aZ9"\'&<>\\ /+=%$\n\tü'), minLength: 8, maxLength: 60 }),
  fc.array(fc.string({ minLength: 3, maxLength: 40 }), { minLength: 2, maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.json().filter((text) => text.length > 8),
);
const telling = secret.filter((value) => !isCommon(value.trim()) && value.isWellFormed());

function concealed(values: readonly (string | Uint8Array)[], output: Uint8Array, cuts: readonly number[] = []): Buffer {
  const concealer = new Concealer(new NeedleSet(needlesFor(values.map((value) => Buffer.from(value)))));
  const places = [...cuts.map((cut) => cut % (output.length + 1)), output.length].toSorted((a, b) => a - b);
  const parts = places.map((to, at) => concealer.push(output.subarray(places[at - 1] ?? 0, to)));
  return Buffer.concat([...parts, concealer.end()]);
}

/** How programs write a value; each with what it makes of the whole, so that no part of a longer text is meant. */
const FORMS: readonly (readonly [string, (value: string) => string])[] = [
  ['itself', (value) => value],
  ['without blanks around it', (value) => value.trim()],
  ['with CRLF', (value) => value.replaceAll('\n', '\r\n')],
  ['base64', (value) => Buffer.from(value).toString('base64')],
  ['base64url', (value) => Buffer.from(value).toString('base64url')],
  ['hex', (value) => Buffer.from(value).toString('hex')],
  ['HEX', (value) => Buffer.from(value).toString('hex').toUpperCase()],
  ['JSON', (value) => JSON.stringify(value).slice(1, -1)],
  ['percent', (value) => encodeURIComponent(value)],
  ['a form', (value) => new URLSearchParams({ v: value }).toString().slice(2)],
  ['single quotes', (value) => value.replaceAll("'", "'\\''")],
];

describe('the needles of a value', () => {
  test.each(FORMS)('find it as %s', (_, form) => {
    fc.assert(
      fc.property(telling, fc.array(fc.nat(), { maxLength: 6 }), (value, cuts) => {
        const printed = form(value);
        fc.pre(printed.trim().length >= 8);
        const shown = concealed([value], Buffer.from(`>>>${printed}<<<\n`), cuts).toString();
        expect(shown).not.toContain(printed.trim());
        expect(shown).toContain('***');
      }),
      { numRuns: 150 },
    );
  });

  test.each(['one\r\ntwo\r3', 'a\nb\rc\0\0\0\0\0\0'])(
    'find %j with every newline as another system writes it',
    (value) => {
      for (const printed of [value.replaceAll('\n', '\r\n'), value.replaceAll('\r\n', '\n')])
        expect(concealed([value], Buffer.from(`>>>${printed}<<<`)).toString()).toBe('>>>***<<<');
    },
  );

  test('find what the runner’s masker derives from each of its lines', () => {
    // But for the base64 of its end, which stands for no more than a place inside another text's base64.
    const encoders = VALUE_ENCODERS.filter((_, at) => at !== 1 && at !== 2);
    fc.assert(
      fc.property(telling, (value) => {
        const lines = value.split(/[\r\n]+/).map((line) => line.trim());
        for (const line of lines.filter((line) => line.length >= 8 && !isCommon(line))) {
          for (const form of encoders.map((encode) => encode(line)).filter((form) => !isCommon(form))) {
            const shown = concealed([value], Buffer.from(`>>>${form}<<<`)).toString();
            expect(shown).not.toContain(form);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('find bytes that are no text, raw and encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 2000 }), (bytes) => {
        const value = Buffer.concat([Buffer.from([0xff, 0x01, 0x80, 0xc3]), Buffer.from(bytes)]);
        expect(concealed([value], value).includes(value)).toBe(false);
        expect(concealed([value], Buffer.from(value.toString('hex'))).toString()).toBe('***');
        expect(concealed([value], Buffer.from(value.toString('base64'))).toString()).toBe('***');
      }),
      { numRuns: 100 },
    );
  });

  test('leave everything else as it is, to the byte', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 8 }),
        (parts, cuts) => {
          const secret = 'q8#Vt-2mLz0\u00e9Xw';
          const noise = parts.map((part) => gzipSync(part));
          const output = Buffer.concat(noise.flatMap((part) => [part, Buffer.from(secret)]));
          const expected = Buffer.concat(noise.flatMap((part) => [part, Buffer.from('***')]));
          expect(concealed([secret], output, cuts).equals(expected)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('find a value of several lines whole, each of its lines, and a short line only in its place', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nab\n-----END KEY-----\n';
    expect(concealed([key], Buffer.from(`${key}ok ab\n`)).toString()).toBe('***\nok ab\n');
    expect(concealed([key], Buffer.from('x MIIEvQIBADANBgkq y ab')).toString()).toBe('x *** y ab');
    expect(concealed([key], Buffer.from(Buffer.from('MIIEvQIBADANBgkq').toString('base64'))).toString()).toBe('***');
  });

  test('find a long value in pieces, and stretches of it', () => {
    const long = Array.from({ length: 3000 }, (_, at) => `${(at * 7919) % 9973}`).join('-');
    expect(concealed([long], Buffer.from(`a${long}b`)).toString()).toBe('a***b');
    expect(concealed([long], Buffer.from(long.slice(0, 1500))).length).toBeLessThan(600);
    const [longest] = needlesFor([Buffer.from(long)]).toSorted((a, b) => b.length - a.length);
    expect(longest?.length).toBe(512);
  });

  test('are none where concealing would hide ordinary output', () => {
    expect(needlesFor(['true', '5432', 'admin', 'abc', '', '\n', '----'].map((value) => Buffer.from(value)))).toEqual(
      [],
    );
  });

  test('hold what is in a JSON document by itself', () => {
    const document = JSON.stringify({ user: 'app_user-7', password: 'p"w&-12345', port: 5432 });
    expect(concealed([document], Buffer.from('u=app_user-7 p=p"w&-12345 x=p&quot;w&amp;-12345 5432')).toString()).toBe(
      'u=*** p=*** x=*** 5432',
    );
  });
});
