import { describe, expect, test } from 'vitest';
import { likelyCauses } from '../../src/refusal/likely-causes.ts';
import { claimsOf, type ReportedJob } from './reported.ts';

const REQUEST = {
  roleArn: 'arn:aws:iam::123456789012:role/deploy',
  sessionName: 'x',
  durationSeconds: 3600,
  inlinePolicy: undefined,
  managedPolicyArns: [],
};
/** What people get wrong most often, in that order. */
const USUAL = ['role-or-account', 'provider', 'audience', 'subject-form', 'subject-context', 'letter-case'];

const codes = (job: ReportedJob, roleArn = REQUEST.roleArn): readonly string[] =>
  likelyCauses(claimsOf(job), { ...REQUEST, roleArn }).map(({ code }) => code);

describe('without a policy, the likeliest cause comes first:', () => {
  test.each<[string, ReportedJob, readonly string[]]>([
    ['a push to a branch of an old repository', {}, ['role-or-account', 'provider']],
    ['the immutable form', { ids: ['1', '2'] }, ['subject-form', 'role-or-account']],
    ['an environment', { environment: 'production' }, ['environment-replaces-ref', 'role-or-account']],
    [
      'an environment and the immutable form',
      { environment: 'production', ids: ['1', '2'] },
      ['subject-form', 'environment-replaces-ref', 'role-or-account'],
    ],
    ['an environment with a capital', { environment: 'Production' }, ['environment-replaces-ref', 'letter-case']],
    ['a pull request', { event: 'pull_request' }, ['pull-request-has-no-ref', 'role-or-account']],
    ['pull_request_target', { event: 'pull_request_target' }, ['event-as-context', 'role-or-account']],
    ['workflow_run', { event: 'workflow_run' }, ['event-as-context', 'role-or-account']],
    ['a release', { event: 'release', ref: 'refs/tags/v1' }, ['tag-not-branch', 'role-or-account']],
    ['a tag', { ref: 'refs/tags/v1' }, ['tag-not-branch', 'role-or-account']],
    [
      'a merge queue',
      { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
      ['merge-queue', 'role-or-account'],
    ],
    ['capital letters', { repository: 'BradyRyun/app' }, ['letter-case', 'role-or-account']],
    ['another audience', { audience: 'prod' }, ['audience', 'role-or-account']],
    [
      'a template',
      { subject: 'repository_owner:acme:environment:production' },
      ['subject-template', 'role-or-account'],
    ],
    [
      'a slug in the issuer',
      { issuer: 'https://token.actions.githubusercontent.com/acme' },
      ['provider', 'role-or-account'],
    ],
    ['an Enterprise Server', { issuer: 'https://ghes.acme.example/_services/token' }, ['provider', 'role-or-account']],
    ['schedule', { event: 'schedule' }, ['role-or-account']],
    ['workflow_dispatch', { event: 'workflow_dispatch' }, ['role-or-account']],
  ])('%s', (_what, job, first) => {
    expect(codes(job).slice(0, first.length)).toEqual(first);
  });

  test('and none is left out', () => {
    expect(codes({})).toEqual(USUAL);
    expect(codes({ ids: ['1', '2'], environment: 'x', audience: 'y' }).toSorted()).toEqual(
      ['role-or-account', 'provider', 'audience', 'subject-form', 'environment-replaces-ref', 'letter-case'].toSorted(),
    );
  });

  test('China’s audience is the usual one for a role in China', () => {
    expect(codes({ audience: 'sts.amazonaws.com.cn' }, 'arn:aws-cn:iam::123456789012:role/deploy')[0]).toBe(
      'role-or-account',
    );
  });
});

test('each says what can be compared, with the token’s own text', () => {
  const [form] = likelyCauses(claimsOf({ ids: ['1', '2'] }), REQUEST);
  expect(form).toMatchObject({
    text: 'the policy may trust names ("repo:acme/payments:…"), but this repository issues the immutable form with ids: "repo:acme@1/payments@2:ref:refs/heads/main"',
    fix: expect.stringContaining('A trailing ":*" does not help'),
  });
});
