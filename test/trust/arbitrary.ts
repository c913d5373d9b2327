/** Policies and tokens at random, made to meet: a policy's values come from what the token says, changed a little. */
import fc from 'fast-check';
import type { Claims } from '../../src/identity/claims.ts';
import { type RequestFacts, requestOf, type TrustRequest } from '../../src/trust/context.ts';
import { ROLE } from './support.ts';

export interface Pair {
  readonly document: PolicyJson;
  readonly request: TrustRequest;
}

export interface PolicyJson {
  readonly Version?: string;
  readonly Statement: readonly StatementJson[];
}

export interface StatementJson {
  readonly Effect: 'Allow' | 'Deny';
  readonly Condition?: ConditionJson;
  readonly [element: string]: unknown;
}

export type ConditionJson = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export const FAMILIES = {
  string: [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
  ],
  numeric: [
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
  ],
  date: [
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
  ],
  boolean: ['Bool'],
  binary: ['BinaryEquals'],
  ip: ['IpAddress', 'NotIpAddress'],
  arn: ['ArnEquals', 'ArnNotEquals', 'ArnLike', 'ArnNotLike'],
} as const;

type Family = keyof typeof FAMILIES;

export const QUALIFIERS = ['', 'ForAllValues:', 'ForAnyValue:'] as const;
export const SUFFIXES = ['', 'IfExists'] as const;

/** Every operator with every qualifier and suffix, and Null. */
export const OPERATORS: readonly string[] = [
  ...Object.values(FAMILIES).flatMap((names) =>
    names.flatMap((name) => QUALIFIERS.flatMap((first) => SUFFIXES.map((last) => `${first}${name}${last}`))),
  ),
  'Null',
];

const ISSUERS = [
  'https://token.actions.githubusercontent.com',
  'https://token.actions.githubusercontent.com/acme-corp',
  'https://token.actions.acme.ghe.com',
  'https://ghes.example/_services/token',
];
const SUBJECTS = [
  'repo:acme/payments:ref:refs/heads/main',
  'repo:acme@123456/payments@456789:ref:refs/heads/main',
  'repo:acme@123456/payments@456789:environment:production',
  'repo:acme/payments:pull_request',
  'repo:acme/payments:ref:refs/tags/v1.0.0',
  'repo:acme/payments:ref:refs/heads/gh-readonly-queue/main/pr-12-2f5c8a1d',
  'repository_owner_id:123456:environment:production%3Aeast',
  'repo:acme/Päyments-🔑:ref:refs/heads/a+b(c)[d]$^|\\.',
];

const claims: fc.Arbitrary<Claims> = fc
  .record({
    iss: fc.constantFrom(...ISSUERS),
    aud: fc.constantFrom('sts.amazonaws.com', 'sts.amazonaws.com.cn', 'https://github.com/acme'),
    sub: fc.constantFrom(...SUBJECTS),
    environment: fc.constantFrom(undefined, undefined, 'production', 'staging', ''),
    ref: fc.constantFrom(undefined, 'refs/heads/main', 'refs/tags/v1.0.0'),
    repository: fc.constantFrom('acme/payments', 'acme/Payments'),
    repository_id: fc.constantFrom('456789', '74', '-1.5'),
    repository_owner_id: fc.constantFrom(undefined, '123456'),
    actor: fc.constantFrom('octocat', 'dependabot[bot]'),
    event_name: fc.constantFrom('push', 'pull_request'),
  })
  .map((all) => ({
    ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    ...{ iss: all.iss, aud: all.aud, sub: all.sub, jti: 'j', exp: 1, iat: 1, nbf: 1 },
  }));

