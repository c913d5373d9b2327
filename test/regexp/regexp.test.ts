import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText, toText } from '../../src/golang/text.ts';
import { compileGoRegexp, compileRegexp, quotePattern, type Regexp } from '../../src/regexp/regexp.ts';

function regexp(pattern: string): Regexp {
  const compiled = compileRegexp(pattern);
  if (compiled.kind === 'problem') throw new Error(compiled.message);
  return compiled.regexp;
}

const replace = (pattern: string, text: string, replacement: string): string =>
  toText(regexp(pattern).replaceAll(fromText(text), fromText(replacement)));

describe('a rewrite', () => {
  test.each([
    ['^prod/(.*)$', '$1', 'db'],
    ['(.*)', '$1_X', ''],
    ['^(.*)$', '\x24{1}_X', 'prod/db_X'],
    ['/', '-', 'prod-db'],
    ['(?P<env>\\w+)/', '$env.', 'prod.db'],
    ['^', '$$', '$prod/db'],
  ])('%s to %s', (pattern, replacement, result) => {
    expect(replace(pattern, 'prod/db', replacement)).toBe(result);
  });
});

describe('what RE2 has not', () => {
  test.each([
    ['(?=a)', 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`'],
    ['(?<!a)b', 'error parsing regexp: invalid named capture: `(?<!a)b`'],
    ['(a)\\1', 'error parsing regexp: invalid escape sequence: `\\1`'],
    ['a++', 'error parsing regexp: invalid nested repetition operator: `++`'],
    ['(?>a)', 'error parsing regexp: invalid or unsupported Perl syntax: `(?>`'],
    ['a{1001}', 'error parsing regexp: invalid repeat count: `{1001}`'],
    ['(a', 'error parsing regexp: missing closing ): `(a`'],
    ['[z-a]', 'error parsing regexp: invalid character class range: `z-a`'],
  ])('%s is refused in Go’s words', (pattern, message) => {
    expect(compileRegexp(pattern)).toEqual({ kind: 'problem', message });
  });
});

describe('the work', () => {
  test.each([
    ['(a*)*b', 'a'.repeat(3000)],
    ['(a+)+$', `${'a'.repeat(3000)}!`],
    ['(x+x+)+y', 'x'.repeat(3000)],
    ['(a|aa)+$', `${'a'.repeat(3000)}!`],
    ['(?:a?){30}a{30}', 'a'.repeat(30)],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(2000)],
  ])('of %s grows with the text and the pattern, not beyond', (pattern, text) => {
    let steps = 0;
    regexp(pattern).matches(text, (more) => {
      steps += more;
    });
    expect(steps).toBeLessThan(200 * (text.length + 1));
  });

  test('can be stopped', () => {
    const refuse = (): void => {
      throw new Error('enough');
    };
    expect(() => regexp('a').findAll('aaaa', -1, refuse)).toThrow('enough');
  });

  test('of a pattern that would become too large is refused', () => {
    const big = `(?:${'a'.repeat(200)}){1000}`;
    expect(compileRegexp(big)).toMatchObject({
      kind: 'problem',
      message: expect.stringContaining('expression too large'),
    });
  });

  test('of nested groups is bounded', () => {
    expect(compileRegexp('('.repeat(2000))).toMatchObject({ kind: 'problem' });
    expect(compileRegexp(`${'('.repeat(900)}a${')*'.repeat(900)}`)).toMatchObject({ kind: 'regexp' });
  });
});

test('quoting makes any text a pattern of itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const compiled = compileGoRegexp(quotePattern(fromText(text)));
      expect(compiled.kind === 'regexp' && compiled.regexp.replaceAllLiterally(fromText(text), '')).toBe('');
    }),
    { seed: 3 },
  );
});

test('any pattern is one or is refused', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        'a',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '*',
        '+',
        '?',
        '|',
        '^',
        '$',
        '\\',
        '.',
        '1',
        ',',
        '-',
        ':',
        '<',
        '>',
        'P',
        '=',
        '!',
        'i',
        'p',
        'L',
        'x',
        'é',
        'Q',
        'E',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(soup, soup, (pattern, text) => {
      const compiled = compileRegexp(pattern);
      if (compiled.kind === 'problem') expect(compiled.message).toMatch(/^error parsing regexp: /);
      else expect(compiled.regexp.split(fromText(text), -1).length).toBeGreaterThanOrEqual(0);
    }),
    { seed: 9, numRuns: 5000 },
  );
});
