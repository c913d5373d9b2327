import { correctAll } from './correct-all.ts';
import type { Finding } from './finding.ts';
import type { FindingContext } from './finding-context.ts';
import type { TrustPolicy } from './policy.ts';
import { reviewAudience } from './rules/audience.ts';
import { reviewKeys } from './rules/keys.ts';
import { reviewOperators } from './rules/operators.ts';
import { reviewPrincipals } from './rules/principals.ts';
import { covers, type Review, reviewOf } from './rules/review.ts';
import { type NamedReview, reviewShared } from './rules/shared-subject.ts';
import { reviewSubjectContext } from './rules/subject-context.ts';
import { reviewSubjectScope } from './rules/subject-scope.ts';
import { reviewSubjectSpelling } from './rules/subject-spelling.ts';
import { reviewVersion } from './rules/version.ts';

/** One of several policies that are looked at together. */
export interface NamedPolicy {
  /** The role's name, or the file's: it tells staging from production. */
  readonly name: string;
  readonly policy: TrustPolicy;
}

type Rule = (review: Review) => readonly Finding[];

const EVERY_STATEMENT: readonly Rule[] = [reviewVersion, reviewOperators, reviewKeys];
const EVERY_ALLOW: readonly Rule[] = [
  reviewPrincipals,
  reviewAudience,
  reviewSubjectScope,
  reviewSubjectContext,
  reviewSubjectSpelling,
];

/** What the author of this policy is unlikely to have meant, in the policy's order; empty for a good one. */
export function findings(policy: TrustPolicy, context: FindingContext = {}): readonly Finding[] {
  return reviewsOf(policy, context).flatMap((review) => {
    const found = findingsOf(review);
    const [first] = found;
    if (first === undefined) return [];
    const corrected = correctedBy(review, first);
    return found.map((finding) => ({ ...finding, corrected }));
  });
}

function findingsOf(review: Review): readonly Finding[] {
  const allow = review.statement.effect === 'Allow';
  // An Allow of another action hands out no session; what it is for decides what else it should say.
  if (allow && !covers(review.statement)) return reviewPrincipals(review);
  return [...EVERY_STATEMENT, ...(allow ? EVERY_ALLOW : [])].flatMap((rule) => rule(review));
}

/** The statement without this finding and without any other. */
function correctedBy({ context, policy, statement: { index } }: Review, { corrected }: Finding): Finding['corrected'] {
  return correctAll(policy, index, corrected, (better) =>
    better.statements.slice(index, index + 1).flatMap((statement) => {
      const review = reviewOf(statement, better, context);
      return review === undefined ? [] : findingsOf(review);
    }),
  );
}

/** What only shows when policies are held side by side: a staging and a production role that one subject opens. */
export function findingsAcross(policies: readonly NamedPolicy[], context: FindingContext = {}): readonly Finding[] {
  const reviews = policies.map(({ name, policy }) => allowsOf(policy, context).map((review) => ({ name, review })));
  return reviews.flatMap((mine, at) => reviews.slice(at + 1).flatMap((yours) => shared(mine, yours) ?? []));
}

/** One finding for each pair of policies. */
function shared(mine: readonly NamedReview[], yours: readonly NamedReview[]): Finding | undefined {
  const pairs = mine.flatMap((one) => yours.map((other) => ({ one, other })));
  const [found] = pairs.flatMap(({ one, other }) => {
    const finding = reviewShared(one, other);
    return finding === undefined ? [] : [{ finding, other }];
  });
  return found && { ...found.finding, corrected: correctedBy(found.other.review, found.finding) };
}

function allowsOf(policy: TrustPolicy, context: FindingContext): readonly Review[] {
  return reviewsOf(policy, context).filter(({ statement }) => statement.effect === 'Allow' && covers(statement));
}

function reviewsOf(policy: TrustPolicy, context: FindingContext): readonly Review[] {
  return policy.statements.flatMap((statement) => reviewOf(statement, policy, context) ?? []);
}
