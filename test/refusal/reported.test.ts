import { describe, expect, test } from 'vitest';
import { decidedCause } from '../../src/refusal/decided-cause.ts';
import { requestOf } from '../../src/trust/context.ts';
import { evaluate, type Refused } from '../../src/trust/evaluate.ts';
import { parsePolicy } from '../../src/trust/policy.ts';
import { ACCOUNT, claimsOf, policyText, REPORTED, type Reported } from './reported.ts';

function decide({ job, policy }: Reported): Refused {
  const parsed = parsePolicy(policyText(policy));
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  const decision = evaluate(
    parsed.policy,
    requestOf({
      claims: claimsOf(job),
      roleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`,
      region: 'us-east-1',
      sessionName: 'x',
      now: 0,
    }),
  );
  if (decision.outcome !== 'refused') throw new Error(`this is ${decision.outcome}`);
  return decision;
}

describe('a reported refusal is told by its cause:', () => {
  test.each(REPORTED)('$from: $cause', (reported) => {
    const { code, text } = decidedCause(decide(reported), claimsOf(reported.job));
    expect({ code, text }).toEqual({ code: reported.cause, text: expect.stringMatching(reported.says) });
  });
});

test('there are more than sixty of them', () => {
  expect(new Set(REPORTED.map(({ from }) => from)).size).toBeGreaterThan(60);
});