const facts: fc.Arbitrary<RequestFacts> = fc.record({
  claims,
  roleArn: fc.constant(ROLE),
  region: fc.constantFrom('us-east-1', 'eu-west-1'),
  sessionName: fc.constantFrom('acme.payments-42', 'acme'),
  now: fc.constantFrom(Date.parse('2026-11-23T10:00:00Z'), Date.parse('2026-01-01T00:00:00Z')),
  given: fc.record({
    'aws:SourceIp': fc.constantFrom('203.0.113.7', '198.51.100.1', '2001:db8:1234:5678::1'),
    'aws:PrincipalArn': fc.constantFrom(
      'arn:aws:iam::111122223333:role/a/b',
      'arn:aws:sns:us-west-2:123456789012:t:x',
      'none',
    ),
    'aws:MultiFactorAuthAge': fc.constantFrom('10', '3.5', 'ten'),
    'aws:ViaAWSService': fc.constantFrom('false', 'true', 'False', 'maybe'),
    'app.example:digest': fc.constantFrom('QmluYXJ5', 'T3RoZXI='),
  }),
});

const KEYS: Readonly<Record<Family, (provider: string) => readonly string[]>> = {
  string: (p) => [
    `${p}:sub`,
    `${p}:sub`,
    `${p}:aud`,
    `${p}:environment`,
    `${p}:ref`,
    `${p}:repository`,
    `${p}:actor`,
    `${p}:amr`,
    `${p}:event_name`,
    'token.actions.example:sub',
    'aws:RequestedRegion',
    'sts:RoleSessionName',
    'sts:ExternalId',
    'aws:CurrentTime',
  ],
  numeric: (p) => [
    `${p}:repository_id`,
    `${p}:repository_owner_id`,
    'aws:MultiFactorAuthAge',
    'aws:EpochTime',
    `${p}:sub`,
  ],
  date: (p) => ['aws:CurrentTime', 'aws:EpochTime', 'aws:TokenIssueTime', `${p}:ref`],
  boolean: (p) => ['aws:SecureTransport', 'aws:ViaAWSService', 'aws:MultiFactorAuthPresent', `${p}:environment`],
  binary: () => ['app.example:digest', 'sts:ExternalId'],
  ip: (p) => ['aws:SourceIp', 'sts:SourceIdentity', `${p}:aud`],
  arn: (p) => ['aws:PrincipalArn', 'aws:SourceArn', `${p}:sub`],
};

const OTHERS: Readonly<Record<Family, readonly string[]>> = {
  string: [
    'production',
    'repo:acme/*',
    'repo:acme*/payments*:ref:refs/heads/*',
    '*',
    '?*',
    'other',
    '',
    '${*}',
    'prod?ction',
  ],
  numeric: ['74', '456789', '10', '1e1', '3.50', '-1.5', 'x', '1795428000', '0'],
  date: [
    '2026-11-23T10:00:00Z',
    '2026-01-01',
    '2026-11',
    '2027-01-01T00:00:00+02:00',
    '1795428000',
    'x',
    '2020-01-01T00:00Z',
  ],
  boolean: ['true', 'false', 'True', 'FALSE'],
  binary: ['QmluYXJ5', 'T3RoZXI='],
  ip: [
    '203.0.113.0/24',
    '203.0.113.7',
    '0.0.0.0/0',
    '2001:DB8:1234:5678::/64',
    '::/0',
    'x',
    '198.51.100.0/31',
    '203.0.113.7/33',
  ],
  arn: [
    'arn:aws:iam::111122223333:role/*',
    'arn:aws:iam::*:role/a/b',
    'arn:*:sns:us-west-?:123456789012:t:x',
    'arn:aws:iam::111122223333:*',
    'none',
    '*',
    'arn:aws:s3:::bucket',
  ],
};

const VARIABLES = [
  '${aws:RequestedRegion}',
  "${sts:ExternalId, 'none'}",
  '${sts:ExternalId}',
  '${aws:requestedregion}',
  '${*}',
  '${?}',
  '${$}',
  "${token.actions.githubusercontent.com:environment, 'production'}",
  '${token.actions.githubusercontent.com:actor}',
];

