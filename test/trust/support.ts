import type { Claims } from '../../src/identity/claims.ts';
import { type RequestFacts, requestOf, type TrustRequest } from '../../src/trust/context.ts';
import { parsePolicy, type TrustPolicy } from '../../src/trust/policy.ts';

export const GITHUB = 'token.actions.githubusercontent.com';
export const ROLE = 'arn:aws:iam::123456789012:role/deploy';
export const PROVIDER_ARN = `arn:aws:iam::123456789012:oidc-provider/${GITHUB}`;
export const MAIN = 'repo:acme@123456/payments@456789:ref:refs/heads/main';

/** A push to main of acme/payments, in the immutable form. */
export function claimsOf(changes: Readonly<Record<string, unknown>> = {}): Claims {
  return {
    iss: `https://${GITHUB}`,
    aud: 'sts.amazonaws.com',
    sub: MAIN,
    jti: 'j',
    exp: 1,
    iat: 1,
    nbf: 1,
    repository: 'acme/payments',
    repository_id: '456789',
    repository_owner: 'acme',
    repository_owner_id: '123456',
    ref: 'refs/heads/main',
    event_name: 'push',
    job_workflow_ref: 'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
    ...changes,
  };
}

export function request(
  changes: Readonly<Record<string, unknown>> = {},
  facts: Partial<RequestFacts> = {},
): TrustRequest {
  return requestOf({
    claims: claimsOf(changes),
    roleArn: ROLE,
    region: 'us-east-1',
    sessionName: 'acme.payments-42',
    now: Date.parse('2026-11-23T10:00:00Z'),
    ...facts,
  });
}

/** A statement that allows this role's web identities under a condition. */
export function allow(condition: object, rest: object = {}): object {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
    ...rest,
  };
}

export function document(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

/** The policy, which must be a good one. */
export function parsed(given: object): TrustPolicy {
  const found = parsePolicy(JSON.stringify(given));
  if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems));
  return found.policy;
}
