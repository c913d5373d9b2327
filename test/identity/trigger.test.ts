import { describe, expect, test } from 'vitest';
import { checkTrigger, mayComeFromOutside, type Trigger } from '../../src/identity/trigger.ts';

const trigger = (over: Partial<Trigger>): Trigger => ({
  eventName: 'pull_request_target',
  head: 'acme/payments',
  base: 'acme/payments',
  onPullRequest: false,
  association: '',
  ...over,
});

test('only events that run with the repository’s rights for what others did need a look', () => {
  expect(['pull_request_target', 'workflow_run', 'issue_comment'].filter(mayComeFromOutside)).toHaveLength(3);
  expect(['push', 'pull_request', 'schedule', '', undefined].filter(mayComeFromOutside)).toEqual([]);
});

describe('a run is refused that a fork has caused, or may have, and what is known of it is said', () => {
  test.each([
    [
      trigger({ head: 'eve/payments' }),
      'this `pull_request_target` was caused by the fork "eve/payments", so no token is asked for.',
    ],
    [
      trigger({ eventName: 'workflow_run', head: 'eve/payments' }),
      'this `workflow_run` was caused by the fork "eve/payments", so no token is asked for.',
    ],
    [
      trigger({ head: '' }),
      'this `pull_request_target` has an event that does not tell whose code it is, so no token is asked for.',
    ],
    [
      trigger({ base: '' }),
      'this `pull_request_target` has an event that does not tell whose code it is, so no token is asked for.',
    ],
    [
      trigger({ head: '', base: '' }),
      'this `pull_request_target` has an event that does not tell whose code it is, so no token is asked for.',
    ],
    [
      trigger({ eventName: 'issue_comment', onPullRequest: true, association: 'CONTRIBUTOR' }),
      'this `issue_comment` is on a pull request of someone who cannot push here, so no token is asked for.',
    ],
    [
      trigger({ eventName: 'issue_comment', onPullRequest: true }),
      'this `issue_comment` has an event that does not tell whose code it is, so no token is asked for.',
    ],
  ])('%o', (given, first) => {
    const second =
      " Such a run has this repository's rights: what it checks out, downloads or evaluates of the fork would get the secrets.";
    expect(() => checkTrigger(given)).toFailWith('untrusted-trigger', first + second);
  });
});

test.each([
  trigger({}),
  trigger({ eventName: 'workflow_run' }),
  trigger({ eventName: 'issue_comment', head: '' }),
  trigger({ eventName: 'issue_comment', head: '', onPullRequest: true, association: 'MEMBER' }),
])('a run of the repository’s own goes on: %o', (given) => {
  expect(() => checkTrigger(given)).not.toThrow();
});
