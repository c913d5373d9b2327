/** Our decisions against another evaluator's, on policies and tokens made at random from a fixed seed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/trust/evaluate.ts';
import {
  type ConditionJson,
  OPERATORS,
  type Pair,
  pairs,
  QUALIFIERS,
  type StatementJson,
  SUFFIXES,
} from './arbitrary.ts';
import { oracleAllows } from './oracle.ts';
import { allow, document, PROVIDER_ARN, parsed } from './support.ts';

const SEED = 20_261_123;
const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';

/** One condition or principal on which the two differ. */
interface Difference {
  /** `Principal` for a principal. */
  readonly operator: string;
  readonly key: string;
  /** The request's value; undefined where it has none. */
  readonly found: string | undefined;
  readonly wanted: readonly string[];
  readonly version: string | undefined;
}

interface Settlement {
  readonly what: string;
  /** What settles it. */
  readonly document: string;
  readonly says: string;
  readonly covers: (difference: Difference) => boolean;
}

const EPOCH = /^\d+$/;
const isVariable = (value: string): boolean => /\$\{[^}]*\}/.test(value);
const isNumber = (value: string): boolean => /^[+-]?\d+(?:\.\d+)?$/.test(value);

/** Every disagreement, settled by AWS's documentation. One that no line covers fails, and so does a line that covers none. */
const SETTLED: readonly Settlement[] = [
  {
    what: 'the oracle compares seconds since the epoch with milliseconds',
    document: `${GUIDE}/reference_policies_condition-keys.html#condition-keys-epochtime`,
    says: 'the key holds the number of seconds since January 1, 1970',
    covers: ({ operator, found = '', wanted }) =>
      operator.includes('Date') && wanted.some((value) => EPOCH.test(value) !== EPOCH.test(found)),
  },
  {
    what: 'the oracle lets no negated operator match a variable without a value',
    document: `${GUIDE}/reference_policies_variables.html#policy-vars-no-value`,
    says: 'inverted operators such as StringNotEquals do match against a null value',
    covers: ({ operator, version, wanted }) =>
      version === '2012-10-17' && operator.includes('StringNot') && wanted.some(isVariable),
  },
  {
    what: 'the oracle fills in variables in every version of the language',
    document: `${GUIDE}/reference_policies_variables.html#policy-vars-intro`,
    says: 'before 2012-10-17 variables are literal strings',
    covers: ({ version, wanted }) => version === '2008-10-17' && wanted.some(isVariable),
  },
  {
    what: 'the oracle holds an empty value under ForAllValues against the policy',
    document: `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_ARN`,
    says: 'ForAllValues is true too where the key resolves to a null dataset, such as an empty string',
    covers: ({ found, operator }) => operator.startsWith('ForAllValues:') && found === '',
  },
  {
    what: 'in the oracle no address is in a range of prefix 0',
    document: `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_IPAddress`,
    says: 'ranges are in the standard CIDR format, where /0 holds every address (RFC 4632 §3.1)',
    covers: ({ operator, wanted }) => operator.includes('IpAddress') && wanted.some((value) => value.endsWith('/0')),
  },
  {
    what: 'in the oracle an IPv6 address fails NotIpAddress of an IPv4 range, and the reverse',
    document: `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_IPAddress`,
    says: 'NotIpAddress means all addresses except the specified one or range',
    covers: ({ found = '', operator, wanted }) =>
      operator.includes('NotIpAddress') && wanted.some((value) => value.includes(':') !== found.includes(':')),
  },
  {
    what: 'the oracle reads the number that a text begins with: 1 of "1e1"',
    document: `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_Numeric`,
    says: 'the operators compare integer or decimal values',
    covers: ({ found = '', operator, wanted }) =>
      operator.includes('Numeric') && [found, ...wanted].some((value) => !isNumber(value)),
  },
  {
    what: 'the oracle counts an OIDC provider to the account that it is in',
    document: `${GUIDE}/reference_policies_elements_principal.html#principal-federated-web-identity`,
    says: 'a web identity is a principal of type Federated, and none of the AWS account',
    covers: ({ operator, wanted }) => operator === 'Principal' && wanted.every((value) => value.endsWith(':root')),
  },
];

/** What is left undecided because the documentation says two things, or nothing. The oracle has an answer to each. */
const OPEN: readonly (readonly [depends: RegExp, document: string])[] = [
  [
    /^whether IfExists or ForAnyValue wins/,
    `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_IfExists`,
  ],
  [/^how AWS compares .* of the wrong kind/, `${GUIDE}/reference_policies_elements_condition_operators.html`],
];

