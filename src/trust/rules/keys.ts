import { quote } from '../../secrets/quotation.ts';
import { dropCondition, replaceCondition } from '../correction.ts';
import type { Finding } from '../finding.ts';
import type { JsonDocument } from '../json-value.ts';
import { kindOf, splitKey, suppliedClaims } from '../provider-keys.ts';
import type { Condition } from '../statement.ts';
import { meansGithub, passesWithoutKey, type Review } from './review.ts';

/** Keys that a request from GitHub never has. */
export function reviewKeys(review: Review): readonly Finding[] {
  return review.statement.conditions.flatMap((condition) => {
    const { prefix, claim } = splitKey(condition.key);
    const named = review.providers.length === 0 ? [review.provider] : review.providers;
    if (named.some((provider) => provider.toLowerCase() === prefix.toLowerCase())) {
      return suppliedClaims(prefix).includes(claim.toLowerCase())
        ? []
        : [notSupplied(review, condition, prefix, claim)];
    }
    return meansGithub(prefix, claim) ? [otherProvider(review, condition, claim)] : [];
  });
}

function notSupplied(review: Review, condition: Condition, prefix: string, claim: string): Finding {
  const server = kindOf(prefix) === 'unlisted' ? ', which for this issuer makes keys of "aud" and "sub" alone' : '';
  return {
    rule: 'key-not-supplied',
    severity: 'error',
    policy: undefined,
    place: condition.place,
    why: `the claim "${claim}" is no condition key of AWS${server}, so ${outcome(review, condition)}`,
    corrected: substitute(review, condition, prefix, claim.toLowerCase()),
  };
}

/** What a condition on a missing key does to its statement. */
function outcome({ statement }: Review, condition: Condition): string {
  const { operator, values } = condition;
  const holds =
    operator.test === 'Null' ? values.some((value) => value.toLowerCase() === 'true') : passesWithoutKey(condition);
  if (statement.effect === 'Deny') return holds ? 'this denies every request' : 'this denies nothing';
  return holds ? 'this condition protects nothing' : 'this statement never allows anything';
}

/** The key that AWS does have for the same thing, else the statement without the condition. */
function substitute(review: Review, condition: Condition, prefix: string, claim: string): JsonDocument {
  const { statement, context } = review;
  if (kindOf(prefix) !== 'unlisted') {
    if (claim === 'workflow_ref') return replaceCondition(statement, condition, { key: `${prefix}:job_workflow_ref` });
    if (claim === 'repository_owner') {
      const id = context.claims?.repository_owner_id ?? 'OWNER_ID';
      return replaceCondition(statement, condition, { key: `${prefix}:repository_owner_id`, values: [id] });
    }
  }
  return dropCondition(statement, condition);
}

function otherProvider(review: Review, condition: Condition, claim: string): Finding {
  const { provider, statement } = review;
  return {
    rule: 'key-of-other-provider',
    severity: 'error',
    policy: undefined,
    place: condition.place,
    why: `the key ${quote(condition.key)} is not of the principal's issuer, whose keys begin with "${provider}:", so the request never has it`,
    corrected: replaceCondition(statement, condition, { key: `${provider}:${claim}` }),
  };
}
