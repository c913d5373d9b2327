import { quote } from '../../secrets/quotation.ts';
import type { Finding } from '../finding.ts';
import type { Review } from './review.ts';

/** Before 2012-10-17, `${…}` is plain text. */
export function reviewVersion({ policy, statement }: Review): readonly Finding[] {
  if (policy.version !== '2008-10-17') return [];
  return statement.conditions.flatMap(({ operator, place, values }) => {
    const value = values.find((one) => /\$\{[^}]*\}/.test(one));
    if (value === undefined || !/^(?:String|Arn|Bool)/.test(operator.test)) return [];
    return [
      {
        rule: 'variables-off' as const,
        severity: 'error' as const,
        policy: undefined,
        place,
        why: `${quote(value)} is plain text here: policy variables need "Version": "2012-10-17"`,
        corrected: { Version: '2012-10-17', Statement: [statement.json] },
      },
    ];
  });
}
