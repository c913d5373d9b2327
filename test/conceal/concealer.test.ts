import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Concealer } from '../../src/conceal/concealer.ts';
import { NeedleSet } from '../../src/conceal/needle-set.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What a concealer makes of a text's first `sure` letters, by the plainest means: latin1 strings and indexOf. */
function reference(needles: readonly Uint8Array[], text: string, sure = text.length): string {
  const hidden = new Uint8Array(text.length);
  const ranges = needles
    .map((needle) => Buffer.from(needle).toString('latin1'))
    .flatMap((needle) => {
      const found: [number, number][] = [];
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
        found.push([at, at + needle.length]);
      return found;
    });
  for (const [from, to] of ranges) hidden.fill(1, from, to);
  let shown = '';
  for (let at = 0; at < sure; at++) {
    if (!hidden[at]) shown += text[at];
    else if (!hidden[at - 1]) shown += '***';
  }
  return shown;
}

/** Is this the beginning of a needle, but not all of it? */
const mayGrow = (needles: readonly Uint8Array[], end: string): boolean =>
  needles.some((needle) => needle.length > end.length && Buffer.from(needle).toString('latin1').startsWith(end));

function longestEnd(needles: readonly Uint8Array[], text: string): string {
  for (let from = 0; from < text.length; from++) if (mayGrow(needles, text.slice(from))) return text.slice(from);
  return '';
}

function cut(text: string, cuts: readonly number[]): readonly string[] {
  const places = [...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  return places.map((to, at) => text.slice(places[at - 1] ?? 0, to));
}

/** Few letters, so that needles overlap, hold each other, and nearly occur. */
const few = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n', '\xff'), minLength: min, maxLength: max });
const needleLists = fc.array(few(4, 14), { minLength: 1, maxLength: 8 });
const cutLists = fc.array(fc.nat(), { maxLength: 12 });

describe('the concealer', () => {
  test('makes the same of a stream wherever it is cut, and as one search of the whole would', () => {
    fc.assert(
      fc.property(
        needleLists,
        fc.array(fc.oneof(few(0, 6), fc.nat(7)), { maxLength: 20 }),
        cutLists,
        (list, parts, cuts) => {
          const needles = list.map(bytes);
          const text = parts
            .map((part) => (typeof part === 'string' ? part : (list[part % list.length] ?? '')))
            .join('');
          const concealer = new Concealer(new NeedleSet(needles));
          const shown = cut(text, cuts).map((piece) => Buffer.from(concealer.push(bytes(piece))).toString('latin1'));
          shown.push(Buffer.from(concealer.end()).toString('latin1'));
          expect(shown.join('')).toBe(reference(needles, text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('keeps back nothing but an end that is the beginning of a needle', () => {
    fc.assert(
      fc.property(needleLists, few(0, 40), cutLists, (list, text, cuts) => {
        const needles = list.map(bytes);
        const concealer = new Concealer(new NeedleSet(needles));
        let [given, shown] = ['', ''];
        for (const piece of cut(text, cuts)) {
          given += piece;
          shown += Buffer.from(concealer.push(bytes(piece))).toString('latin1');
          expect(shown).toBe(reference(needles, given, given.length - longestEnd(needles, given).length));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('passes on a short end when nothing more comes, and still conceals what follows it', () => {
    fc.assert(
      fc.property(needleLists, few(0, 30), cutLists, (list, text, cuts) => {
        const needles = list.map(bytes);
        const concealer = new Concealer(new NeedleSet(needles));
        let shown = '';
        for (const piece of cut(text, cuts)) {
          shown += Buffer.from(concealer.push(bytes(piece))).toString('latin1');
          shown += Buffer.from(concealer.release()).toString('latin1');
          expect(Buffer.from(concealer.release())).toHaveLength(0);
        }
        shown += Buffer.from(concealer.end()).toString('latin1');
        for (const needle of list) {
          // Stars may part what stood together, but nothing that was a value is whole.
          if (!text.replaceAll(needle, '').includes(needle)) expect(countOf(shown, needle)).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  const concealed = (needles: readonly string[]): Concealer => new Concealer(new NeedleSet(needles.map(bytes)));
  const shown = (passed: Uint8Array): string => Buffer.from(passed).toString('latin1');

  test('releases no more than three bytes, and no more than half of a value', () => {
    const concealer = concealed(['abcdefgh', 'wxyz']);
    expect(shown(concealer.push(bytes('name? ab')))).toBe('name? ');
    expect(shown(concealer.release())).toBe('ab');
    expect(shown(concealer.push(bytes('cd')))).toBe('');
    expect(shown(concealer.release())).toBe('');
    expect(shown(concealer.push(bytes('efgh!')))).toBe('***!');
    expect(shown(concealer.push(bytes('wxy')))).toBe('');
    expect(shown(concealer.release())).toBe('');
    expect(shown(concealer.push(bytes('Z')))).toBe('wxyZ');
  });

  test('shows what it had kept back where a value does not go on', () => {
    const concealer = concealed(['abcdefgh']);
    expect(shown(concealer.push(bytes('abcdefg')))).toBe('');
    expect(concealer.keeps).toBe(true);
    expect(shown(concealer.push(bytes('gh')))).toBe('abcdefggh');
    expect(shown(concealer.push(bytes('abcd')))).toBe('');
    expect(shown(concealer.end())).toBe('abcd');
    expect(concealer.keeps).toBe(false);
  });

  test('makes one of values that overlap or touch, also where a cut parts them', () => {
    const concealer = concealed(['abcdef', 'defghi', 'ghijkl']);
    const parts = ['abcd', 'ef', 'ghi', 'jkl', 'ghijkl', '.'].map((part) => shown(concealer.push(bytes(part))));
    expect(parts.join('')).toBe('***.');
  });

  test('seeks what it is told of later, also in what it has kept back, and no more what it was told of before', () => {
    const concealer = concealed(['first-one']);
    expect(shown(concealer.push(bytes('first-one second-one first')))).toBe('*** second-one ');
    concealer.seek(new NeedleSet([bytes('second-one'), bytes('first-two')]));
    expect(shown(concealer.push(bytes('-two second-one first-one.')))).toBe('*** *** first-one.');
  });

  test('conceals in pieces larger than any buffer, and values longer than those', () => {
    const long = randomBytes(400_000).toString('hex');
    const concealer = concealed([long, 'needle']);
    const text = `${'.'.repeat(700_000)}needle${'.'.repeat(700_000)}`;
    const passed = [text, long.slice(0, 500_000), long.slice(500_000), '!'].map((part) =>
      shown(concealer.push(bytes(part))),
    );
    expect(passed.join('')).toBe(`${'.'.repeat(700_000)}***${'.'.repeat(700_000)}***!`);
  });
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}