/** The keys of a request that a policy asks for, as the oracle takes them. */
function contextOf({ document: { Statement }, request }: Pair): Readonly<Record<string, string>> {
  const text = JSON.stringify(Statement);
  const keys = Statement.flatMap(({ Condition = {} }) =>
    Object.values(Condition).flatMap((block) => Object.keys(block)),
  );
  const variables = [...text.matchAll(/\$\{([^,}]+)/g)].map(([, name = '']) => name);
  const known = [...new Set([...keys, ...variables])].flatMap((key) => {
    const value = request.read(key);
    return value.kind === 'known' ? [[key.toLowerCase(), value.values[0] ?? '']] : [];
  });
  return Object.fromEntries(known) as Record<string, string>;
}

/** What the two differ on: each condition of a policy alone in an Allow, and each principal alone in a Deny. */
function differences(pair: Pair): readonly Difference[] {
  const {
    document: { Statement, Version },
    request,
  } = pair;
  return Statement.flatMap((statement) => [
    ...Object.entries(statement.Condition ?? {}).flatMap(([operator, block]) =>
      Object.entries(block).flatMap(([key, wanted]) => {
        if (agreed(pair, [bare(request.providerArn, { [operator]: { [key]: wanted } })])) return [];
        const value = request.read(key);
        const found = value.kind === 'known' ? value.values[0] : undefined;
        return [{ operator, key, found, wanted: [wanted].flat(), version: Version }];
      }),
    ),
    ...principalDifferences(pair, statement),
  ]);
}

function principalDifferences(pair: Pair, statement: StatementJson): readonly Difference[] {
  const deny: StatementJson = { Effect: 'Deny', Principal: statement['Principal'], Action: '*' };
  if (agreed(pair, [bare(pair.request.providerArn), deny])) return [];
  const wanted = [...JSON.stringify(deny['Principal']).matchAll(/"(\*|arn:[^"]*)"/g)].map(([, value = '']) => value);
  return [{ operator: 'Principal', key: '', found: undefined, wanted, version: undefined }];
}

/** Whether the two agree on other statements for the same token, or we leave them open. */
function agreed({ document, request }: Pair, Statement: readonly StatementJson[]): boolean {
  const { Version } = document;
  const alone: Pair = { document: { ...(Version === undefined ? {} : { Version }), Statement }, request };
  const ours = evaluate(parsed(alone.document), request).outcome;
  return ours === 'undecided' || (ours === 'allowed') === ask(alone);
}

