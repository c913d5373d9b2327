/** Plant and find: every encoding, whatever stands around it and wherever the pieces of a stream end. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteSearch, type Hit } from '../../src/guard/byte-search.ts';
import { planSearch } from '../../src/guard/sought.ts';
import { bashForms, PLANTINGS } from './plantings.ts';

const encoder = new TextEncoder();
const searchFor = (...values: readonly (string | Uint8Array)[]): ByteSearch => {
  const held = values.map((value, at) => ({
    name: `S${at}`,
    bytes: typeof value === 'string' ? encoder.encode(value) : value,
  }));
  return new ByteSearch(planSearch(held).sought);
};
const find = (search: ByteSearch, ...pieces: readonly Uint8Array[]): readonly Hit[] => {
  for (const piece of pieces) search.takeAll(piece);
  return search.end();
};
const encodings = (hits: readonly Hit[]): readonly string[] => [...new Set(hits.map(({ needle }) => needle.encoding))];

const alphabet = (characters: string, least: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: least, maxLength: 80 });
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SYMBOLS = `${LETTERS}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ `;
const UNICODE = `${LETTERS}äöüßéñ漢字🔑😀`;
/** Values that are searched for: neither weak, nor changed by being trimmed. */
const secret = (least: number): fc.Arbitrary<string> =>
  fc
    .oneof(alphabet(LETTERS, least), alphabet(SYMBOLS, least), alphabet(UNICODE, least))
    .filter((value) => planSearch([{ name: 'S', bytes: encoder.encode(value) }]).sought.some(({ part }) => part === ''))
    .filter((value) => value === value.trim());
const around = fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '=', ':', '"', '/'), maxLength: 90 });

