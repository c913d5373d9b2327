import { describe, expect, test } from 'vitest';
import { explainAnswer } from '../../src/refusal/sts-answer.ts';
import { claimsOf } from './reported.ts';

const CLAIMS = claimsOf({});
const REQUEST = {
  roleArn: 'arn:aws:iam::123456789012:role/ci/deploy',
  sessionName: 'x',
  durationSeconds: 7200,
  inlinePolicy: '{"Version":"2012-10-17"}',
  managedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
};
const explain = (code: string, message: string): ReturnType<typeof explainAnswer> =>
  explainAnswer(code, `AWS STS (https://sts.us-east-1.amazonaws.com): ${code}: ${message}`, {
    request: REQUEST,
    claims: CLAIMS,
    region: 'eu-south-1',
  });

/** STS's answers as they were reported. */
describe('an answer of STS is told by its cause:', () => {
  test.each([
    [
      'aws-actions/configure-aws-credentials#721',
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'provider-missing',
      /account 123456789012 has no IAM OIDC provider/,
    ],
    [
      'aws-actions/configure-aws-credentials#727',
      'InvalidIdentityTokenException',
      'No OpenIDConnect provider found in your account for https://github.MYORG.net/_services/token',
      'provider-missing',
      /no IAM OIDC provider/,
    ],
    [
      'aws-actions/configure-aws-credentials#280',
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'provider-missing',
      /for the issuer "https:\/\/token/,
    ],
    [
      'ministryofjustice/modernisation-platform#12898',
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
      'provider-missing',
      /no IAM/,
    ],
    [
      'aws-actions/configure-aws-credentials#291',
      'InvalidIdentityToken',
      'Incorrect token audience',
      'provider-audience',
      /"sts.amazonaws.com" among its client ids/,
    ],
    [
      'aws-actions/configure-aws-credentials#775',
      'InvalidIdentityToken',
      'Incorrect token audience',
      'provider-audience',
      /client ids/,
    ],
    [
      'guardian/cdk#1350',
      'InvalidIdentityTokenException',
      'Incorrect token audience',
      'provider-audience',
      /client ids/,
    ],
    [
      'awslabs/amazon-eks-irsa-cfn#18',
      'InvalidIdentityToken',
      'Incorrect token audience',
      'provider-audience',
      /client ids/,
    ],
    [
      'aws-actions/configure-aws-credentials#357',
      'InvalidIdentityToken',
      "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      'provider-thumbprint',
      /no thumbprint that fits/,
    ],
    [
      'aws-actions/configure-aws-credentials#299',
      'InvalidIdentityToken',
      "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
      'issuer-unreachable',
      /could not fetch the issuer's keys/,
    ],
    [
      'STS: IDPCommunicationError',
      'IDPCommunicationErrorException',
      'Error communicating with the identity provider',
      'issuer-unreachable',
      /AWS could not/,
    ],
    ['STS: IDPRejectedClaim', 'IDPRejectedClaimException', 'rejected', 'issuer-rejects', /does not hold/],
    [
      'STS: another reason',
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT.',
      'token-not-taken',
      /does not take the token/,
    ],
    [
      'STS: ExpiredToken',
      'ExpiredTokenException',
      'Token expired: current date/time 2 must be before the expiration date/time 1',
      'token-expired',
      /2026-09-21T/,
    ],
    [
      'turbot/steampipe-plugin-aws#1510',
      'RegionDisabledException',
      'STS is not activated in this region for account:123456789012. Your account administrator can activate STS in this region using the IAM Console.',
      'region-disabled',
      /region "eu-south-1"/,
    ],
    [
      'aws/containers-roadmap#2413',
      'PackedPolicyTooLargeException',
      'Packed size of session tags consumes 112% of allotted space.',
      'session-policy-too-large',
      /24 characters of `inline-session-policy` and 1 managed policies/,
    ],
    [
      'apache/polaris#4228',
      'PackedPolicyTooLarge',
      'Packed policy consumes 116% of allotted space, please use smaller policy.',
      'session-policy-too-large',
      /more space/,
    ],
    [
      'STS: 2026’s wording',
      'PackedPolicyTooLargeException',
      'session token exceeded the maximum allowed size',
      'session-policy-too-large',
      /more space/,
    ],
    [
      'STS: MalformedPolicyDocument',
      'MalformedPolicyDocumentException',
      'Syntax errors in policy.',
      'session-policy-malformed',
      /for no policy/,
    ],
    [
      'kreuzwerker/awsu#27',
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      'duration-over-maximum',
      /asks for 7200 s/,
    ],
    [
      '99designs/aws-vault#263',
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      'chained-duration',
      /at most 3600 s/,
    ],
    ['STS: the role’s ARN', 'ValidationError', 'Request ARN is invalid', 'role-arn', /for no role/],
    [
      'an SCP',
      'AccessDenied',
      'User: arn:aws:sts::1:x is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: y with an explicit deny in a service control policy',
      'control-policy',
      /an SCP/,
    ],
    [
      'an RCP',
      'AccessDeniedException',
      'x is not authorized to perform: sts:AssumeRoleWithWebIdentity with an explicit deny in a resource control policy',
      'control-policy',
      /an RCP/,
    ],
    [
      'aws-actions/configure-aws-credentials#1396',
      'AccessDenied',
      'User: x is not authorized to perform: sts:TagSession on resource: y',
      'tag-session',
      /tags/,
    ],
    [
      'a chained role',
      'AccessDenied',
      'User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::2:role/c',
      'chained-role',
      /may not assume/,
    ],
  ])('%s', (_from, code, message, cause, text) => {
    expect(explain(code, message)).toMatchObject({
      code: cause,
      text: expect.stringMatching(text),
      fix: expect.stringMatching(/\w/),
    });
  });

  test('but a bare refusal has none, and neither has what AWS documents nowhere', () => {
    expect(explain('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')).toBeUndefined();
    expect(explain('Quirk', 'something')).toBeUndefined();
  });

  test('the fix holds the very command', () => {
    expect(explain('InvalidIdentityToken', 'Incorrect token audience')?.fix).toContain(
      'Add it with `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com --client-id sts.amazonaws.com',
    );
    expect(
      explain('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
        ?.fix,
    ).toContain(
      "Raise the role's maximum with `aws iam update-role --role-name deploy --max-session-duration 7200`, or lower",
    );
  });
});
