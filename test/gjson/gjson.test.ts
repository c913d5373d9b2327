import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getPath, getProperty } from '../../src/gjson/gjson.ts';
import { fromText, toText } from '../../src/golang/text.ts';

function property(json: string, path: string): string | undefined {
  const found = getProperty(fromText(json), path);
  return found.kind === 'found' ? toText(found.text) : undefined;
}

describe('a property', () => {
  const DOCUMENT =
    '{"a":{"b":"nested","b.c":"deep"},"a.b":"literal","port":5432,"f":1.50,"e":1e3,"z":null,"js":"{\\"x\\":1}"}';
  test.each([
    ['a.b', 'literal'],
    ['a.b\\.c', 'deep'],
    ['port', '5432'],
    ['f', '1.5'],
    ['e', '1000'],
    ['z', ''],
    ['js.@fromstr.x', '1'],
    ['a', '{"b":"nested","b.c":"deep"}'],
  ])('%s reads %j', (path, text) => {
    expect(property(DOCUMENT, path)).toBe(text);
  });

  test('with dots is first a key of that name, then a path', () => {
    expect(property('{"a":{"b":"nested"}}', 'a.b')).toBe('nested');
    expect(property('{"a":{"b":"nested"},"a.b":"literal"}', 'a.b')).toBe('literal');
  });

  test('that is not there is absent, in JSON or in plain text', () => {
    expect(getProperty('{"a":1}', 'b')).toEqual({ kind: 'absent' });
    expect(getProperty('plain text', 'b')).toEqual({ kind: 'absent' });
    expect(getProperty('', 'b')).toEqual({ kind: 'absent' });
  });

  test('keeps bytes that are no text', () => {
    expect(getProperty('{"a":"\xff\xc3"}', 'a')).toEqual({ kind: 'found', text: '\xff\xc3', raw: '"\xff\xc3"' });
  });

  test('of an object with keys that every object inherits reads its own alone', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) expect(property('{"a":1}', name)).toBeUndefined();
    expect(property('{"__proto__":"own"}', '__proto__')).toBe('own');
  });
});

describe('a path that asks too much', () => {
  test.each([
    ['a document of many levels', `${'['.repeat(5000)}1${']'.repeat(5000)}`, '@dig:x'],
    ['a path of many parts', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, Array(5000).fill('a').join('.')],
    ['a path of many pipes', '{"a":1}', Array(5000).fill('@this').join('|')],
    ['many levels of queries', `[${Array(2000).fill('[1]').join(',')}]`, `${'#('.repeat(1000)}a${')'.repeat(1000)}`],
    ['many multipaths', '{"a":1}', `${'['.repeat(3000)}a${']'.repeat(3000)}`],
  ])('%s is answered or refused, and soon', (_name, json, path) => {
    expect(['found', 'absent', 'refused']).toContain(getPath(json, path).kind);
  });

  test('is refused with a message', () => {
    expect(getPath('{"a":1}', Array(5000).fill('@this').join('|'))).toEqual({
      kind: 'refused',
      message: 'the path asks too much of the document',
    });
  });
});

test('any path on any text gives an answer', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'a',
        '.',
        '|',
        '#',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '"',
        '\\',
        '@',
        '@this',
        '@flatten',
        ':',
        '!',
        '=',
        '%',
        '~',
        '*',
        '?',
        '1',
        ',',
        'é',
        '\0',
      ),
      { maxLength: 30 },
    )
    .map((parts) => fromText(parts.join('')));
  fc.assert(
    fc.property(soup, soup, (json, path) => {
      expect(['found', 'absent', 'refused']).toContain(getPath(json, path).kind);
    }),
    { seed: 5, numRuns: 5000 },
  );
});
