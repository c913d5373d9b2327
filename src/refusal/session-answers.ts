import type { SessionRequest } from '../credentials/session.ts';
import { accountOf, roleName } from './asked-role.ts';
import { cause, said } from './cause.ts';
import type { Answer } from './sts-answer.ts';

const ANY = /(?:)/;

/**
 * What STS says of the session that is asked for; the first that fits counts.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 */
export const SESSION_ANSWERS: readonly Answer[] = [
  {
    code: /^RegionDisabled/,
    message: ANY,
    explain: ({ region, request }) =>
      cause(
        'region-disabled',
        `STS is not active in region "${region}" for account ${accountOf(request)}`,
        'Enable the region for the account, or activate its STS endpoint in the account settings of IAM; or choose another `aws-region`.',
      ),
  },
  {
    code: /^PackedPolicyTooLarge/,
    message: ANY,
    explain: ({ request }) =>
      cause(
        'session-policy-too-large',
        `the session policies take more space than a session has: ${policySize(request)}`,
        'AWS packs policies and tags, and counts that; fewer than 2048 characters can be too many. Shorten `inline-session-policy`, or move it into a managed policy and name that in `managed-session-policies`.',
      ),
  },
  {
    code: /^MalformedPolicyDocument/,
    message: ANY,
    explain: () =>
      cause(
        'session-policy-malformed',
        'AWS takes `inline-session-policy` for no policy',
        'It is an IAM policy of Version "2012-10-17" whose statements have Effect, Action and Resource, and no Principal. `aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY` names what is wrong.',
      ),
  },
  {
    code: /^ValidationError/,
    message: /chaining/i,
    explain: ({ request }) =>
      cause(
        'chained-duration',
        `a session that another session assumed lasts at most 3600 s, and ${request.durationSeconds} were asked for`,
        'Set `role-duration-seconds` to 3600 or less: no setting of the role changes this limit of chained roles.',
      ),
  },
  {
    code: /^ValidationError/,
    message: /MaxSessionDuration|DurationSeconds exceeds/i,
    explain: ({ request }) =>
      cause(
        'duration-over-maximum',
        `\`role-duration-seconds\` asks for ${request.durationSeconds} s, more than the role's maximum session duration`,
        `Raise the role's maximum with \`aws iam update-role --role-name ${roleName(request)} --max-session-duration ${Math.max(3600, request.durationSeconds)}\`, or lower \`role-duration-seconds\`. A role has 3600 s unless it was given more, and never more than 43200.`,
      ),
  },
  {
    code: /^ValidationError/,
    message: /RequestArn|Request ARN|roleArn|is invalid/i,
    explain: ({ request }) =>
      cause(
        'role-arn',
        `AWS takes ${said(request.roleArn)} for no role`,
        'A role ARN is arn:PARTITION:iam::ACCOUNT:role/[PATH/]NAME; copy it from the role.',
      ),
  },
  {
    code: /^AccessDenied/,
    message: /explicit deny in an? (?:service|resource) control policy/i,
    explain: (_asked, message) =>
      cause(
        'control-policy',
        `an ${/resource control/i.test(message) ? 'RCP (resource control policy)' : 'SCP (service control policy)'} of the organisation denies this`,
        'The trust policy cannot change that; the organisation’s administrators can.',
      ),
  },
  {
    code: /^AccessDenied/,
    message: /sts:TagSession/i,
    explain: () =>
      cause(
        'tag-session',
        'the session carries tags, and the trust policy does not allow sts:TagSession',
        'Allow sts:TagSession beside the action that assumes the role.',
      ),
  },
  {
    code: /^AccessDenied/,
    message: /not authorized to perform: sts:AssumeRole(?!With)/i,
    explain: ({ request }) =>
      cause(
        'chained-role',
        `the session may not assume ${said(request.roleArn)}`,
        'A chained role needs both: its trust policy must name the first role, and the first role’s permissions must allow sts:AssumeRole on it.',
      ),
  },
];

function policySize({ inlinePolicy, managedPolicyArns }: SessionRequest): string {
  const parts = [
    ...(inlinePolicy === undefined ? [] : [`${inlinePolicy.length} characters of \`inline-session-policy\``]),
    ...(managedPolicyArns.length === 0 ? [] : [`${managedPolicyArns.length} managed policies`]),
  ];
  return parts.join(' and ') || 'AWS does not say which';
}
