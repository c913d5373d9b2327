import type { Check } from './check.ts';
import { checkStatement } from './check-statement.ts';
import type { TrustRequest } from './context.ts';
import type { TrustPolicy } from './policy.ts';
import type { Statement } from './statement.ts';
import { every, isOpen, type Verdict } from './verdict.ts';

/** What IAM would say, with the reason. `judged` holds every statement, in the policy's order. */
export type Decision = Allowed | Refused | Undecided;

export interface Allowed {
  readonly outcome: 'allowed';
  readonly by: JudgedStatement;
  readonly judged: readonly JudgedStatement[];
}

export interface Refused {
  readonly outcome: 'refused';
  readonly reason: Refusal;
  readonly judged: readonly JudgedStatement[];
}

export type Refusal =
  /** A Deny applies; its checks say why. */
  | { readonly kind: 'denied'; readonly by: JudgedStatement }
  /** No Allow applies. `nearest` is the one that fails least, and `first` what fails first in it. */
  | { readonly kind: 'not-allowed'; readonly nearest: JudgedStatement; readonly first: Check }
  /** The policy has no Allow at all. */
  | { readonly kind: 'no-allow' };

/** Everything that could be told agrees, and AWS knows the rest. */
export interface Undecided {
  readonly outcome: 'undecided';
  readonly questions: readonly Question[];
  readonly judged: readonly JudgedStatement[];
}

/** What the decision depends on. */
export interface Question {
  readonly statement: Statement;
  readonly check: Check;
  readonly depends: string;
}

export interface JudgedStatement {
  readonly statement: Statement;
  /** Whether it applies to the request. */
  readonly applies: Verdict;
  readonly checks: readonly Check[];
}

/**
 * IAM's decision on one request: some Allow applies and no Deny does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluate(policy: TrustPolicy, request: TrustRequest): Decision {
  const judged = policy.statements.map((statement) => judge(statement, request, policy));
  const [denies, allows] = [ofEffect(judged, 'Deny'), ofEffect(judged, 'Allow')];

  const denied = denies.find(({ applies }) => applies === 'holds');
  if (denied !== undefined) return { outcome: 'refused', reason: { kind: 'denied', by: denied }, judged };

  const allowed = allows.find(({ applies }) => applies === 'holds');
  const [openDenies, openAllows] = [denies.filter(isOpenStatement), allows.filter(isOpenStatement)];
  if (allowed !== undefined && openDenies.length === 0) return { outcome: 'allowed', by: allowed, judged };
  if (allowed === undefined && openAllows.length === 0) return { outcome: 'refused', reason: whyNot(allows), judged };
  const open = [...openDenies, ...(allowed === undefined ? openAllows : [])];
  return { outcome: 'undecided', questions: open.flatMap(questionsOf), judged };
}

/** The checks that fail. */
export function failures({ checks }: JudgedStatement): readonly Check[] {
  return checks.filter(({ verdict }) => verdict === 'fails');
}

function judge(statement: Statement, request: TrustRequest, { version }: TrustPolicy): JudgedStatement {
  const checks = checkStatement(statement, request, version);
  return { statement, applies: every(checks.map(({ verdict }) => verdict)), checks };
}

function ofEffect(judged: readonly JudgedStatement[], effect: Statement['effect']): readonly JudgedStatement[] {
  return judged.filter(({ statement }) => statement.effect === effect);
}

function isOpenStatement({ applies }: JudgedStatement): boolean {
  return isOpen(applies);
}

function questionsOf({ statement, checks }: JudgedStatement): readonly Question[] {
  return checks.flatMap((check) =>
    isOpen(check.verdict) ? [{ statement, check, depends: check.verdict.depends }] : [],
  );
}

/** A statement for another principal or action is farther off than any number of conditions. */
function whyNot(allows: readonly JudgedStatement[]): Refusal {
  const distance = (judged: JudgedStatement): number =>
    failures(judged).reduce((sum, { element }) => sum + (element === 'Condition' ? 1 : 1000), 0);
  const nearest = allows.toSorted((one, other) => distance(one) - distance(other))[0];
  const first = nearest && failures(nearest)[0];
  return nearest === undefined || first === undefined ? { kind: 'no-allow' } : { kind: 'not-allowed', nearest, first };
}
