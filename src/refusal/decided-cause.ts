import type { Claims } from '../identity/claims.ts';
import type { Check, ConditionCheck, ElementCheck } from '../trust/check.ts';
import type { Refused } from '../trust/evaluate.ts';
import { nameStatement } from '../trust/explain.ts';
import { showPlace } from '../trust/place.ts';
import { providerOf, splitKey } from '../trust/provider-keys.ts';
import { type Cause, cause, said } from './cause.ts';
import { claimDifference } from './claim-difference.ts';
import { principalDifference } from './principal-difference.ts';

/** Why this policy refuses: the first thing that fails in the statement that comes nearest. */
export function decidedCause({ reason }: Refused, claims: Claims): Cause {
  switch (reason.kind) {
    case 'no-allow':
      return cause('no-allow', 'no statement of the policy allows anything', 'Add the statement below.');
    case 'denied':
      return cause(
        'denied',
        `${nameStatement(reason.by.statement)} denies this job (${showPlace(reason.by.statement.place)}), and a Deny wins over every Allow`,
        'Narrow the Deny, or run the job where it does not hold.',
      );
    case 'not-allowed': {
      const found = checkCause(reason.first, claims);
      return {
        ...found,
        text: `${found.text} (${nameStatement(reason.nearest.statement)}, ${showPlace(reason.first.place)})`,
      };
    }
  }
}

function checkCause(check: Check, claims: Claims): Cause {
  if (check.element === 'Condition') return conditionCause(check, claims);
  return check.element === 'Principal' ? principalDifference(check, claims) : actionCause(check);
}

function actionCause({ wanted }: ElementCheck): Cause {
  return cause(
    'action',
    `the statement is for the action ${wanted.map(said).join(', ')}, and a token of an OIDC provider needs "sts:AssumeRoleWithWebIdentity"`,
    'Name the action sts:AssumeRoleWithWebIdentity.',
  );
}

function conditionCause(check: ConditionCheck, claims: Claims): Cause {
  const { prefix, claim } = splitKey(check.key);
  switch (check.absent?.because) {
    case 'other-provider':
      return cause(
        'key-prefix',
        `the condition key ${said(check.key)} never matches: the keys of this token's issuer begin with "${providerOf(claims.iss)}:"${prefixDetail(prefix)}`,
        `Write "${providerOf(claims.iss)}:${claim}".`,
      );
    case 'not-supplied':
      return cause(
        'key-not-supplied',
        `the condition on ${said(check.key)} never matches: AWS makes no condition key of the claim ${said(claim)}, though the token has it`.replace(
          ', though the token has it',
          claims[claim] === undefined ? '' : ', though the token has it',
        ),
        `Take the condition out, and keep the rule on the runner: \`expect: ${claim}: …\`.`,
      );
    case 'claim-absent':
      return cause(
        'claim-absent',
        `the condition on ${said(check.key)} wants ${check.wanted.map(said).join(' or ')}, but this token has no such claim${
          claim.toLowerCase() === 'environment' ? ': the job has no `environment:`' : ''
        }`,
      );
    case 'other-request':
      return cause(
        'key-not-supplied',
        `the condition on ${said(check.key)} never matches: AWS has that key, but not in this request`,
      );
    case undefined:
      return claimDifference(check, claim.toLowerCase(), claims);
  }
}

function prefixDetail(prefix: string): string {
  if (/^https?:\/\//i.test(prefix)) return ', without "https://"';
  if (/^vstoken\./i.test(prefix)) return '; "vstoken" was the host of 2021';
  return '';
}
