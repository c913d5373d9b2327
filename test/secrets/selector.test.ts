import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openDocument } from '../../src/secrets/document.ts';
import { selectAll, selectPath } from '../../src/secrets/selector.ts';

function open(text: string) {
  return openDocument({ kind: 'text', text });
}

const DOCUMENT = `{"username":"app","a.b":"dotted","a":{"b":"nested"},"deep":{"x":[1,"two"],"n":12345678901234567890,"f":1.0},
  "n":12345678901234567890,"f":1.0,"minus":-0,"t":true,"z":null,"empty":{},"list":[{"id":1},{"id":2.50}]}`;

describe('a path', () => {
  test.each([
    ['username', 'app'],
    ['a.b', 'dotted'],
    ['a | b', 'nested'],
    ['deep.x[1]', 'two'],
    ['n', '12345678901234567890'],
    ['f', '1.0'],
    ['minus', '-0'],
    ['t', 'true'],
    ['deep', '{"x":[1,"two"],"n":12345678901234567890,"f":1.0}'],
    ['deep.n', '12345678901234567890'],
    ['deep.f', '1.0'],
    ['list[?id > `1`].id', '[2.5]'], // compared as a number, so it is JavaScript's
    ['list[].id', '[1,2.50]'],
    ['sum(list[].id)', '3.5'],
    ['length(deep.x)', '2'],
    ['empty || `"fallback"`', 'fallback'],
    ['deep && username', 'app'],
    ['to_string(t)', 'true'],
  ])('%s selects %s', async (path, text) => {
    expect(await selectPath(open(DOCUMENT), path)).toEqual({ kind: 'value', value: { kind: 'text', text } });
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a.constructor',
    'a.__proto__',
    'n.rawJSON',
    'rawJSON',
    'deep.none',
    'avg(`[]`)',
  ])('%s, which the document does not hold, is missing', async (path) => {
    expect(await selectPath(open(DOCUMENT), path)).toEqual({
      kind: 'problem',
      code: 'secret-key-missing',
      message: expect.stringContaining(`there is no "${path}"; the keys there are: "username", "a.b", "a"`),
    });
  });

  test.each([
    ['{"z":null}', 'z', 'secret-key-missing', '"z" is null, which counts as absent'],
    ['{}', 'x', 'secret-key-missing', 'there is no "x"; the keys there are: none'],
    ['["v4lue"]', 'x', 'secret-key-missing', 'there is no "x"; the document is no object'],
    ['12345678901234567890', 'rawJSON', 'secret-key-missing', 'there is no "rawJSON"; the document is no object'],
    [
      '{"a":1}',
      '[[',
      'selector-invalid',
      '"[[" is neither a key nor a valid JMESPath expression (Invalid token (EOF): ""); the keys there are: "a"',
    ],
    [
      '{"a":1}',
      '&a',
      'selector-invalid',
      '"&a" is neither a key nor a valid JMESPath expression; the keys there are: "a"',
    ],
    [
      '{"a":1}',
      'sum(@)',
      'selector-invalid',
      '"sum(@)" is neither a key nor a JMESPath expression that fits the document (TypeError: sum() expected argument 1 to be type Array<number> but received type object instead.); the keys there are: "a"',
    ],
    [
      '{"a":1}',
      '"a',
      'selector-invalid',
      expect.stringMatching(/^"\\"a" is neither a key nor a valid JMESPath expression \(Unterminated string in JSON/),
    ],
    [
      '{"a":1}',
      'a = b',
      'selector-invalid',
      '"a = b" is neither a key nor a valid JMESPath expression; the keys there are: "a"',
    ],
    ['p4ssw0rd', 'x', 'secret-not-json', '"x" can\'t be selected: the secret is not a JSON document'],
    ['', 'x', 'secret-not-json', '"x" can\'t be selected: the secret is not a JSON document'],
    ['['.repeat(60_000), 'x', 'secret-not-json', '"x" can\'t be selected: the secret is not a JSON document'],
  ])('of %.40s, %s is %s', async (text, path, code, message) => {
    expect(await selectPath(open(text), path)).toEqual({ kind: 'problem', code, message });
  });

  test('of bytes is refused', async () => {
    const opened = openDocument({ kind: 'binary', bytes: new TextEncoder().encode('{"x":1}') });
    expect(await selectPath(opened, 'x')).toEqual({
      kind: 'problem',
      code: 'secret-not-json',
      message: '"x" can\'t be selected: the secret is binary',
    });
  });

  test.each([
    [[...Array.from({ length: 25 }, (_, at) => `key${at}`)], /: "key0", .*, "key19", and 5 more$/],
    [['tok_live_9f8a7b6c5d4e3f2a1b0c', 'other', 'AbC1dEf2GhI3jKl4'], /: "other", and 2 that may be secret$/],
    [['tok_live_9f8a7b6c5d4e3f2a1b0c'], /: 1 that may be secret$/],
    [['k\u001b[31m\u0085\u202e\u2028', 'l'.repeat(61)], /: 2 that may be secret$/],
  ])('that is missing lists at most 20 keys of those that read like names: %j', async (keys, list) => {
    const selected = await selectPath(open(JSON.stringify(Object.fromEntries(keys.map((key) => [key, 1])))), 'none');
    expect(selected.kind === 'problem' && selected.message).toMatch(list);
  });

  test('that is a key selects what JSON.parse reads there, whatever the key', async () => {
    const string = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(string, string, async (key, value) => {
        const document = open(JSON.stringify(Object.fromEntries([[key, value]])));
        expect(await selectPath(document, key)).toEqual({ kind: 'value', value: { kind: 'text', text: value } });
      }),
    );
  });
});

describe('every key', () => {
  test('comes with its value, numbers as they were written', () => {
    expect(selectAll(open('{"a":1.0,"__proto__":"x","c":{"d":[]}}'))).toEqual([
      ['a', { kind: 'value', value: { kind: 'text', text: '1.0' } }],
      ['__proto__', { kind: 'value', value: { kind: 'text', text: 'x' } }],
      ['c', { kind: 'value', value: { kind: 'text', text: '{"d":[]}' } }],
    ]);
  });

  test.each([
    ['["a"]', 'the document is no object'],
    ['null', 'the document is no object'],
    ['1.0', 'the document is no object'],
    ['p4ssw0rd', 'the secret is not a JSON document'],
  ])('of %s is refused', (text, why) => {
    expect(selectAll(open(text))).toEqual({
      kind: 'problem',
      code: 'secret-not-json',
      message: `"#*" needs a JSON object: ${why}`,
    });
  });
});