function bare(providerArn: string, condition: ConditionJson = {}): StatementJson {
  return {
    Effect: 'Allow',
    Principal: { Federated: providerArn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  };
}

function ask(pair: Pair): boolean {
  return oracleAllows(pair.document, pair.request, contextOf(pair));
}

describe('the oracle', () => {
  const SAMPLES: Readonly<Record<string, readonly [key: string, found: string, holds: string, fails: string]>> = {
    StringEquals: ['k.example:a', 'one', 'one', 'two'],
    StringNotEquals: ['k.example:a', 'one', 'two', 'one'],
    StringEqualsIgnoreCase: ['k.example:a', 'one', 'ONE', 'two'],
    StringNotEqualsIgnoreCase: ['k.example:a', 'one', 'two', 'ONE'],
    StringLike: ['k.example:a', 'one', 'o*', 't*'],
    StringNotLike: ['k.example:a', 'one', 't*', 'o?e'],
    NumericEquals: ['k.example:a', '2', '2', '3'],
    NumericNotEquals: ['k.example:a', '2', '3', '2'],
    NumericLessThan: ['k.example:a', '2', '3', '2'],
    NumericLessThanEquals: ['k.example:a', '2', '2', '1'],
    NumericGreaterThan: ['k.example:a', '2', '1', '2'],
    NumericGreaterThanEquals: ['k.example:a', '2', '2', '3'],
    DateEquals: ['k.example:a', '2026-01-01T00:00:00Z', '2026-01-01', '2026-01-02'],
    DateNotEquals: ['k.example:a', '2026-01-01T00:00:00Z', '2026-01-02', '2026-01-01'],
    DateLessThan: ['k.example:a', '2026-01-01T00:00:00Z', '2026-01-02', '2026-01-01'],
    DateLessThanEquals: ['k.example:a', '2026-01-01T00:00:00Z', '2026-01-01', '2025-01-01'],
    DateGreaterThan: ['k.example:a', '2026-01-01T00:00:00Z', '2025-01-01', '2026-01-01'],
    DateGreaterThanEquals: ['k.example:a', '2026-01-01T00:00:00Z', '2026-01-01', '2026-01-02'],
    Bool: ['k.example:a', 'true', 'true', 'false'],
    BinaryEquals: ['k.example:a', 'QQ==', 'QQ==', 'Qg=='],
    IpAddress: ['k.example:a', '203.0.113.7', '203.0.113.0/24', '198.51.100.0/24'],
    NotIpAddress: ['k.example:a', '203.0.113.7', '198.51.100.0/24', '203.0.113.0/24'],
    ArnEquals: ['k.example:a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b'],
    ArnNotEquals: ['k.example:a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/b', 'arn:aws:iam::1:role/a'],
    ArnLike: ['k.example:a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::*:role/*', 'arn:aws:iam::2:role/*'],
    ArnNotLike: ['k.example:a', 'arn:aws:iam::1:role/a', 'arn:aws:iam::2:role/*', 'arn:aws:iam::*:role/*'],
  };
  const request = { action: 'sts:AssumeRoleWithWebIdentity', providerArn: PROVIDER_ARN };

  test.each(OPERATORS.filter((operator) => operator !== 'Null'))(
    'changes its verdict when a value under %s does',
    (operator) => {
      const [key = '', found = '', holds = '', fails = ''] =
        SAMPLES[operator.replace(/^For\w+:/, '').replace(/IfExists$/, '')] ?? [];
      const verdict = (value: string): boolean =>
        oracleAllows(document(allow({ [operator]: { [key]: value } })), request, { [key]: found });
      expect([verdict(holds), verdict(fails)]).toEqual([true, false]);
    },
  );

  test('changes its verdict with Null, the principal, the action, the effect and the key', () => {
    const verdict = (condition: object, rest: object = {}): boolean =>
      oracleAllows(document(allow(condition, rest)), request, { 'k.example:a': 'one' });
    const good = { StringEquals: { 'k.example:a': 'one' } };
    expect(verdict({ Null: { 'k.example:a': 'false' } })).toBe(true);
    expect(verdict({ Null: { 'k.example:a': 'true' } })).toBe(false);
    expect(verdict(good)).toBe(true);
    expect(verdict({ StringEquals: { 'k.example:b': 'one' } })).toBe(false);
    expect(verdict(good, { Principal: { Federated: `${PROVIDER_ARN}/x` } })).toBe(false);
    expect(verdict(good, { Action: 'sts:AssumeRole' })).toBe(false);
    expect(verdict(good, { Effect: 'Deny' })).toBe(false);
  });
});

describe('our decision', () => {
  const general = fc.sample(pairs(), { numRuns: 5000, seed: SEED });
  const narrow = OPERATORS.flatMap((operator, at) => fc.sample(pairs([operator]), { numRuns: 30, seed: SEED + at }));
  const judged = [...general, ...narrow].map((pair) => ({ pair, ours: evaluate(parsed(pair.document), pair.request) }));
  const decided = judged.filter(({ ours }) => ours.outcome !== 'undecided');
  const apart = decided.filter(({ ours, pair }) => (ours.outcome === 'allowed') !== ask(pair));

  test(`is the oracle’s on ${judged.length} policies and tokens, but where the documentation settles it otherwise`, () => {
    expect(decided.length).toBeGreaterThan(5000);
    for (const { pair } of apart) {
      const unsettled = differences(pair).filter((difference) => !SETTLED.some(({ covers }) => covers(difference)));
      expect(unsettled, JSON.stringify(pair.document)).toEqual([]);
      // Where every condition alone agrees, so must the policy.
      expect(differences(pair), JSON.stringify(pair.document)).not.toEqual([]);
    }
  });

  test.each(SETTLED)('differs where $what: $says ($document)', ({ covers }) => {
    expect(apart.flatMap(({ pair }) => differences(pair)).some(covers)).toBe(true);
  });

  test.each(OPEN)('is left open only where the documentation leaves it open: %s (%s)', (depends) => {
    const questions = judged.flatMap(({ ours }) => (ours.outcome === 'undecided' ? ours.questions : []));
    expect(questions.some((question) => depends.test(question.depends))).toBe(true);
    expect(questions.filter((question) => !OPEN.some(([known]) => known.test(question.depends)))).toEqual([]);
  });

  test('goes both ways under every operator, qualifier and suffix, for keys that are there and keys that are not', () => {
    expect(OPERATORS).toHaveLength(26 * QUALIFIERS.length * SUFFIXES.length + 1);
    for (const [at, operator] of OPERATORS.entries()) {
      const own = judged.slice(general.length + at * 30, general.length + (at + 1) * 30);
      const checks = own.flatMap(({ ours }) =>
        ours.judged.flatMap((one) => one.checks.filter(({ element }) => element === 'Condition')),
      );
      const verdicts = new Set(checks.map(({ verdict }) => (typeof verdict === 'string' ? verdict : 'open')));
      expect(verdicts.has('holds'), `${operator} holds`).toBe(true);
      expect(verdicts.has('fails'), `${operator} fails`).toBe(true);
    }
  });
});
