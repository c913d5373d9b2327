import type { Check, ConditionCheck, ElementCheck } from './check.ts';
import { testCondition } from './condition.ts';
import type { TrustRequest } from './context.ts';
import { fits, wildcards } from './glob.ts';
import type { PolicyVersion } from './policy.ts';
import type { Actions, Condition, Principal, Principals, Statement } from './statement.ts';
import { verdictOf } from './verdict.ts';

/** Every element of a statement, in the order in which a reader would look at them. */
export function checkStatement(statement: Statement, request: TrustRequest, version: PolicyVersion): readonly Check[] {
  return [
    checkPrincipals(statement.principals, request),
    checkActions(statement.actions, request),
    ...statement.conditions.map((condition) => checkCondition(condition, request, version)),
  ];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function checkPrincipals({ entries, place }: Principals, request: TrustRequest): ElementCheck {
  return {
    element: 'Principal',
    wanted: entries.map(({ type, value }) => (value === '*' ? '*' : `${type}: ${value}`)),
    found: `Federated: ${request.providerArn}`,
    verdict: verdictOf(entries.some((entry) => names(entry, request))),
    place,
  };
}

/** A web identity is its provider; it is no account, user, role or service. */
function names({ type, value }: Principal, request: TrustRequest): boolean {
  if (value === '*') return type === 'AWS' || type === 'Federated';
  return type === 'Federated' && value === request.providerArn;
}

/** Names of actions have no letter case. */
function checkActions({ negated, patterns, place }: Actions, request: TrustRequest): ElementCheck {
  const action = request.action.toLowerCase();
  const named = patterns.some((pattern) => fits(wildcards(pattern.toLowerCase()), action));
  return {
    element: negated ? 'NotAction' : 'Action',
    wanted: patterns,
    found: request.action,
    verdict: verdictOf(named !== negated),
    place,
  };
}

function checkCondition(condition: Condition, request: TrustRequest, version: PolicyVersion): ConditionCheck {
  const { operator, key, values, place } = condition;
  const value = request.read(key);
  return {
    element: 'Condition',
    operator: operator.text,
    key,
    wanted: values,
    found: value.kind === 'known' ? value.values : undefined,
    absent: value.kind === 'absent' ? { because: value.because, detail: value.detail } : undefined,
    verdict: testCondition(condition, request, version),
    place,
  };
}
