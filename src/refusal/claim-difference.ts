import type { Claims } from '../identity/claims.ts';
import type { ConditionCheck } from '../trust/check.ts';
import { type Cause, cause, said } from './cause.ts';
import { subjectDifference } from './subject-difference.ts';

/** Why a condition on a claim that the token has fails. */
export function claimDifference(check: ConditionCheck, claim: string, claims: Claims): Cause {
  const { operator, wanted, found = [] } = check;
  const [value = ''] = found;
  if (/not/i.test(operator.replace(/^.*:/, ''))) {
    return cause('excluded', `${operator} on ${said(check.key)} keeps ${said(value)} out`);
  }
  if (claim === 'sub' && value === claims.sub) {
    return subjectDifference(wanted, /StringLike/i.test(operator), claims);
  }
  if (claim === 'aud') return audienceDifference(wanted, value);
  const list = wanted.map(said).join(' or ');
  const insensitive = wanted.find((one) => one.toLowerCase() === value.toLowerCase());
  if (insensitive !== undefined && !/IgnoreCase/i.test(operator)) {
    return cause(
      'letter-case',
      `letter case counts, and it differs: the policy wants ${said(insensitive)}, the token says ${said(value)}`,
    );
  }
  if (/[*?]/.test(wanted.join('')) && /StringEquals/i.test(operator)) {
    return cause(
      'wildcard-under-equals',
      `"*" and "?" are wildcards only under StringLike, and here they are plain characters: the policy wants ${list}, the token says ${said(value)}`,
      'Use StringLike, and only for what has to vary.',
    );
  }
  return cause(
    `other-${claim.replaceAll('_', '-')}`,
    `the policy wants ${said(check.key)} to be ${list}, the token says ${found.length === 0 ? 'nothing' : said(value)}`,
  );
}

/** The audience that a policy wants is one that GitHub would have put in by itself, one of another partition, or invented. */
function audienceDifference(wanted: readonly string[], found: string): Cause {
  const list = wanted.map(said).join(' or ');
  const between = `the policy wants the audience ${list}, the token says ${said(found)}`;
  if (wanted.some((one) => /^https:\/\/[^/]+\/[\w.-]+\/?$/.test(one))) {
    return cause(
      'audience-owner-url',
      `${between}: the owner's URL is what GitHub puts in where nothing is asked for, and this step asks for ${said(found)}`,
      `Trust ${said(found)}; it must be among the client ids of the provider too.`,
    );
  }
  if (
    wanted.some((one) => one === 'sts.amazonaws.com' || one === 'sts.amazonaws.com.cn') &&
    /^sts\.amazonaws\.com/.test(found)
  ) {
    return cause(
      'audience-partition',
      `${between}: China's regions have "sts.amazonaws.com.cn", all others "sts.amazonaws.com"`,
    );
  }
  return cause('audience', between, `Give the step \`audience: ${wanted[0] ?? ''}\`, or trust ${said(found)}.`);
}
