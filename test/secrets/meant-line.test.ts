import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAdvice } from '../../src/secrets/meant-line.ts';
import { OTHER_ADDRESSES } from '../../src/secrets/other-addresses.ts';
import { parseReferences } from '../../src/secrets/parse.ts';

test.each([
  ['my-name = prod/db', '; write MY_NAME = prod/db'],
  ['my-name=x', '; write MY_NAME = x; for an id that holds "=", write NAME = my-name=x'],
  ['A, prod/plain', '; write A = prod/plain'],
  ['A: prod/plain', '; write A = prod/plain'],
  ['- prod/plain', '; write prod/plain'],
  ['- A = prod/plain', '; write A = prod/plain'],
  ["'A' = 'prod/plain'", '; write A = prod/plain'],
  ['A = "prod/plain"', '; write A = prod/plain'],
  ['B := x', '; write B = x'],
  ['B == x', '; write B = x'],
  ['D ? = x', '; write D ?= x'],
  ['SSM:/x', '; write ssm:/x'],
  ['A = Vault:secret/data/ci#token', '; write A = vault:secret/data/ci#token'],
  ['A = prod/db#password?stage=AWSPREVIOUS', '; write A = prod/db?stage=AWSPREVIOUS#password'],
  ['DB_* = db#*?stage=x', '; write DB_* = db?stage=x#*'],
  ['A = db#?stage=x', '; write A = db?stage=x'],
  ['GITHUB_TOKEN = x', '; write SECRET_GITHUB_TOKEN = x'],
  ['AWS_* = x#*', '; write SECRET_AWS_* = x#*'],
  ['git-* = x#*', '; write SECRET_GIT_* = x#*'],
  ['aws/key', '; write NAME = aws/key'],
  ['prod/a_b', '; write NAME = prod/a_b'], // right, so another line has its name
  ['A = prod/plain', ''],
  ['A=prod/plain', ''], // right as well, so what is wrong is another line's
  ['A = prod/plain # a comment', ''],
  ['consul:x/y', ''],
  ['= x', ''],
  ['A =', ''],
])('for %s the advice is %j', (line, advice) => {
  expect(lineAdvice(line, OTHER_ADDRESSES)).toBe(advice);
});

test('a line that is advised is always right', () => {
  const piece = fc.constantFrom(
    ...'AWS_ a-b = ?= := , : - \' " # * / . ssm: SSM: vault:x/y ?stage= 1 é'.split(' '),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const line = pieces.join('').trim();
      fc.pre(parseReferences(line, OTHER_ADDRESSES).problems.length > 0);
      for (const [, written = ''] of lineAdvice(line, OTHER_ADDRESSES).matchAll(/write ([^;]*)/g))
        expect(parseReferences(written, OTHER_ADDRESSES).problems).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