describe.each(PLANTINGS)('$title', ({ plant, shortest }) => {
  test('is found, with anything before and behind it', () => {
    fc.assert(
      fc.property(secret(shortest), around, around, (value, before, after) => {
        const hits = find(searchFor(value), plant(value, before, after));
        expect(hits.filter(({ needle }) => needle.sought.part === '')).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is found across the ends of pieces and of the buffer', () => {
    fc.assert(
      fc.property(secret(shortest), fc.nat(700), fc.nat(400), (value, back, cut) => {
        const planted = plant(value, 'x'.repeat(20), 'y');
        const filler = Buffer.alloc(288 * 1024 - back, '.\n');
        const whole = Buffer.concat([filler, planted, Buffer.alloc(500, '-')]);
        const pieces = [whole.subarray(0, filler.length + cut), whole.subarray(filler.length + cut)];
        expect(find(searchFor(value), ...pieces)).not.toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test.each(['\\raaaaaaaaaaaa\\_', '\\nbbbbbbbbbbbb\\n', 'cccc\\n\\rccccccc'])(
  'the value %s, which holds what looks like an escaped line break, is found',
  (value) => {
    for (const filler of [0, 1, 2, 3]) {
      expect(find(searchFor(value), encoder.encode(`${'.'.repeat(filler)}${value}`))).not.toEqual([]);
    }
  },
);

describe('a plain value', () => {
  test.each(PLANTINGS)('is reported as what it is: $title', ({ encodings: expected, plant }) => {
    const value = 'q7Zt-bX2m_9LkV4wRs81.PdN';
    const called = encodings(find(searchFor(value), plant(value, 'before "it" ', ' after')));
    const plain = ['JSON-escaped', 'XML-escaped', 'shell-quoted'].includes(expected[0] ?? '')
      ? ['plain text']
      : expected;
    const either = plain[0] === 'base64url' || plain[0] === 'base64 of its JSON form' ? [...plain, 'base64'] : plain;
    expect([...either, 'plain text']).toEqual(expect.arrayContaining([...called]));
    expect(called.length).toBeGreaterThan(0);
  });
});

describe('a value of several lines', () => {
  const body =
    randomBytes(900)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  const pem = `-----BEGIN PRIVATE KEY-----\n${body.join('\n')}\n-----END PRIVATE KEY-----\n`;

  test.each<[string, string]>([
    ['plain text', pem],
    ['with CRLF', pem.replaceAll('\n', '\r\n')],
    ['indented in a YAML block', pem.replaceAll('\n', '\n      ')],
    ['as a JSON string', JSON.stringify(pem)],
    ['with its newlines turned into spaces, as an unquoted variable is', pem.trim().replaceAll('\n', ' ')],
    ['with its newlines lost', pem.replaceAll('\n', '')],
    ['in base64', Buffer.from(pem).toString('base64')],
    [
      'in base64 of 76 columns',
      (
        Buffer.from(pem)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\n'),
    ],
    ['in hex', Buffer.from(pem).toString('hex')],
  ])('is found %s', (_, text) => {
    expect(find(searchFor(pem), encoder.encode(`key: ${text}`))).not.toEqual([]);
  });
});

describe('what bash prints of a value', () => {
  const values = [
    'plain-Word_123',
    `it's "quoted" $HOME \`x\` \\ back`,
    '#hash~tilde =a:~b !x',
    'tab\there and ünïcode',
    'multi line\nsecond line 42\nthird',
  ];
  test.each(values)('%j is found', (value) => {
    const search = searchFor(value);
    const missed = bashForms(value).filter(([name, text]) => {
      // `rev` turns each line around and leaves their order.
      return !(name === 'rev' && value.includes('\n')) && find(search, text).length === 0;
    });
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});

describe('bytes that are no text', () => {
  test('are found raw, in base64 and in hex, with anything around them', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 8, maxLength: 60 }),
        fc.uint8Array({ maxLength: 40 }),
        (random, before) => {
          const value = Buffer.concat([Buffer.from([0xff, 0xfe, 0x01]), random]);
          const around = Buffer.concat([before, value, Buffer.from('end')]);
          const search = searchFor(value);
          for (const text of [around, Buffer.from(around.toString('base64')), Buffer.from(around.toString('hex'))])
            expect(find(search, text)).not.toEqual([]);
        },
      ),
    );
  });
});

describe('a value longer than a kilobyte', () => {
  test('is found by the stretch of it that repeats itself least, in every encoding', () => {
    const value = `${'{"pad":"'}${'a'.repeat(5000)}${randomBytes(600).toString('hex')}${'b'.repeat(5000)}"}`;
    const search = searchFor(value);
    for (const { plant, title } of PLANTINGS.filter(({ shortest }) => shortest === 8))
      expect([title, find(search, plant(value, 'x', 'y')).length > 0]).toEqual([title, true]);
  });
});

describe('hits', () => {
  test('have the line they stand in, in a file of any size', () => {
    const value = 'q7Zt-bX2m_9LkV4wRs81';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 65_536 }), (line, piece) => {
        const text = encoder.encode(`${'some line\n'.repeat(line - 1)}key: ${value}\nmore\n`);
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < text.length; at += piece) pieces.push(text.subarray(at, at + piece));
        const search = searchFor(value);
        search.countLines();
        for (const one of pieces) search.takeAll(one);
        const hits = search.end();
        expect(hits.map((hit) => [hit.line, hit.at])).toEqual([[line, (line - 1) * 10 + 5]]);
      }),
      { numRuns: 40 },
    );
  });

  test('have no line in bytes that are no text', () => {
    const hits = find(searchFor('q7Zt-bX2m_9LkV4wRs81'), encoder.encode('\0\nq7Zt-bX2m_9LkV4wRs81'));
    expect(hits.map(({ line }) => line)).toEqual([undefined]);
  });

  test('come from each of a thousand values, one search', () => {
    const values = Array.from({ length: 1000 }, () => randomBytes(12).toString('base64url'));
    const hits = find(searchFor(...values), encoder.encode(values.map((value) => `key=${value};`).join('\n')));
    expect(new Set(hits.map(({ needle }) => needle.sought.name)).size).toBe(100); // the most that one stream reports
  });
});
