import { expect, test } from 'vitest';
import { agree, type RunnerFacts } from '../../src/identity/agreement.ts';
import type { Claims } from '../../src/identity/claims.ts';

const CLAIMS: Claims = {
  iss: 'i',
  aud: 'a',
  sub: 's',
  jti: 'j',
  exp: 1,
  iat: 1,
  nbf: 1,
  repository: 'acme/payments',
  repository_id: '2',
  repository_owner: 'acme',
  repository_owner_id: '1',
  run_id: '9',
  run_attempt: '1',
  sha: 'abc',
  ref: 'refs/heads/main',
  event_name: 'push',
  actor_id: '7',
};
const FACTS: RunnerFacts = {
  repository: 'acme/payments',
  repositoryId: '2',
  repositoryOwner: 'acme',
  repositoryOwnerId: '1',
  runId: '9',
  runAttempt: '1',
  sha: 'abc',
  ref: 'refs/heads/main',
  eventName: 'push',
  actorId: '7',
};

test('a token of this job agrees without a word', () => {
  expect(agree(CLAIMS, FACTS)).toEqual([]);
});

test.each([
  [
    'another repository',
    { repository_id: '3' },
    'token-repository',
    /expected "repository_id" "2", as the runner says; the token says "3"/,
  ],
  ['another owner', { repository_owner_id: '5' }, 'token-repository', /"repository_owner_id" "1"/],
  ['another run', { run_id: '8' }, 'token-run', /expected "run_id" "9"/],
] as const)('a token of %s is refused', (_name, claims, code, message) => {
  expect(() => agree({ ...CLAIMS, ...claims }, FACTS)).toFailWith(code, message);
});

test('a token without the id is refused where the runner has one', () => {
  const { repository_id: _, ...claims } = CLAIMS;
  expect(() => agree(claims as Claims, FACTS)).toFailWith('token-repository', /the token does not have it/);
});

test('names count where the runner knows no ids, and only there', () => {
  const noIds = { ...FACTS, repositoryId: undefined, repositoryOwnerId: undefined };
  expect(agree(CLAIMS, noIds)).toEqual([]);
  expect(() => agree({ ...CLAIMS, repository: 'evil/payments' }, noIds)).toFailWith(
    'token-repository',
    /"acme\/payments"/,
  );
  expect(agree({ ...CLAIMS, repository: 'renamed/payments' }, FACTS)).toEqual([]);
});

test('an id counts where the runner knows only that one', () => {
  const noOwnerId = { ...FACTS, repositoryOwnerId: undefined };
  expect(agree(CLAIMS, noOwnerId)).toEqual([]);
  expect(() => agree({ ...CLAIMS, repository_id: '3' }, noOwnerId)).toFailWith(
    'token-repository',
    /"repository_id" "2"/,
  );
  expect(() => agree({ ...CLAIMS, repository_owner: 'eve' }, noOwnerId)).toFailWith(
    'token-repository',
    /"repository_owner" "acme"/,
  );
});

test('a runner that knows neither id nor name of the repository is refused', () => {
  const nameless = { ...FACTS, repository: undefined, repositoryId: undefined };
  expect(() => agree(CLAIMS, nameless)).toFailWith(
    'token-repository',
    /does not say what the token's "repository" must be/,
  );
});

test('a runner that knows nothing of the job is refused', () => {
  expect(() => agree(CLAIMS, { ...FACTS, runId: undefined })).toFailWith('token-run', /does not say/);
});

test('softer claims that disagree are warnings that name both values', () => {
  const warnings = agree({ ...CLAIMS, sha: 'def', event_name: 'pull_request' }, { ...FACTS, actorId: undefined });
  expect(warnings).toEqual([
    `the token's "sha" is "def", the runner says "abc"`,
    `the token's "event_name" is "pull_request", the runner says "push"`,
  ]);
});
