import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveName, nameProblem } from '../../src/secrets/name.ts';
import { OTHER_ADDRESSES } from '../../src/secrets/other-addresses.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import type { SecretRead, SecretReference, Selector } from '../../src/secrets/reference.ts';

const ARN = 'arn:aws-us-gov:secretsmanager:us-gov-west-1:123456789012:secret:prod/db-AbCdEf';

const PARAMETER = 'arn:aws:ssm:eu-west-1:123456789012:parameter/shared/url';

const VERSION = 'terraform-20260101000000000000000001';

function secret(id: string, version: { stage?: string; version?: string } = {}): SecretRead {
  return { kind: 'secret', id, ...version };
}

function path(text: string): Selector {
  return { kind: 'path', path: text };
}

type Line = Partial<Omit<SecretReference, 'line'>>;

describe('a line', () => {
  test.each<[string, Line]>([
    ['DB = prod/db', { name: 'DB', text: 'prod/db', read: secret('prod/db') }],
    ['DB=prod/db#password', { name: 'DB', read: secret('prod/db'), selector: path('password') }],
    ['DB ?= prod/db', { name: 'DB', optional: true, read: secret('prod/db') }],
    ['DB?=prod/db', { name: 'DB', optional: true, read: secret('prod/db') }],
    ['DB_* ?= prod/db#*', { name: 'DB_*', optional: true, read: secret('prod/db'), selector: { kind: 'all-keys' } }],
    ['prod/payments/db', { read: secret('prod/payments/db') }],
    ['prod/payments/db#a.b', { read: secret('prod/payments/db'), selector: path('a.b') }],
    ['prod/db# a b ', { read: secret('prod/db'), selector: path('a b') }],
    ['X = db#"a #b"', { name: 'X', read: secret('db'), selector: path('"a #b"') }],
    ["X = db#hosts[?name=='a #b']", { name: 'X', read: secret('db'), selector: path("hosts[?name=='a #b']") }],
    ["X = db#hosts[?stage=='a']", { name: 'X', read: secret('db'), selector: path("hosts[?stage=='a']") }],
    ['db#a#b', { read: secret('db'), selector: path('a#b') }],
    ['prod/db?stage=AWSPREVIOUS', { read: secret('prod/db', { stage: 'AWSPREVIOUS' }) }],
    ['db?stage=AWSPREVIOUS#x', { read: secret('db', { stage: 'AWSPREVIOUS' }), selector: path('x') }],
    ['X = db?stage=a=b', { name: 'X', read: secret('db', { stage: 'a=b' }) }],
    [`OLD = db?version=${VERSION}`, { name: 'OLD', read: secret('db', { version: VERSION }) }],
    [`GOV = ${ARN}#k`, { name: 'GOV', read: secret(ARN), selector: path('k') }],
    [ARN, { read: secret(ARN) }],
    ['DB_* = prod/db#*', { name: 'DB_*', read: secret('prod/db'), selector: { kind: 'all-keys' } }],
    ['* = prod/db#*', { name: '*', read: secret('prod/db'), selector: { kind: 'all-keys' } }],
    ['prod/db#*', { read: secret('prod/db'), selector: { kind: 'all-keys' } }],
    ['* = prod/payments/*', { name: '*', read: { kind: 'prefix', prefix: 'prod/payments/' } }],
    ['P_* = prod/x/*#key', { name: 'P_*', read: { kind: 'prefix', prefix: 'prod/x/' }, selector: path('key') }],
    ['prod/payments/*', { read: { kind: 'prefix', prefix: 'prod/payments/' } }],
    ["HOST = db#hosts[?zone == 'a'].name | [0]", { name: 'HOST', selector: path("hosts[?zone == 'a'].name | [0]") }],
    ["db#hosts[?zone=='a']", { read: secret('db'), selector: path("hosts[?zone=='a']") }],
    ['X = my-name=x', { name: 'X', read: secret('my-name=x') }],
    ['X = a!b', { name: 'X', read: secret('a!b') }],
    [`X = ${'a'.repeat(512)}`, { name: 'X', read: secret('a'.repeat(512)) }],
    ['URL = ssm:/prod/payments/url', { name: 'URL', read: { kind: 'parameter', id: '/prod/payments/url' } }],
    ['ssm:name', { read: { kind: 'parameter', id: 'name' } }],
    ['U ?= ssm:/a#k.l', { name: 'U', optional: true, read: { kind: 'parameter', id: '/a' }, selector: path('k.l') }],
    ['ssm:/prod/url?version=3', { read: { kind: 'parameter', id: '/prod/url', version: '3' } }],
    ['U = ssm:/prod/url?label=live', { name: 'U', read: { kind: 'parameter', id: '/prod/url', label: 'live' } }],
    ['* = ssm:/prod/payments/*', { name: '*', read: { kind: 'parameters', prefix: '/prod/payments/' } }],
    ['* = ssm:/*', { name: '*', read: { kind: 'parameters', prefix: '/' } }],
    [
      'DB_* = ssm:/prod/db#*',
      { name: 'DB_*', read: { kind: 'parameter', id: '/prod/db' }, selector: { kind: 'all-keys' } },
    ],
    [`X = ssm:${PARAMETER}`, { name: 'X', read: { kind: 'parameter', id: PARAMETER } }],
    [
      `X = ${PARAMETER}?version=2#k`,
      { name: 'X', read: { kind: 'parameter', id: PARAMETER, version: '2' }, selector: path('k') },
    ],
    [
      'X = ssm:/aws/reference/secretsmanager/prod/db+a',
      { name: 'X', read: { kind: 'parameter', id: '/aws/reference/secretsmanager/prod/db+a' } },
    ],
    [`X = ssm:/${'a'.repeat(2047)}`, { name: 'X', read: { kind: 'parameter', id: `/${'a'.repeat(2047)}` } }],
    ['DOCKER_PASSWORD = x', { name: 'DOCKER_PASSWORD', read: secret('x') }],
  ])('%s is read', (line, expected) => {
    const { references, problems } = parseReferences(line, OTHER_ADDRESSES);
    expect(problems).toEqual([]);
    expect(references).toMatchObject([{ line: 1, name: undefined, optional: false, selector: undefined, ...expected }]);
  });

  test.each([
    ['my-name = prod/db', 'name-invalid', '"my-name" is no name: expected letters, digits and _'],
    ['1abc = x', 'name-invalid', '"1abc" is no name'],
    ['prod/db?=x', 'name-invalid', '"prod/db" is no name'],
    ['= x', 'name-invalid', 'there is no name left of "="'],
    [`${'A'.repeat(201)} = x`, 'name-invalid', 'at most 200'],
    ['1_* = x#*', 'name-invalid', '"1_" is no name'],
    ['GITHUB_TOKEN = x', 'name-reserved', 'the name "GITHUB_TOKEN" is reserved'],
    ['AWS_* = x#*', 'name-reserved', 'every name that begins with "AWS_"'],
    ['Claims = x', 'name-reserved', "one of the action's own outputs"],
    ['aws/key', 'name-reserved', 'the name "AWS_KEY" is reserved'],
    [`${'a/'.repeat(120)}a`, 'name-invalid', 'at most 200'],
    ['A =', 'reference-syntax', 'no reference right of "="'],
    [
      'A = prod/plain # the plain one',
      'reference-syntax',
      'there is a blank before "#": a comment stands on a line of its',
    ],
    ['A = prod/db # password', 'reference-syntax', 'a selector right behind the id'],
    ['prod/db\t#password', 'reference-syntax', 'there is a blank before "#"'],
    ['DB_* = prod/db#* # all', 'reference-syntax', 'there is a blank before "#"'],
    ['A = prod/db#"a b" # it', 'reference-syntax', 'there is a blank before "#"'],
    ['A = vault:secret/data/x #key', 'reference-syntax', 'there is a blank before "#"'],
    ['A = db#password?stage=AWSPREVIOUS', 'reference-query', '"?stage=AWSPREVIOUS" belongs before "#"'],
    ['DB_* = db#*?version=a-b', 'reference-query', '"?version=a-b" belongs before "#"'],
    ['A = ssm:/db#?label=live', 'reference-query', '"?label=live" belongs before "#"'],
    ['E_* = db#*.x', 'reference-wildcard', '"*" left of "=" needs "#*" right of it'],
    ['A = #x', 'reference-syntax', "there is no secret's name or ARN"],
    ['A = prod/db#', 'reference-syntax', 'no selector behind "#"'],
    [
      'A = prod db',
      'reference-syntax',
      '"prod db" is no secret\'s name: expected 1 to 512 of letters, digits and /_+=.@!-, found " "',
    ],
    [`A = ${'a'.repeat(513)}`, 'reference-syntax', 'found 513'],
    ['A = prod/dbé', 'reference-syntax', 'found "é"'],
    [
      'A = arn:aws:s3:::bucket',
      'reference-syntax',
      'is an ARN of "s3"; expected an ARN such as arn:aws:secretsmanager',
    ],
    [
      'A = arn:aws:secretsmanager:us-east-1:1:secret:x',
      'reference-syntax',
      'has no account of 12 digits, but "1"; expected an ARN',
    ],
    ['A = arn:aws:secretsmanager:us-east-1:123456789012:x', 'reference-syntax', 'ends in "x"; expected an ARN such as'],
    ['A = arn:aws:secretsmanager:us-east-1:123456789012', 'reference-syntax', 'ends in ""'],
    ['A = arn::secretsmanager:us-east-1:123456789012:secret:x', 'reference-syntax', 'is no whole ARN'],
    [
      'A = arn:aws:secretsmanager:evil.example/:123456789012:secret:x',
      'reference-syntax',
      'has no region, but "evil.exa',
    ],
    ['A = arn:aws', 'reference-syntax', 'is no whole ARN'],
    [
      'A = arn:aws:secretsmanager:cn-north-1:123456789012:secret:x',
      'reference-syntax',
      'is in partition "aws", but its region "cn-north-1" is in "aws-cn"',
    ],
    [
      'A = ssm:arn:aws-cn:ssm:us-east-1:123456789012:parameter/x',
      'reference-syntax',
      'is in partition "aws-cn", but its region "us-east-1" is in "aws"',
    ],
    ['A = x?version=abc', 'reference-query', 'found "abc"; expected a version\'s id of 32 to 64 characters'],
    [`A = x?version=${'a'.repeat(65)}`, 'reference-query', "expected a version's id of 32 to 64 characters"],
    ['A = ssm:', 'reference-syntax', "there is no parameter's name or ARN"],
    ['A = ssm:/a b', 'reference-syntax', 'expected 1 to 2048 of letters, digits and /_.-, found " "'],
    ['A = ssm:/a/', 'reference-syntax', 'found "/" at its end'],
    ['A = ssm:/a:3', 'reference-syntax', 'found ":"; a version or label is written ?version= or ?label='],
    [`A = ssm:/${'a'.repeat(2048)}`, 'reference-syntax', 'found 2049'],
    ['A = ssm:arn:aws:s3:::bucket', 'reference-syntax', 'is an ARN of "s3"; expected an ARN such as arn:aws:ssm'],
    [
      'A = arn:aws:ssm:us-east-1:123456789012:document/x',
      'reference-syntax',
      'ends in "document/x"; expected an ARN such as arn:aws:ssm',
    ],
    ['A = arn:aws:ssm:evil.example/:123456789012:parameter/x', 'reference-syntax', 'has no region'],
    ['A = arn:aws:ssm:us-east-1:123456789012:parameter/x/', 'reference-syntax', 'ends in "parameter/x/"'],
    [`A = arn:aws:ssm:us-east-1:123456789012:parameter/${'x'.repeat(2048)}`, 'reference-syntax', 'expected an ARN'],
    ['A = ssm:/a?stage=AWSCURRENT', 'reference-query', 'parameters have no stages; expected ?version= or ?label='],
    ['A = ssm:/a?version=v3', 'reference-query', '?version= has no usable value: found "v3"; expected a number'],
    ['A = ssm:/a?version=0', 'reference-query', 'found "0"; expected a number'],
    ['A = ssm:/a?label=3rd', 'reference-query', 'not beginning with a digit, "aws" or "ssm"'],
    ['A = ssm:/a?label=', 'reference-query', '?label= has no usable value: it is empty'],
    ['A = ssm:/a?version=1&label=x', 'reference-query', 'expected one of ?version= and ?label=, once'],
    ['A = ssm:/a?colour=red', 'reference-query', '"colour" is not known here; expected ?version= or ?label='],
    ['A = ssm:/prod/pay*', 'reference-wildcard', 'expected all that is under a level, such as ssm:/prod/payments/*'],
    ['* = ssm:prod/*', 'reference-wildcard', '"prod/*" is no path'],
    ['* = ssm:/a/*?version=3', 'reference-wildcard', '?version= and ?label= need a whole name'],
    ['* = ssm:/a/*/b', 'reference-wildcard', 'one "*" may stand at the end of the path'],
    ['A = ssm:/a/*', 'reference-wildcard', 'many secrets can\'t have the one name "A"; write A_* or *'],
    ['A_* = ssm:/a', 'reference-wildcard', '"*" left of "=" needs "#*" right of it, or a prefix such as prod/*'],
    ['* = ssm:/a/*#*', 'reference-wildcard', 'a prefix and "#*" in one line'],
    ['A = vault:x', 'reference-syntax', '"x" is no path of Vault: expected a mount and a path'],
    ['A = gcp:x', 'reference-syntax', '"x" is no secret of Google: expected gcp:projects/PROJECT/secrets/SECRET'],
    ['azure:x/y', 'reference-syntax', '"x/y" is no secret of Azure: expected azure:VAULT/NAME'],
    ['A = consul:x/y', 'reference-scheme', '"consul:" is no store that Keyless knows; supported are'],
    ['A = sops:x', 'reference-scheme', '"sops:" is no store that Keyless knows; supported are AWS Secrets Manager'],
    ['A = db?stage=', 'reference-query', '?stage= has no usable value: it is empty'],
    ['A = db?version=a b', 'reference-query', '?version= has no usable value: found "a b"'],
    ['A = db?', 'reference-query', '"" is not known here'],
    ['A = db?colour=red', 'reference-query', '"colour" is not known here; expected ?stage= or ?version='],
    ['db?Stage=x', 'reference-query', '"Stage" is not known here'],
    ['A = db?stage=x&version=y', 'reference-query', 'expected one of ?stage= and ?version=, once'],
    ['A = prod/*', 'reference-wildcard', 'many secrets can\'t have the one name "A"; write A_* or *'],
    ['A = prod/db#*', 'reference-wildcard', 'many secrets'],
    ['A_* = prod/db', 'reference-wildcard', '"*" left of "=" needs "#*" right of it, or a prefix such as prod/*'],
    ['* = prod/db#x', 'reference-wildcard', 'needs "#*" right of it'],
    ['A_* = prod/*/db', 'reference-wildcard', 'at the end of the id'],
    ['A_* = prod/**', 'reference-wildcard', 'at the end of the id'],
    ['A*B = prod/db#*', 'reference-wildcard', 'at the end of the name, and nowhere else: "A*B"'],
    ['** = prod/db#*', 'reference-wildcard', 'at the end of the name'],
    ['* = *', 'reference-wildcard', '"" is no prefix'],
    [`* = ${ARN}*`, 'reference-wildcard', 'is no prefix'],
    ['* = prod/*#*', 'reference-wildcard', 'which "*" names the secrets'],
    ['* = prod/*?stage=X', 'reference-wildcard', 'need a whole id'],
    ['prod/*?version=X', 'reference-wildcard', 'need a whole id'],
  ])('%s is refused as %s: %s', (line, code, message) => {
    const { references, problems } = parseReferences(`# first\n\n${line}`, OTHER_ADDRESSES);
    expect(references).toEqual([]);
    expect(problems).toMatchObject([{ code, where: 'secrets, line 3' }]);
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.message).toContain(JSON.stringify(line).slice(1, 150).replace(/"$/, ''));
  });
});

test('blank lines and comments are skipped, and every problem is reported at once, both of one line too', () => {
  const { references, problems } = parseReferences('A = x\r\n\n  # B = y\nC =\nPATH = consul:/z\n');
  expect(references.map(({ line }) => line)).toEqual([1]);
  expect(problems.map(({ where, code }) => [where, code])).toEqual([
    ['secrets, line 4', 'reference-syntax'],
    ['secrets, line 5', 'name-reserved'],
    ['secrets, line 5', 'reference-scheme'],
  ]);
});

test('a line that fails still has its name, so that a second one of that name is reported with it', () => {
  const { problems } = parseReferences('A = a b\nA = x\na_file = x\nprod/a-b\nprod/a_b ?= \nB = x # y\nB = x#*');
  expect(problems.map(({ where, code }) => [where.slice(9), code])).toEqual([
    ['line 1', 'reference-syntax'],
    ['line 2', 'name-duplicate'],
    ['line 3', 'name-duplicate'],
    ['line 5', 'name-invalid'],
    ['line 5', 'reference-syntax'],
    ['line 6', 'reference-syntax'],
    ['line 7', 'name-duplicate'],
    ['line 7', 'reference-wildcard'],
  ]);
});

test.each([
  ['X = a\nX = b', '"X = b": "X" is already the name on line 1'],
  ['X ?= a\nX = b', '"X = b": "X" is already the name on line 1'],
  [
    'X = a\nx = b',
    '"x" is too like the name "X" on line 1: a secret takes NAME, NAME_FILE and NAME_VALUE, in any case',
  ],
  ['A_VALUE = a\nA = b', '"A" is too like the name "A_VALUE" on line 1'],
  ['A = a\nA_FILE = b', '"A_FILE" is too like the name "A"'],
  ['prod/a-b\nprod/a_b', '"prod/a_b": "PROD_A_B" is already the name on line 1'],
  ['PROD_DB_X = a\nprod/db#x', '"prod/db#x": "PROD_DB_X" is already the name on line 1'],
  ['A_B = a\nssm:/a/b', '"A_B" is already the name on line 1'],
  ['B = a\ngcp:projects/acme-prod/secrets/b', '"B" is already the name on line 1'],
])('names that the lines alone give are compared: %j', (input, message) => {
  const { problems, references } = parseReferences(input, OTHER_ADDRESSES);
  expect(references).toHaveLength(1);
  expect(problems).toEqual([
    { code: 'name-duplicate', where: 'secrets, line 2', message: expect.stringContaining(message) },
  ]);
});

test('names that only the store can tell are left to what is read', () => {
  const { problems } = parseReferences(`${ARN}\nPROD_DB = x\n* = db#*\ndb#*\ndb/*\nDB_* = db/*`);
  expect(problems).toEqual([]);
});

test('no text makes the parser throw, each line is either read or refused, and no message has a second line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=', '?=', '#', '*', '?stage=', 'arn:', ':', '\n', 'A'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const input = pieces.join('');
      const { references, problems } = parseReferences(input, OTHER_ADDRESSES);
      const written = input
        .split(/\r\n|\n|\r/)
        .flatMap((line, at) => (line.trim() === '' || line.trim().startsWith('#') ? [] : [at + 1]));
      const refused = new Set(problems.map(({ where }) => Number(where.replace('secrets, line ', ''))));
      expect([...references.map(({ line }) => line), ...refused].sort((a, b) => a - b)).toEqual(written);
      for (const { message } of problems) expect(message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});

test('any reference that is written by the grammar is read back the same', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9/_+.@!-]{1,40}$/);
  const label = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/);
  const read: fc.Arbitrary<[string, SecretRead]> = fc.oneof(
    id.map((each): [string, SecretRead] => [each, secret(each)]),
    fc
      .tuple(id, label)
      .map(([each, stage]): [string, SecretRead] => [`${each}?stage=${stage}`, secret(each, { stage })]),
    fc
      .tuple(id, fc.stringMatching(/^[A-Za-z0-9_-]{32,64}$/))
      .map(([each, version]): [string, SecretRead] => [`${each}?version=${version}`, secret(each, { version })]),
    label.map((each): [string, SecretRead] => {
      const arn = `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${each}-AbCdEf`;
      return [arn, secret(arn)];
    }),
  );
  const selector = fc.option(
    fc.stringMatching(/^[a-z][a-z.#=*' ]{0,20}[a-z]$/).filter((text) => !/ #/.test(text)),
    { nil: undefined },
  );
  const name = fc.option(fc.stringMatching(/^X_[A-Z0-9_]{0,20}$/), { nil: undefined });
  fc.assert(
    fc.property(read, selector, name, fc.boolean(), ([address, expected], key, written, optional) => {
      const text = key === undefined ? address : `${address}#${key}`;
      const derived = deriveName(address.replace(/\?.*/, ''), ...(key === undefined ? [] : [key]));
      fc.pre(written !== undefined || nameProblem(derived) === undefined);
      const { references, problems } = parseReferences(
        written === undefined ? text : `${written} ${optional ? '?=' : '='} ${text}`,
      );
      expect(problems).toEqual([]);
      expect(references).toEqual([
        {
          line: 1,
          text,
          name: written,
          optional: written !== undefined && optional,
          read: expected,
          selector: key === undefined ? undefined : path(key),
        },
      ]);
    }),
  );
});

test('a long line of anything is read in time that grows with its length', () => {
  const lines = ['A', ' ', '?', '#', '*', 'a ', '?a', '_'].map((each) => `x${each.repeat(200_000)}=x`);
  expect(() => parseReferences(lines.join('\n'), OTHER_ADDRESSES)).not.toThrow();
});
