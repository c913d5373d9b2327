import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/trust/evaluate.ts';
import { showPlace } from '../../src/trust/place.ts';
import { type ParsedPolicy, parsePolicy } from '../../src/trust/policy.ts';
import { pairs } from './arbitrary.ts';
import { allow, document, GITHUB, MAIN, PROVIDER_ARN, parsed, request } from './support.ts';

const GOOD = document(allow({ StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com', [`${GITHUB}:sub`]: MAIN } }));

/** `code at place: message`, one a line. */
function problems(found: ParsedPolicy): readonly string[] {
  if (found.kind === 'policy') return [];
  return found.problems.map(({ code, message, place }) => `${code} at ${showPlace(place)}: ${message}`);
}

const of = (given: object): readonly string[] => problems(parsePolicy(JSON.stringify(given)));

describe('a policy is read', () => {
  test('with every element typed and in its place', () => {
    const text = JSON.stringify(
      document({
        Sid: 'Main',
        Effect: 'Allow',
        Principal: { Federated: [PROVIDER_ARN], AWS: '*' },
        NotAction: ['sts:AssumeRole'],
        Condition: { 'ForAnyValue:StringNotLikeIfExists': { 'X:y': ['a', 1, true] }, Null: { z: false } },
      }),
      undefined,
      2,
    );
    const found = parsePolicy(text);
    if (found.kind === 'problems') throw new Error(problems(found).join());
    const [statement] = found.policy.statements;
    expect(found.policy.version).toBe('2012-10-17');
    expect(statement).toMatchObject({
      index: 0,
      sid: 'Main',
      effect: 'Allow',
      principals: {
        entries: [
          { type: 'AWS', value: '*' },
          { type: 'Federated', value: PROVIDER_ARN },
        ],
      },
      actions: {
        negated: true,
        patterns: ['sts:AssumeRole'],
        place: { line: 13, column: 7, path: 'Statement[0].NotAction' },
      },
    });
    expect(statement?.conditions).toMatchObject([
      {
        operator: { test: 'StringLike', negated: true, qualifier: 'ForAnyValue', ifExists: true },
        key: 'X:y',
        values: ['a', '1', 'true'],
        place: { line: 18, path: 'Statement[0].Condition.ForAnyValue:StringNotLikeIfExists.X:y' },
      },
      { operator: { test: 'Null' }, key: 'z', values: ['false'] },
    ]);
  });

  test('with one statement and no list around it', () => {
    expect(parsed({ Statement: allow({}) })).toMatchObject({ version: '2008-10-17', statements: [{ index: 0 }] });
  });

  test.each([
    ['the answer of get-role', JSON.stringify({ Role: { RoleName: 'x', AssumeRolePolicyDocument: GOOD } })],
    [
      'that answer with the document encoded',
      JSON.stringify({ Role: { AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(GOOD)) } }),
    ],
    ['an encoded document', `${encodeURIComponent(JSON.stringify(GOOD))}\n`],
    ['a role without the answer around it', JSON.stringify({ AssumeRolePolicyDocument: GOOD })],
    ['a byte order mark before it', `\uFEFF${JSON.stringify(GOOD)}`],
  ])('out of %s', (_what, text) => {
    const found = parsePolicy(text);
    expect(problems(found)).toEqual([]);
    expect(found.kind === 'policy' && evaluate(found.policy, request()).outcome).toBe('allowed');
  });

  test.each([
    [{ Sid: '' }],
    [{ Condition: {} }],
    [{ Condition: { StringEquals: {} } }],
    [{ Action: '*' }],
    [{ Action: 'STS:assumeRole*' }],
    [{ Condition: { stringlike: { 'a:b': 'c' } } }],
  ])('with %j, which IAM takes', (rest) => {
    expect(of(document(allow({}, rest)))).toEqual([]);
  });
});

describe('what is wrong is named with its place', () => {
  test.each<readonly [string, string]>([
    ['', 'policy-syntax at line 1:1: expected a JSON value, found the end'],
    ['[]', 'policy-syntax at line 1:1: expected an object, found the array instead'],
    ['"x"', 'policy-syntax at line 1:1: expected an object, found the string instead'],
    ['{"a": 1,}', 'policy-syntax at line 1:9: expected a name in double quotes, found "}"'],
    ['{\n  "a": 01\n}', 'policy-syntax at line 2:9: expected "," or "}", found "1\\n}"'],
    ["{'a': 1}", `policy-syntax at line 1:2: expected a name in double quotes, found "'a': 1}"`],
    [
      '{"a": "\u0007"}',
      'policy-syntax at line 1:7: expected a string that ends, without control characters, found "\\"\\u0007\\"}"',
    ],
    ['{"a": 1} x', 'policy-syntax at line 1:10: expected the end of the document, found "x"'],
    ['// no\n{}', 'policy-syntax at line 1:1: expected a JSON value, found "// no\\n{}"'],
    [
      `{"a": ${'['.repeat(100)}`,
      'policy-syntax at line 1:39: expected at most 32 levels of nesting, found "[[[[[[[[[[[["',
    ],
    ['{"Role": {"AssumeRolePolicyDocument": "x"}}', 'policy-syntax at line 1:1: expected a JSON value, found "x"'],
    [
      '{"Role": {"AssumeRolePolicyDocument": [1]}}',
      'policy-syntax at line 1:39: expected an object, found the array instead',
    ],
    [
      ' '.repeat(131_073),
      'policy-syntax at line 1:1: expected a trust policy, found 131073 characters, more than any role holds',
    ],
  ])('%j', (text, problem) => {
    expect(problems(parsePolicy(text))).toEqual([problem]);
  });

  test.each<readonly [object, string | readonly string[]]>([
    [{}, 'policy-missing at line 1:1: "Statement" is missing'],
    [{ Statement: [] }, 'policy-empty at line 1:2, Statement: expected at least one value, found an empty list'],
    [{ Statement: 'x' }, 'policy-type at line 1:2, Statement: expected an object, found the string "x"'],
    [
      { Statement: [allow({}), 5] },
      'policy-type at line 1:194, Statement[1]: expected an object, found the number "5"',
    ],
    [
      { ...document(allow({})), Version: '2012-10-18' },
      'policy-value at line 1:2, Version: expected "2012-10-17" or "2008-10-17", found "2012-10-18"',
    ],
    [
      { ...document(allow({})), Version: 2012 },
      'policy-type at line 1:2, Version: expected a string, found the number "2012"',
    ],
    [
      { ...document(allow({})), version: '2012-10-17' },
      /policy-unknown at line 1:\d+, version: expected "Version", in this letter case, found "version"/.source,
    ],
    [
      { ...document(allow({})), Comment: 'x' },
      /policy-unknown at line 1:\d+, Comment: expected one of Version, Id, Statement, found "Comment"/.source,
    ],
  ])('%j', (given, problem) => {
    const found = of(given);
    expect(found).toHaveLength(1);
    const [only = ''] = found;
    expect(only === problem || new RegExp(`^${String(problem)}$`).test(only), only).toBe(true);
  });

  test.each<readonly [object, string]>([
    [{ Effect: 'allow' }, 'policy-value …Effect: expected "Allow" or "Deny", found "allow"'],
    [{ Effect: undefined }, 'policy-missing …: "Effect" is missing'],
    [{ Principal: undefined }, 'policy-missing …: "Principal" is missing'],
    [{ Action: undefined }, 'policy-missing …: "Action" is missing'],
    [
      { NotPrincipal: '*' },
      'policy-conflict …NotPrincipal: a trust policy has no "NotPrincipal": whom it trusts is named by "Principal"',
    ],
    [
      { Principal: undefined, NotPrincipal: '*' },
      'policy-conflict …NotPrincipal: a trust policy has no "NotPrincipal": whom it trusts is named by "Principal"',
    ],
    [{ NotAction: 'sts:*' }, 'policy-conflict …NotAction: "Action" and "NotAction" exclude each other'],
    [{ Resource: '*' }, 'policy-conflict …Resource: a trust policy has no "Resource": the role is meant'],
    [{ NotResource: '*' }, 'policy-conflict …NotResource: a trust policy has no "NotResource": the role is meant'],
    [
      { Conditions: {} },
      'policy-unknown …Conditions: expected one of Sid, Effect, Principal, Action, NotAction, Condition, NotPrincipal, Resource, NotResource, found "Conditions"',
    ],
    [{ Sid: 'a-b' }, 'policy-value …Sid: expected letters and digits, found "a-b"'],
    [{ Sid: 7 }, 'policy-type …Sid: expected a string, found the number "7"'],
    [{ Principal: 'x' }, 'policy-value …Principal: expected "*" or an object such as {"Federated": …}, found "x"'],
    [{ Principal: {} }, 'policy-empty …Principal: expected at least one principal, found none'],
    [
      { Principal: { Federated: [] } },
      'policy-empty …Principal.Federated: expected at least one value, found an empty list',
    ],
    [
      { Principal: { Federated: '' } },
      'policy-empty …Principal.Federated: expected a principal, found an empty string',
    ],
    [{ Principal: { Federated: [1] } }, 'policy-type …Principal.Federated[0]: expected a string, found the number "1"'],
    [
      { Principal: { federated: 'x' } },
      'policy-unknown …Principal.federated: expected "Federated", in this letter case, found "federated"',
    ],
    [
      { Principal: { Federated: `${PROVIDER_ARN}*` } },
      `policy-value …Principal.Federated: "*" stands for every principal, never for a part of one, found "${PROVIDER_ARN}*"`,
    ],
    [{ Action: [] }, 'policy-empty …Action: expected at least one value, found an empty list'],
    [
      { Action: 'AssumeRole' },
      'policy-value …Action: expected an action such as "sts:AssumeRoleWithWebIdentity", found "AssumeRole"',
    ],
    [
      { Action: 's3:GetObject' },
      'policy-value …Action: a trust policy speaks of actions of "sts" alone, found "s3:GetObject"',
    ],
    [{ Action: null }, 'policy-type …Action: expected a string, found null'],
    [{ Condition: [] }, 'policy-type …Condition: expected an object, found an array'],
    [
      { Condition: { StringMatches: { a: 'b' } } },
      'policy-operator …Condition.StringMatches: IAM has no condition operator "StringMatches"',
    ],
    [
      { Condition: { StringEqual: { a: 'b' } } },
      'policy-operator …Condition.StringEqual: IAM has no condition operator "StringEqual"; is "StringEquals" meant?',
    ],
    [
      { Condition: { NullIfExists: { a: 'true' } } },
      'policy-operator …Condition.NullIfExists: IAM has no condition operator "NullIfExists"; is "Null" meant?',
    ],
    [
      { Condition: { 'ForAnyValues:StringLike': { a: 'b' } } },
      'policy-operator …Condition.ForAnyValues:StringLike: IAM has no condition operator "ForAnyValues:StringLike"; is "ForAnyValue:StringLike" meant?',
    ],
    [{ Condition: { StringLike: 'x' } }, 'policy-type …Condition.StringLike: expected an object, found the string "x"'],
    [
      { Condition: { StringLike: { 'a.b:c': [] } } },
      'policy-empty …Condition.StringLike["a.b:c"]: expected at least one value, found an empty list',
    ],
    [
      { Condition: { StringLike: { a: [{}] } } },
      'policy-type …Condition.StringLike.a[0]: expected a string, number or boolean, found an object',
    ],
    [
      { Condition: { StringLike: { a: null } } },
      'policy-type …Condition.StringLike.a: expected a string, number or boolean, found null',
    ],
    [
      { Condition: { StringLike: { ' ': 'b' } } },
      'policy-value …Condition.StringLike[" "]: expected a condition key, found " "',
    ],
    [
      { Condition: { Null: { a: 'no' } } },
      'policy-value …Condition.Null.a: "Null" takes "true" or "false", found "no"',
    ],
  ])('in a statement: %j', (rest, problem) => {
    const found = of(document(allow({}, rest)));
    expect(found).toHaveLength(1);
    const [start = ''] = problem.split('…');
    const end = problem.slice(start.length + 1);
    expect(found[0]).toMatch(new RegExp(`^${start}at line 1:\\d+, Statement\\[0\\]`));
    expect(found[0]?.slice(-end.length)).toBe(end);
  });

  test('duplicates, of which JSON.parse would keep the last', () => {
    const text =
      '{"Version":"2012-10-17","Version":"2012-10-17","Statement":[{"Effect":"Deny","Effect":"Allow","Principal":"*","Action":"*","Condition":{"Null":{"a":"true","a":"false"},"Null":{}}}]}';
    expect(problems(parsePolicy(text)).map((line) => line.replace(/at line 1:\d+, /, ''))).toEqual([
      'policy-duplicate Version: "Version" comes twice here; IAM takes each once',
      'policy-duplicate Statement[0].Effect: "Effect" comes twice here; IAM takes each once',
      'policy-duplicate Statement[0].Condition.Null.a: "a" comes twice here; IAM takes each once',
      'policy-duplicate Statement[0].Condition.Null: "Null" comes twice here; IAM takes each once',
    ]);
    expect(of(document(allow({}, { Sid: 'A' }), allow({}, { Sid: 'A' })))[0]).toMatch(
      /^policy-duplicate at line 1:\d+, Statement\[1\].Sid: the Sid "A" is another statement's already$/,
    );
  });

  test('all at once, in the order of the document', () => {
    const found = of({
      Version: 1,
      Statement: [allow({ Foo: { a: 'b' } }, { Effect: 'x', Action: [] }), { Effect: 'Allow' }],
      X: 1,
    });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'policy-type',
      'policy-value',
      'policy-empty',
      'policy-operator',
      'policy-missing',
      'policy-missing',
      'policy-unknown',
    ]);
  });

  test('without a character that would act on a log', () => {
    const [line = ''] = of(document(allow({}, { Effect: 'a\u001b[31m\u202e\u2028' })));
    expect(line).toContain('found "a\\u001b[31m\\u202e\\u2028"');
  });
});

