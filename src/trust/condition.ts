import { quote } from '../secrets/quotation.ts';
import type { ContextValue, TrustRequest } from './context.ts';
import { testArn } from './operators/arn.ts';
import { testBinary } from './operators/binary.ts';
import { testBool } from './operators/boolean.ts';
import { testDate } from './operators/date.ts';
import { testIpAddress } from './operators/ip-address.ts';
import { testNumeric } from './operators/numeric.ts';
import { testString } from './operators/string.ts';
import type { PolicyVersion } from './policy.ts';
import type { Condition } from './statement.ts';
import { every, type Match, opposite, some, type Verdict, verdictOf } from './verdict.ts';

/**
 * Whether one key under one operator holds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function testCondition(condition: Condition, request: TrustRequest, version: PolicyVersion): Verdict {
  const { operator, key, values } = condition;
  const value = request.read(key);
  if (value.kind === 'unknown') return value;
  if (operator.test === 'Null') return some(values.map((wanted) => verdictOf(asksAbsence(wanted) === isAbsent(value))));
  if (isAbsent(value)) return withoutKey(condition);
  const verdicts = value.values.map((found) => testValue(condition, found, request, version));
  switch (operator.qualifier) {
    case 'ForAnyValue':
      return some(verdicts);
    case 'ForAllValues':
      // "returns true … if the context key value resolves to a null dataset, such as an empty string"
      return every(verdicts.filter((_verdict, at) => value.values[at] !== ''));
    case undefined:
      return verdicts.length === 1
        ? every(verdicts)
        : { depends: `how AWS compares the several values of "${key}" without ForAnyValue or ForAllValues` };
  }
}

/** One value of the request against the policy's: any of them; for a negated operator, none of them. */
function testValue(
  { operator, values }: Condition,
  found: string,
  request: TrustRequest,
  version: PolicyVersion,
): Verdict {
  const matches = values.map((wanted) => testPair(operator.test, wanted, found, request, version));
  const verdict = some(matches.map((match) => (match === 'unlike' ? 'fails' : match)));
  if (!operator.negated) return verdict;
  // That what cannot be compared is not equal either is likely, and nowhere documented.
  return verdict === 'fails' && matches.includes('unlike')
    ? {
        depends: `how AWS compares ${quote(found)} under ${operator.text}, for which it is of the wrong kind, or the policy's value is`,
      }
    : opposite(verdict);
}

function testPair(
  test: Condition['operator']['test'],
  wanted: string,
  found: string,
  request: TrustRequest,
  version: PolicyVersion,
): Match {
  switch (test) {
    case 'StringEquals':
    case 'StringEqualsIgnoreCase':
    case 'StringLike':
      return testString(test, wanted, found, request, version);
    case 'ArnEquals':
    case 'ArnLike':
      return testArn(wanted, found, request, version);
    case 'NumericEquals':
    case 'NumericLessThan':
    case 'NumericLessThanEquals':
    case 'NumericGreaterThan':
    case 'NumericGreaterThanEquals':
      return testNumeric(test, wanted, found);
    case 'DateEquals':
    case 'DateLessThan':
    case 'DateLessThanEquals':
    case 'DateGreaterThan':
    case 'DateGreaterThanEquals':
      return testDate(test, wanted, found);
    case 'Bool':
      return testBool(wanted, found, request, version);
    case 'BinaryEquals':
      return testBinary(wanted, found);
    case 'IpAddress':
      return testIpAddress(wanted, found);
    case 'Null':
      return 'fails';
  }
}

/** What a condition says of a request that lacks its key: the place where policies are wider than they look. */
function withoutKey({ operator }: Condition): Verdict {
  if (operator.qualifier === 'ForAnyValue') {
    return operator.ifExists
      ? { depends: 'whether IfExists or ForAnyValue wins where the key is missing: AWS documents both' }
      : 'fails';
  }
  return verdictOf(operator.ifExists || operator.qualifier === 'ForAllValues' || operator.negated);
}

function isAbsent(
  value: Exclude<ContextValue, { kind: 'unknown' }>,
): value is Extract<ContextValue, { kind: 'absent' }> {
  return value.kind === 'absent';
}

function asksAbsence(wanted: string): boolean {
  return wanted.toLowerCase() === 'true';
}
