import type { SessionRequest } from '../credentials/session.ts';
import type { Decision } from '../trust/evaluate.ts';
import { roleName } from './asked-role.ts';
import { type Cause, cause } from './cause.ts';

/** What is left to say of an answer that carries no reason. */
export function unexplained(code: string, decision: Decision | undefined, request: SessionRequest): Cause {
  if (!code.startsWith('AccessDenied')) {
    return cause(
      'not-documented',
      'AWS documents no reason for this answer',
      'Search the message, or ask AWS with the request’s id.',
    );
  }
  switch (decision?.outcome) {
    case undefined:
      return cause('no-reason', 'AWS does not say why');
    case 'allowed':
      return cause(
        'other-policy',
        '`trust-policy` allows this job, so the role has another policy by now, the role or its account is misspelt, or a policy of the organisation denies it',
        `Compare with \`aws iam get-role --role-name ${roleName(request)}\`.`,
      );
    case 'undecided':
      return cause(
        'left-to-aws',
        `\`trust-policy\` left it to AWS, which refused: it depends on ${decision.questions.map(({ depends }) => depends).join('; ')}`,
        'Condition on what the token itself says, or look the refused call up in CloudTrail (userIdentity.userName is the subject).',
      );
    case 'refused':
      return cause('refused-alike', '`trust-policy` refuses this job, and so does AWS');
  }
}
