import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCommon } from '../../src/delivery/common-words.ts';
import { masksFor, tokenMasks } from '../../src/delivery/masks.ts';
import { Masker } from '../support/masker.ts';

const text = (value: string) => masksFor('S', { kind: 'text', text: value });

/** The runner's log after our masks were registered. */
function masked(masks: Iterable<string>, printed: string): string {
  const masker = new Masker();
  for (const mask of masks) masker.addMask(mask);
  return printed
    .split('\n')
    .map((line) => masker.mask(line))
    .join('\n');
}

/** A secret worth the name: not common, one line. */
const secret = fc
  .oneof(
    fc.stringMatching(/^[A-Za-z0-9!#$%&()*+,./:;<=>?@^_{|}~"'`\\ -]{12,60}$/),
    fc.string({ unit: 'grapheme', minLength: 12, maxLength: 40 }),
  )
  .filter(
    (value) => !/[\r\n\p{Cc}]/u.test(value) && !isCommon(value) && value.trim().length >= 12 && value.isWellFormed(),
  );
const around = fc.stringMatching(/^[A-Za-z0-9:{}" ]{0,12}$/);

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.json(),
  fc.array(fc.string()).map((lines) => lines.join('\n')),
  fc.constantFrom('{', 'true', '1', '  ', '\n\n', 'us-east-1', '{"a":true,"b":[1,"xy"]}'),
);

describe('a mask', () => {
  test('is never multi-line, blank, short or common, whatever the value', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const mask of text(value).masks) {
          expect(mask).not.toMatch(/[\r\n]/);
          expect(mask.trim().length).toBeGreaterThanOrEqual(4);
          expect(isCommon(mask)).toBe(false);
        }
      }),
    );
  });

  test('of bytes is neither', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        for (const mask of masksFor('S', { kind: 'binary', bytes }).masks) {
          expect(mask).not.toMatch(/[\r\n]/);
          expect(isCommon(mask)).toBe(false);
        }
      }),
    );
  });

  test.each(['{', 'true', '1', '5432', 'admin', 'localhost', 'eu-central-1', 'aaaa', '----', ''])(
    'is not made of %j, which is named instead',
    (value) => {
      const { masks, unmasked } = text(value);
      expect(masks.filter((mask) => mask === value)).toEqual([]);
      expect(unmasked).toEqual(value === '' ? [] : ['S (the value)']);
    },
  );
});

const ENCODINGS: readonly (readonly [string, (value: string) => string])[] = [
  ['plain', (value) => value],
  ['base64', (value) => Buffer.from(value).toString('base64')],
  ['base64url', (value) => Buffer.from(value).toString('base64url')],
  ['hex', (value) => Buffer.from(value).toString('hex')],
  ['HEX', (value) => Buffer.from(value).toString('hex').toUpperCase()],
  ['percent', (value) => encodeURIComponent(value)],
  ['lower-case percent', (value) => encodeURIComponent(value).replace(/%../g, (code) => code.toLowerCase())],
  ['form', (value) => new URLSearchParams({ v: value }).toString().slice(2)],
  ['JSON', (value) => JSON.stringify(value)],
  ['single quotes', (value) => `'${value.replaceAll("'", "'\\''")}'`],
];

describe('no piece of a secret survives', () => {
  test.each(ENCODINGS)('as %s', (name, encode) => {
    fc.assert(
      fc.property(around, secret, around, (before, value, after) => {
        // Base64 and hex of a text that holds the secret; the others escape character by character.
        const printed = encode(before + value + after);
        const log = masked(text(value).masks, printed);
        expect(log).toContain('***');
        const alone = encode(value);
        const core = /base64|hex/i.test(name) ? alone.slice(4, -6) : alone;
        // What stands around the secret may happen to hold a piece of it, and is no secret there.
        const around = [before + value.slice(0, 3), value.slice(-3) + after]
          .map((text) => encode(text.toWellFormed()))
          .join('\n');
        for (let at = 0; at + 12 <= core.length; at++) {
          const piece = core.slice(at, at + 12);
          if (!around.includes(piece)) expect(log).not.toContain(piece);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of `echo "$S" | base64`, at any length, broken into lines or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 400 }), fc.nat(), (length, seed) => {
        const value = Array.from(
          { length },
          (_, at) => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[(seed + at * 31 + at * at * 7) % 56],
        ).join('');
        for (const columns of [64, 76]) {
          const lines =
            Buffer.from(`${value}\n`)
              .toString('base64')
              .match(new RegExp(`.{1,${columns}}`, 'g')) ?? [];
          for (const line of masked(text(value).masks, lines.join('\n')).split('\n'))
            expect(line.replaceAll('***', '').length).toBeLessThan(12);
        }
      }),
    );
  });
});

describe('what a file holds is masked or named', () => {
  test('line by line, for any document', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.dictionary(
            fc.stringMatching(/^[a-z]{1,8}$/),
            fc.oneof(secret, fc.integer(), fc.boolean(), fc.array(secret)),
          ),
        ),
        fc.constantFrom(undefined, 2),
        (document, indent) => {
          const value = JSON.stringify(document, undefined, indent);
          const { masks } = text(value);
          const leaves = Object.values(document)
            .flat()
            .filter((leaf) => typeof leaf === 'string');
          for (const leaf of leaves)
            expect(masked(masks, `x ${leaf} y`)).toEqual(
              leaf.trim() === leaf ? 'x *** y' : expect.stringContaining('***'),
            );
          for (const line of masked(masks, value).split('\n')) {
            const rest = line.replaceAll('***', '').trim();
            expect(rest === '' || isCommon(rest) || rest.length < 16).toBe(true);
          }
        },
      ),
    );
  });

  test('leaves that are too short or common are named by their way, never by their value', () => {
    const { unmasked } = text(
      JSON.stringify({ db: { port: 5432, user: 'admin', password: 'long-enough-secret' }, list: ['ok'] }),
    );
    expect(unmasked).toEqual(['S (key db.port, key db.user, key list[0])']);
  });
});

test('a PEM key is masked by its lines', () => {
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
  const pem = `-----BEGIN PRIVATE KEY-----\r\n${body}\r\n-----END PRIVATE KEY-----\r\n`;
  expect(masked(text(pem).masks, `key: ${body}`)).toBe('key: ***');
});

test('a token is masked whole and by its signature', () => {
  expect(tokenMasks('header.payload.signature')).toEqual(['header.payload.signature', 'signature']);
});

test('masks of a large value and of many are made in no time', () => {
  const started = performance.now();
  text('x0Y9'.repeat(16_384));
  for (let at = 0; at < 1000; at++) text(`a-value-of-its-own-${at}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});
