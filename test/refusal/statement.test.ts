import { describe, expect, test } from 'vitest';
import { offers } from '../../src/refusal/statement.ts';
import { requestOf } from '../../src/trust/context.ts';
import { evaluate } from '../../src/trust/evaluate.ts';
import { findings } from '../../src/trust/findings.ts';
import { parsePolicy, type TrustPolicy } from '../../src/trust/policy.ts';
import { claimsOf, HOST, REPORTED, type ReportedJob } from './reported.ts';

const ROLE = 'arn:aws:iam::123456789012:role/deploy';

function policyOf(statement: object): TrustPolicy {
  const parsed = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const allowedBy = (statement: object, job: ReportedJob): string =>
  evaluate(
    policyOf(statement),
    requestOf({ claims: claimsOf(job), roleArn: ROLE, region: 'us-east-1', sessionName: 'x', now: 0 }),
  ).outcome;

describe('the statement that is printed', () => {
  test.each(REPORTED)('allows the job of $from', ({ job }) => {
    for (const { statement } of offers(ROLE, claimsOf(job))) expect(allowedBy(statement, job)).toBe('allowed');
  });

  test('allows no other branch, repository or environment', () => {
    const [offer] = offers(ROLE, claimsOf({}));
    for (const job of [
      { ref: 'refs/heads/other' },
      { repository: 'acme/ledger' },
      { environment: 'production' },
      { event: 'pull_request' },
    ]) {
      expect(allowedBy(offer!.statement, job)).toBe('refused');
    }
  });

  test('is one that a review finds no error in', () => {
    const policy = policyOf(offers(ROLE, claimsOf({ ids: ['1', '2'] }))[0]!.statement);
    expect(
      findings(policy, { claims: claimsOf({ ids: ['1', '2'] }) }).filter(({ severity }) => severity !== 'notice'),
    ).toEqual([]);
  });

  test('names the workflow too, where the job is of a reusable one', () => {
    const job = { claims: { job_workflow_ref: 'acme/shared/.github/workflows/deploy.yml@refs/heads/main' } };
    const [offer] = offers(ROLE, claimsOf(job));
    expect(offer?.statement).toMatchObject({
      Condition: {
        StringEquals: { [`${HOST}:job_workflow_ref`]: 'acme/shared/.github/workflows/deploy.yml@refs/heads/main' },
      },
    });
    expect(allowedBy(offer!.statement, job)).toBe('allowed');
    expect(allowedBy(offer!.statement, {})).toBe('refused');
  });

  test('names no workflow where AWS has no key for it', () => {
    const claims = claimsOf({
      issuer: 'https://ghes.acme.example/_services/token',
      claims: { job_workflow_ref: 'a/b/.github/workflows/x.yml@r' },
    });
    expect(JSON.stringify(offers(ROLE, claims))).not.toContain('job_workflow_ref');
  });

  test.each([
    ['a tag', { ref: 'refs/tags/v1.2.3' }, { ref: 'refs/tags/v2' }, 'every tag'],
    [
      'a merge queue',
      { ref: 'refs/heads/gh-readonly-queue/release/1/pr-7-abc' },
      { ref: 'refs/heads/gh-readonly-queue/release/1/pr-8-def' },
      'everything in the merge queue of that branch',
    ],
  ])('comes with a wider one for %s, behind it', (_what, job, next, allows) => {
    const [narrow, wide] = offers(ROLE, claimsOf(job));
    expect([narrow?.allows, wide?.allows]).toEqual(['exactly this job', allows]);
    expect([allowedBy(narrow!.statement, next), allowedBy(wide!.statement, next)]).toEqual(['refused', 'allowed']);
    expect(allowedBy(wide!.statement, { ref: 'refs/heads/main' })).toBe('refused');
  });

  test('takes a branch that looks like a policy variable as it is', () => {
    const job = { ref: `refs/heads/\${aws:username}` };
    expect(allowedBy(offers(ROLE, claimsOf(job))[0]!.statement, job)).toBe('allowed');
  });
});
