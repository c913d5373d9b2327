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

describe('without a policy, first comes the role, which one command tells, then what the token points to:', () => {
  test.each<[string, ReportedJob, readonly string[]]>([
    ['a push to a branch of an old repository', {}, ['role-or-account', 'provider']],
    ['the immutable form', { ids: ['1', '2'] }, ['role-or-account', 'subject-form']],
    ['an environment', { environment: 'production' }, ['role-or-account', 'environment-replaces-ref']],
    [
      'an environment and the immutable form',
      { environment: 'production', ids: ['1', '2'] },
      ['role-or-account', 'subject-form', 'environment-replaces-ref'],
    ],
    [
      'an environment with a capital',
      { environment: 'Production' },
      ['role-or-account', 'environment-replaces-ref', 'letter-case'],
    ],
    ['a pull request', { event: 'pull_request' }, ['role-or-account', 'pull-request-has-no-ref']],
    ['pull_request_target', { event: 'pull_request_target' }, ['role-or-account', 'event-as-context']],
    ['workflow_run', { event: 'workflow_run' }, ['role-or-account', 'event-as-context']],
    ['a release', { event: 'release', ref: 'refs/tags/v1' }, ['role-or-account', 'tag-not-branch']],
    ['a tag', { ref: 'refs/tags/v1' }, ['role-or-account', 'tag-not-branch']],
    [
      'a merge queue',
      { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
      ['role-or-account', 'merge-queue'],
    ],
    ['capital letters', { repository: 'BradyRyun/app' }, ['role-or-account', 'letter-case']],
    ['another audience', { audience: 'prod' }, ['role-or-account', 'audience']],
    [
      'a template',
      { subject: 'repository_owner:acme:environment:production' },
      ['role-or-account', 'subject-template'],
    ],
    [
      'a slug in the issuer',
      { issuer: 'https://token.actions.githubusercontent.com/acme' },
      ['role-or-account', 'provider'],
    ],
    ['an Enterprise Server', { issuer: 'https://ghes.acme.example/_services/token' }, ['role-or-account', 'provider']],
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
    expect(codes({ audience: 'sts.amazonaws.com.cn' }, 'arn:aws-cn:iam::123456789012:role/deploy')).toEqual(USUAL);
  });
});

test('each says what can be compared, with the token’s own text', () => {
  const [role, form] = likelyCauses(claimsOf({ ids: ['1', '2'] }), REQUEST);
  expect(role).toMatchObject({
    fix: 'In that account, `aws iam get-role --role-name deploy --query Role.Arn` must print "arn:aws:iam::123456789012:role/deploy".',
  });
  expect(form).toMatchObject({
    text: 'the policy may trust names ("repo:acme/payments:…"), but this repository issues the immutable form with ids: "repo:acme@1/payments@2:ref:refs/heads/main"',
    fix: expect.stringContaining('A trailing ":*" does not help'),
  });
});
