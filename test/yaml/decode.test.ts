import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeYamlMap, decodeYamlStrings } from '../../src/yaml/decode.ts';

describe('YAML read as strings', () => {
  test.each([
    ['a: 0123', '83'],
    ['a: yes', 'true'],
    ['a: 1.10', '1.1'],
    ['a: p #ss', 'p'],
    ['a: 1e6', '1e+06'],
    ['a: !x', ''],
    ['a: "0123"', '0123'],
    ['a: 2020-01-01', '2020-01-01'],
    ['a: ~', ''],
  ])('%s is %j', (text, value) => {
    expect(decodeYamlStrings(text)).toEqual({ kind: 'value', value: new Map([['a', value]]) });
  });

  test.each([
    ['x: @y', 'error converting YAML to JSON: yaml: '],
    ['a: [1]', 'cannot unmarshal array into Go value of type string'],
    ['- a', 'cannot unmarshal array into Go value of type map[string]string'],
    ['a: *b', "unknown anchor 'b' referenced"],
    ['? [a]\n: b', 'unsupported map key'],
  ])('%j is refused', (text, message) => {
    expect(decodeYamlStrings(text)).toEqual({ kind: 'problem', message: expect.stringContaining(message) });
  });
});

describe('a document that grows', () => {
  test('by anchors is refused before it has grown', () => {
    const laughs = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++)
      laughs.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(decodeYamlMap(laughs.join('\n'))).toEqual({
      kind: 'problem',
      message: 'error converting YAML to JSON: yaml: document contains excessive aliasing',
    });
  });

  test('by an anchor within itself is refused', () => {
    expect(decodeYamlMap('a: &a [*a]')).toMatchObject({ kind: 'problem' });
    expect(decodeYamlMap('a: &a\n  b: *a')).toMatchObject({ kind: 'problem' });
    expect(decodeYamlMap('a: &a\n  <<: *a')).toMatchObject({ kind: 'problem' });
  });

  test('by levels is refused', () => {
    expect(decodeYamlMap(`a: ${'['.repeat(3000)}${']'.repeat(3000)}`)).toMatchObject({ kind: 'problem' });
  });
});

test('any text is read or refused', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'a',
        ': ',
        ':',
        '- ',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '&a ',
        '*a',
        '!x ',
        '!!int ',
        '"',
        "'",
        '|',
        '>',
        '#',
        '<<: ',
        '? ',
        '%',
        '---',
        '\t',
        '1',
        'é',
        '\0',
        '\\',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(soup, (text) => {
      expect(['value', 'problem']).toContain(decodeYamlMap(text).kind);
      expect(['value', 'problem']).toContain(decodeYamlStrings(text).kind);
    }),
    { seed: 13, numRuns: 4000 },
  );
});
