import { ActionError } from '../errors.ts';
import type { Claims } from '../identity/claims.ts';
import type { ServiceError } from '../service-error.ts';
import { parseRoleArn } from './arn.ts';
import type { SessionRequest } from './session.ts';

/** What STS's final errors other than AccessDenied ask of the author. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors */
const ADVICE: readonly (readonly [code: RegExp, advice: string])[] = [
  [
    /^InvalidIdentityToken/,
    'The account must have an IAM OIDC provider for the issuer, with the audience among its client ids.',
  ],
  [/^ExpiredToken/, "The token had expired when STS looked: compare this runner's clock with the real time."],
  [/^IDPRejectedClaim/, 'The identity provider rejected the token.'],
  [/^PackedPolicyTooLarge/, 'Shorten `inline-session-policy`, or name fewer `managed-session-policies`.'],
  [/^MalformedPolicyDocument/, 'Correct `inline-session-policy`: it must be an IAM policy document.'],
  [/^RegionDisabled/, 'Activate STS for this region in the account settings of IAM, or choose another `aws-region`.'],
  [
    /^ValidationError/,
    "Where the message speaks of the duration, the role's maximum session duration is shorter than `role-duration-seconds`.",
  ],
];

/** Undefined where the code says enough by itself. */
export function adviceFor(code: string): string | undefined {
  return ADVICE.find(([pattern]) => pattern.test(code))?.[1];
}

/** STS's final answer, explained with what the token says (law 7). */
export function explainRefusal(error: ServiceError, request: SessionRequest, claims: Claims): ActionError {
  const code = error.code ?? 'UnknownError';
  const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  if (!code.startsWith('AccessDenied')) {
    return new ActionError('session-refused', `${error.message}${trace}`, {
      hint: adviceFor(code),
      cause: error,
    });
  }
  const message = [
    `AWS refused to let this job assume "${request.roleArn}"${trace}. The token says:`,
    `    iss: ${claims.iss}`,
    `    aud: ${claims.aud}`,
    `    sub: ${claims.sub}`,
  ].join('\n');
  const hint = [
    "The role's trust policy does not allow this, or the role or the issuer's IAM OIDC provider does not exist in that account (AWS says the same for all of these).",
    'Subjects are compared letter by letter, and since July 2026 many repositories carry ids in theirs (OWNER@ID/REPO@ID).',
    'This statement in the trust policy of the role allows exactly this job:',
    trustStatement(request.roleArn, claims),
  ].join('\n');
  return new ActionError('role-refused', message, { hint, cause: error });
}

/**
 * The narrowest trust statement that allows a token with these claims.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export function trustStatement(roleArn: string, claims: Claims): string {
  const { partition = 'aws', account = 'ACCOUNT' } = parseRoleArn(roleArn) ?? {};
  const provider = claims.iss.replace(/^https:\/\//, '');
  const statement = {
    Effect: 'Allow',
    Principal: {
      Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
    },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${provider}:aud`]: claims.aud,
        [`${provider}:sub`]: claims.sub,
      },
    },
  };
  return JSON.stringify(statement, undefined, 2);
}