/** A value for a key: what the request has there, changed a little, or something else. */
function value(family: Family, actual: string | undefined): fc.Arbitrary<string> {
  const others = fc.constantFrom(...OTHERS[family]);
  if (actual === undefined) return others;
  const changed = fc.oneof(
    { weight: 5, arbitrary: fc.constant(actual) },
    fc.constant(actual.toUpperCase()),
    fc.nat({ max: actual.length }).map((at) => `${actual.slice(0, at)}*`),
    fc.nat({ max: actual.length }).map((at) => `*${actual.slice(at)}`),
    fc.nat({ max: Math.max(0, actual.length - 1) }).map((at) => `${actual.slice(0, at)}?${actual.slice(at + 1)}`),
  );
  const withVariable = fc
    .tuple(fc.nat({ max: actual.length }), fc.constantFrom(...VARIABLES), fc.boolean())
    .map(([at, variable, whole]) => (whole ? variable : `${actual.slice(0, at)}${variable}`));
  if (family === 'boolean') return others;
  if (family !== 'string') return fc.oneof(fc.constant(actual), others);
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 2, arbitrary: others },
    { weight: 2, arbitrary: withVariable },
  );
}

function condition(
  request: TrustRequest,
  operators: readonly string[],
): fc.Arbitrary<readonly [string, string, string | readonly string[]]> {
  return fc.constantFrom(...operators).chain((operator) => {
    const family = familyOf(operator);
    const keys = fc
      .constantFrom(...KEYS[family](request.provider))
      .chain((key) => fc.constantFrom(key, key, key, key.toUpperCase()));
    return keys.chain((key) => {
      const read = request.read(key);
      const actual = read.kind === 'known' ? read.values[0] : undefined;
      const one = operator === 'Null' ? fc.constantFrom('true', 'false') : value(family, actual);
      const values = fc.oneof({ weight: 3, arbitrary: one }, fc.array(one, { minLength: 1, maxLength: 3 }));
      return values.map((wanted) => [operator, key, wanted] as const);
    });
  });
}

export function familyOf(operator: string): Family {
  const bare = operator.replace(/^For\w+:/, '').replace(/IfExists$/, '');
  const found = Object.entries(FAMILIES).find(([, names]) => names.some((name) => name === bare));
  return (found?.[0] ?? 'string') as Family;
}

function statement(request: TrustRequest, operators: readonly string[]): fc.Arbitrary<StatementJson> {
  const { providerArn } = request;
  const principal = fc.oneof(
    { weight: 12, arbitrary: fc.constant({ Principal: { Federated: providerArn } }) },
    fc.constantFrom(
      { Principal: { Federated: [providerArn.replace('123456789012', '210987654321'), providerArn] } },
      { Principal: { Federated: `${providerArn}/slug` } },
      { Principal: '*' },
      { Principal: { AWS: '*' } },
      { Principal: { AWS: 'arn:aws:iam::123456789012:root' } },
    ),
  );
  const action = fc.oneof(
    { weight: 12, arbitrary: fc.constant({ Action: 'sts:AssumeRoleWithWebIdentity' }) },
    fc.constantFrom(
      { Action: ['sts:TagSession', 'sts:assumerolewithwebidentity'] },
      { Action: 'sts:AssumeRole' },
      { Action: 'sts:AssumeRole*' },
      { Action: 'sts:AssumeRoleWith???Identity' },
      { Action: '*' },
      { NotAction: 'sts:AssumeRole' },
      { NotAction: ['sts:AssumeRoleWithWeb*'] },
    ),
  );
  const conditions = fc.array(condition(request, operators), { minLength: 1, maxLength: 2 });
  return fc
    .tuple(fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'), principal, action, conditions)
    .map(([Effect, who, what, all]) => ({ Effect, ...who, ...what, Condition: blocks(all) }) as StatementJson);
}

function blocks(all: readonly (readonly [string, string, string | readonly string[]])[]): ConditionJson {
  const found: Record<string, Record<string, string | readonly string[]>> = {};
  for (const [operator, key, values] of all) found[operator] = { ...found[operator], [key]: values };
  return found;
}

/** A token's request and a policy for it. `operators` narrows what conditions are made of. */
export function pairs(operators: readonly string[] = OPERATORS): fc.Arbitrary<Pair> {
  return facts
    .map(requestOf)
    .chain((request) =>
      fc
        .tuple(
          fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17'),
          fc.array(statement(request, operators), { minLength: 1, maxLength: 3 }),
        )
        .map(([Version, Statement]) => ({ document: { Version, Statement }, request })),
    );
}
