import { describe, expect, test } from 'vitest';
import { decidedCause } from '../../src/refusal/decided-cause.ts';
import { explainDecidedRefusal } from '../../src/session/explain-refusal.ts';
import { requestOf } from '../../src/trust/context.ts';
import { evaluate, type Refused } from '../../src/trust/evaluate.ts';
import { parsePolicy } from '../../src/trust/policy.ts';
import { FakeRunner } from '../support/fake-runner.ts';
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

/** What the log begins with. */
async function firstLine(reported: Reported): Promise<string> {
  const session = { roleArn: `arn:aws:iam::${ACCOUNT}:role/deploy`, sessionName: 'x', durationSeconds: 3600 };
  const settings = {
    session: { ...session, inlinePolicy: undefined, managedPolicyArns: [] },
    region: 'us-east-1',
    maskAccountId: false,
  };
  const templates = { read: async () => ({ kind: 'unreadable', because: 'nobody asks here' }) as const };
  const world = { runner: new FakeRunner(), templates, signal: new AbortController().signal };
  const error = await explainDecidedRefusal(decide(reported), settings, claimsOf(reported.job), world);
  return error.message.split('\n')[0] ?? '';
}

describe('a reported refusal is told by its cause, in the first line:', () => {
  test.each(REPORTED)('$from: $cause', async (reported) => {
    expect(decidedCause(decide(reported), claimsOf(reported.job)).code).toBe(reported.cause);
    expect(await firstLine(reported)).toMatch(reported.says);
  });
});

test('there are more than sixty of them', () => {
  expect(new Set(REPORTED.map(({ from }) => from)).size).toBeGreaterThan(60);
});
