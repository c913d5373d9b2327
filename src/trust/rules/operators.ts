import { quote } from '../../secrets/quotation.ts';
import { replaceCondition } from '../correction.ts';
import type { Finding } from '../finding.ts';
import { isProvider, splitKey, suppliedClaims } from '../provider-keys.ts';
import type { Condition } from '../statement.ts';
import type { Review } from './review.ts';

/** Operators that do not do what their values ask for. */
export function reviewOperators(review: Review): readonly Finding[] {
  const own = review.statement.conditions.filter(({ key }) => isProvider(splitKey(key).prefix));
  return own.flatMap((condition) => [
    ...wildcardUnderEquals(review, condition),
    ...missingKeyPasses(review, condition),
  ]);
}

function wildcardUnderEquals({ statement }: Review, condition: Condition): readonly Finding[] {
  const { operator, values, place } = condition;
  if (operator.test !== 'StringEquals' && operator.test !== 'StringEqualsIgnoreCase') return [];
  const value = values.find((one) => /[*?]/.test(one.replace(/\$\{[^}]*\}/g, '')));
  if (value === undefined) return [];
  const like = operator.text.replace(/(String(?:Not)?)Equals(?:IgnoreCase)?/i, '$1Like');
  return [
    {
      rule: 'wildcard-under-equals',
      severity: 'error',
      policy: undefined,
      place,
      why: operator.negated
        ? `${quote(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so the condition excludes nobody`
        : `${quote(value)} is compared letter by letter under ${operator.text}, "*" and "?" included, so it never matches`,
      corrected: replaceCondition(statement, condition, { operator: like }),
    },
  ];
}

/** In an Allow, a condition that holds without its key opens the role to whoever lacks the claim. */
function missingKeyPasses(review: Review, condition: Condition): readonly Finding[] {
  const { statement, provider } = review;
  const { key, operator, place } = condition;
  const claim = splitKey(key).claim.toLowerCase();
  if (statement.effect !== 'Allow' || operator.negated || !suppliedClaims(provider).includes(claim)) return [];
  if (!operator.ifExists && operator.qualifier !== 'ForAllValues') return [];
  if (statement.conditions.some((other) => demands(other, key))) return [];
  const always = claim === 'sub' || claim === 'aud';
  const plain = operator.text.replace(/^\w+:/, '').replace(/IfExists$/i, '');
  return [
    {
      rule: 'missing-key-passes',
      severity: always ? 'warning' : 'error',
      policy: undefined,
      place,
      why: `${operator.text} holds for every request that lacks ${quote(key)}, so ${
        always ? 'it protects nothing if the key is ever missing' : 'a job without this claim passes'
      }`,
      corrected: replaceCondition(statement, condition, { operator: plain }),
    },
  ];
}

/** `"Null": {key: "false"}` beside it asks for the key itself; so does a plain comparison. */
function demands({ key, operator, values }: Condition, wanted: string): boolean {
  if (key.toLowerCase() !== wanted.toLowerCase()) return false;
  if (operator.test === 'Null') return values.every((value) => value.toLowerCase() === 'false');
  return !operator.negated && !operator.ifExists && operator.qualifier !== 'ForAllValues';
}