describe('a malformed document', () => {
  const text = fc
    .sample(pairs(), { numRuns: 40, seed: 7 })
    .map(({ document: one }) => JSON.stringify(one, undefined, 1));

  test('is never allowed and never a crash, wherever it is cut', () => {
    for (const whole of text.slice(0, 10)) {
      for (let at = 0; at < whole.length; at += 3) {
        const found = parsePolicy(whole.slice(0, at));
        expect(found.kind).toBe('problems');
        expect(found.kind === 'problems' && found.problems[0]?.place.line).toBeGreaterThan(0);
      }
    }
  });

  test('is never a crash, whatever stands in it', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\u0000',
      'null',
      '1e999',
      '"__proto__"',
      '"constructor"',
      '\ud800',
      '%7B',
      '*',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...text),
        fc.nat(),
        fc.constantFrom(...pieces),
        fc.nat({ max: 20 }),
        (whole, where, piece, cut) => {
          const at = where % whole.length;
          const found = parsePolicy(whole.slice(0, at) + piece + whole.slice(at + cut));
          if (found.kind === 'problems') expect(found.problems.length).toBeGreaterThan(0);
          else expect(['allowed', 'refused', 'undecided']).toContain(evaluate(found.policy, request()).outcome);
        },
      ),
      { numRuns: 3000, seed: 11 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ Statement: value })),
        ),
        (any) => {
          const found = parsePolicy(any);
          expect(found.kind === 'policy' ? evaluate(found.policy, request()).outcome : 'problems').not.toBe('allowed');
        },
      ),
      { numRuns: 3000, seed: 13 },
    );
  });

  test('of any type in any place is never allowed', () => {
    const base = document(allow({ StringEquals: { [`${GITHUB}:sub`]: MAIN } }));
    const wrong: readonly unknown[] = [null, 7, [], {}, [[]], { a: { b: 'c' } }, ''];
    const places = [
      'Version',
      'Statement',
      'Effect',
      'Principal',
      'Action',
      'Condition',
      'StringEquals',
      `${GITHUB}:sub`,
      'Federated',
    ];
    for (const place of places) {
      for (const value of wrong) {
        const changed = JSON.parse(JSON.stringify(base), (key, old) => (key === place ? value : old));
        const found = parsePolicy(JSON.stringify(changed));
        // No conditions at all are a policy too, and a wide one.
        const wide = JSON.stringify(value) === '{}' && /Condition|StringEquals/.test(place);
        const outcome = found.kind === 'policy' ? evaluate(found.policy, request()).outcome : 'problems';
        expect([place, value, outcome === 'allowed']).toEqual([place, value, wide]);
      }
    }
  });
});

describe('JSON', () => {
  test('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const policy = parsePolicy(
          `{"Statement": [{"Effect":"Allow","Principal":"*","Action":"*","Condition":{"StringEquals":{"a":"b"}},"X":${text}}]}`,
        );
        // The unknown element alone is wrong: its value was read to its end.
        expect(problems(policy)).toHaveLength(1);
        expect(problems(policy)[0]).toContain('policy-unknown');
      }),
      { numRuns: 500 },
    );
  });
});
