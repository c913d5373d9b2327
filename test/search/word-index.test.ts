import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rarestStretch } from '../../src/search/stretch.ts';
import { WordIndex } from '../../src/search/word-index.ts';

/** Few letters, so that words repeat, stand in several needles, and hash together. */
const bytes = (min: number, max: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.constantFrom(0x61, 0x62, 0x0a, 0x00, 0xff), { minLength: min, maxLength: max })
    .map((list) => Uint8Array.from(list));

/** Where the index sends who looks for whole needles. */
function found(needles: readonly Uint8Array[], size: 2 | 4, hay: Uint8Array): readonly string[] {
  const stretches = needles.map((needle, at) => ({
    needle: at,
    bytes: needle,
    from: rarestStretch(needle, 2 * size - 1),
  }));
  const buffer = new Uint8Array(Math.ceil(hay.length / 4) * 4 + 4).fill(0x61);
  buffer.set(hay);
  const places = new Set<string>();
  new WordIndex(stretches, size).search(buffer.buffer, hay.length, (at, number, offset) => {
    const [from, needle] = [at - offset, needles[number] ?? new Uint8Array(0)];
    const stands = from >= 0 && needle.every((byte, i) => hay[from + i] === byte);
    if (stands) places.add(`${number}@${from}`);
  });
  return [...places].toSorted();
}

function expected(needles: readonly Uint8Array[], hay: Uint8Array): readonly string[] {
  const text = Buffer.from(hay).toString('latin1');
  const places = needles.flatMap((needle, number) => {
    const sought = Buffer.from(needle).toString('latin1');
    return [...text].flatMap((_, from) => (text.startsWith(sought, from) ? [`${number}@${from}`] : []));
  });
  return [...new Set(places)].toSorted();
}

test.each([
  [4, 7],
  [2, 4],
] as const)('every needle is come by wherever it stands, by words of %i bytes', (size, shortest) => {
  fc.assert(
    fc.property(fc.array(bytes(shortest, 14), { minLength: 1, maxLength: 12 }), bytes(0, 300), (needles, hay) => {
      expect(found(needles, size, hay)).toEqual(expected(needles, hay));
    }),
    { numRuns: 400 },
  );
});

test('an index of many needles comes by each', () => {
  const needles = Array.from({ length: 3000 }, (_, at) => Buffer.from(`needle-${(at * 7919) % 9973}-of-many`));
  const hay = Buffer.concat(needles.flatMap((needle) => [needle, Buffer.from('.')]));
  expect(found(needles, 4, hay)).toHaveLength(3000);
});

describe('the rarest stretch', () => {
  const text = (needle: string, length = 7): string => {
    const from = rarestStretch(Buffer.from(needle), length);
    return needle.slice(from, from + length);
  };

  test.each([
    ['aaaaaaaaaaQ7-Zt_9aaaaaaaaaa', 'Q7-Zt_9'],
    ['postgres://app:W9+k/2Z@db', ':W9+k/2'],
    ['line one\nZ8=q.R4\nline three', 'Z8=q.R4'],
    ['short', 'short'],
  ])('of %j is %j', (needle, stretch) => {
    expect(text(needle)).toBe(stretch);
  });

  test('lies inside the needle, and is one of its first places', () => {
    fc.assert(
      fc.property(bytes(7, 200), fc.integer({ min: 3, max: 14 }), (needle, length) => {
        const from = rarestStretch(needle, length);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(Math.max(0, Math.min(48, needle.length - length)));
      }),
    );
  });
});
