import { quote } from '../../secrets/quotation.ts';
import { withCondition } from '../correction.ts';
import type { Finding } from '../finding.ts';
import { literal, overlap, wildcards } from '../glob.ts';
import { suppliedClaims } from '../provider-keys.ts';
import type { Condition } from '../statement.ts';
import { confining, keyOf, type Review } from './review.ts';

/** A statement of one of several policies. */
export interface NamedReview {
  readonly name: string;
  readonly review: Review;
}

const STAGES: readonly (readonly [stage: string, pattern: RegExp])[] = [
  ['production', /(?:^|[^a-z])(?:prod|production|prd|live)(?:[^a-z]|$)/i],
  ['staging', /(?:^|[^a-z])(?:stage|staging|stg|preprod|uat)(?:[^a-z]|$)/i],
  ['development', /(?:^|[^a-z])(?:dev|development|test|qa|sandbox)(?:[^a-z]|$)/i],
];

/** One subject that opens both roles; undefined where some claim keeps them apart. */
export function reviewShared(one: NamedReview, other: NamedReview): Finding | undefined {
  const providers = one.review.providers.filter((provider) => other.review.providers.includes(provider));
  if (providers.length === 0) return undefined;
  const apart = suppliedClaims(one.review.provider).some((claim) => disjoint(one.review, other.review, claim));
  if (apart) return undefined;
  const [stage, otherStage] = [stageOf(one.name), stageOf(other.name)];
  const stages = stage !== undefined && otherStage !== undefined && stage !== otherStage;
  const { statement } = other.review;
  return {
    rule: 'roles-share-subject',
    severity: stages ? 'warning' : 'notice',
    policy: other.name,
    place: statement.place,
    why: `a job that may assume ${quote(one.name)} may assume ${quote(other.name)} too: no claim keeps their subjects apart`,
    corrected: withCondition(
      statement,
      'StringEquals',
      keyOf(other.review, 'environment'),
      otherStage ?? 'ENVIRONMENT',
    ),
  };
}

/** Both say what the claim may be, and nothing is both. */
function disjoint(one: Review, other: Review, claim: string): boolean {
  return confining(one, claim).some((mine) =>
    confining(other, claim).some(
      (yours) => !mine.values.some((a) => yours.values.some((b) => overlap(glob(mine, a), glob(yours, b)))),
    ),
  );
}

function glob({ operator }: Condition, value: string): ReturnType<typeof literal> {
  const variable = value.includes('${');
  if (variable) return wildcards('*');
  return operator.test === 'StringLike' ? wildcards(value) : literal(value);
}

function stageOf(name: string): string | undefined {
  return STAGES.find(([, pattern]) => pattern.test(name))?.[0];
}
