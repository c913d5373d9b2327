import { audienceFor } from '../../credentials/partition.ts';
import { withCondition } from '../correction.ts';
import type { Finding } from '../finding.ts';
import { confining, keyOf, type Review } from './review.ts';

/** No `aud`: tokens that were made for anyone else in the provider's list of client ids are taken too. */
export function reviewAudience(review: Review): readonly Finding[] {
  const { context, statement } = review;
  const values = confining(review, 'aud').flatMap((condition) => condition.values);
  if (values.some((value) => !/^\*+$/.test(value))) return [];
  const key = keyOf(review, 'aud');
  const audience = context.claims?.aud ?? audienceFor(partitionOf(review));
  return [
    {
      rule: 'audience-missing',
      severity: 'warning',
      policy: undefined,
      place: statement.place,
      why: `nothing confines "${key}", so a token that was made for another service is taken too`,
      corrected: withCondition(statement, 'StringEquals', key, audience),
    },
  ];
}

function partitionOf({ statement }: Review): string {
  return statement.principals.entries.flatMap(({ value }) => /^arn:([\w-]+):/.exec(value)?.[1] ?? [])[0] ?? 'aws';
}
