import { describe, expect, test } from 'vitest';
import { checkTrustPolicy, type TrustRequest, type TrustStatement, trusts } from './trust-policy.ts';

const PROVIDER = 'arn:aws:iam::123456789012:oidc-provider/ghes.example/_services/token';
const REQUEST: TrustRequest = {
  principal: { kind: 'Federated', names: [PROVIDER] },
  action: 'sts:AssumeRoleWithWebIdentity',
  context: { 'ghes.example/_services/token:sub': 'repo:acme/payments:ref:refs/heads/main', 'x:aud': 'sts' },
};
const SUB = 'ghes.example/_services/token:sub';

function allowing(condition: TrustStatement['Condition'], rest: Partial<TrustStatement> = {}): TrustStatement {
  const Principal = { Federated: PROVIDER };
  const statement: TrustStatement = { Effect: 'Allow', Principal, Action: 'sts:AssumeRoleWithWebIdentity', ...rest };
  return condition === undefined ? statement : { ...statement, Condition: condition };
}

function decides(...statements: TrustStatement[]): boolean {
  return trusts({ Statement: statements }, REQUEST);
}

describe('a condition', () => {
  test.each([
    ['StringEquals', 'repo:acme/payments:ref:refs/heads/main', true],
    ['StringEquals', 'repo:acme/payments:*', false],
    ['StringEquals', 'repo:Acme/payments:ref:refs/heads/main', false],
    ['StringEqualsIgnoreCase', 'repo:Acme/payments:ref:refs/heads/main', true],
    ['StringLike', 'repo:acme/*', true],
    ['StringLike', 'repo:acme/payments:ref:refs/heads/mai?', true],
    ['StringLike', 'repo:acme/payments', false],
    ['StringLike', 'repo.acme/payments:*', false],
    ['StringNotEquals', 'repo:acme/payments:ref:refs/heads/main', false],
    ['StringNotEquals', 'repo:acme/other', true],
    ['StringNotLike', 'repo:acme/*', false],
    ['ForAnyValue:StringLike', 'repo:acme/*', true],
    ['ForAllValues:StringEquals', 'repo:acme/other', false],
    ['StringEqualsIfExists', 'repo:acme/other', false],
  ])('%s with %s decides %s', (operator, value, allowed) => {
    expect(decides(allowing({ [operator]: { [SUB]: value } }))).toBe(allowed);
  });

  test.each([
    ['StringEquals', false],
    ['StringLike', false],
    ['StringNotEquals', true],
    ['StringNotLike', true],
    ['StringEqualsIfExists', true],
    ['ForAnyValue:StringEquals', false],
    ['ForAllValues:StringEquals', true],
  ])('%s on a key that is missing decides %s', (operator, allowed) => {
    expect(decides(allowing({ [operator]: { 'x:event_name': 'push' } }))).toBe(allowed);
  });

  test('Null tests presence', () => {
    expect(decides(allowing({ Null: { [SUB]: 'false' } }))).toBe(true);
    expect(decides(allowing({ Null: { [SUB]: 'true' } }))).toBe(false);
    expect(decides(allowing({ Null: { 'x:environment': 'true' } }))).toBe(true);
  });

  test('holds for any of several values', () => {
    expect(decides(allowing({ StringEquals: { 'x:aud': ['other', 'sts'] } }))).toBe(true);
    expect(decides(allowing({ StringNotEquals: { 'x:aud': ['other', 'sts'] } }))).toBe(false);
  });

  test('needs every key and every operator', () => {
    expect(decides(allowing({ StringEquals: { 'x:aud': 'sts', [SUB]: 'other' } }))).toBe(false);
    expect(decides(allowing({ StringEquals: { 'x:aud': 'sts' }, StringLike: { [SUB]: 'other' } }))).toBe(false);
  });

  test('takes a key in any letter case', () => {
    expect(decides(allowing({ StringEquals: { 'X:AUD': 'sts' } }))).toBe(true);
  });
});

describe('a policy', () => {
  test('allows where one of several statements does', () => {
    expect(decides(allowing({ StringEquals: { 'x:aud': 'no' } }), allowing({ StringEquals: { 'x:aud': 'sts' } }))).toBe(
      true,
    );
  });

  test('refuses where a Deny matches, whatever allows', () => {
    expect(decides(allowing(undefined), allowing({ StringLike: { [SUB]: 'repo:acme/*' } }, { Effect: 'Deny' }))).toBe(
      false,
    );
  });

  test('is not swayed by a Deny that does not match', () => {
    expect(decides(allowing(undefined), allowing({ StringLike: { [SUB]: 'repo:evil/*' } }, { Effect: 'Deny' }))).toBe(
      true,
    );
  });

  test('allows nothing by itself', () => {
    expect(decides()).toBe(false);
  });

  test.each([
    [{ Principal: { Federated: `${PROVIDER}/slug` } }, false],
    [{ Principal: { Federated: PROVIDER.replace('123456789012', '210987654321') } }, false],
    [{ Principal: { Federated: ['arn:aws:iam::123456789012:oidc-provider/other', PROVIDER] } }, true],
    [{ Action: 'sts:AssumeRole' }, false],
    [{ Action: ['sts:TagSession', 'sts:AssumeRoleWith*'] }, true],
  ])('with %j decides %s', (rest, allowed) => {
    expect(decides(allowing(undefined, rest))).toBe(allowed);
  });

  test('with an operator that IAM does not know is not stored', () => {
    const statement = allowing({ StringMatches: { [SUB]: 'x' } });
    expect(() => checkTrustPolicy({ Statement: statement })).toThrow('Invalid Condition type : StringMatches');
  });
});
