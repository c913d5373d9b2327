import { ActionError } from '../errors.ts';
import { type Claims, show } from './claims.ts';
import { refuseToken } from './refuse-token.ts';

/** What the runner says of the job; undefined where this runner doesn't. */
export interface RunnerFacts {
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly repositoryOwner: string | undefined;
  readonly repositoryOwnerId: string | undefined;
  readonly runId: string | undefined;
  readonly runAttempt: string | undefined;
  readonly sha: string | undefined;
  readonly ref: string | undefined;
  readonly eventName: string | undefined;
  readonly actorId: string | undefined;
}

/** Refuses a token of another repository or run; returns a warning for each softer claim that disagrees. */
export function agree(claims: Claims, facts: RunnerFacts): readonly string[] {
  // Names can be given up and taken over, so each counts only where the runner does not know the id.
  const repository: Pair =
    facts.repositoryId === undefined ? ['repository', facts.repository] : ['repository_id', facts.repositoryId];
  const owner: Pair =
    facts.repositoryOwnerId === undefined
      ? ['repository_owner', facts.repositoryOwner]
      : ['repository_owner_id', facts.repositoryOwnerId];
  insist('token-repository', claims, repository);
  insist('token-repository', claims, owner);
  insist('token-run', claims, ['run_id', facts.runId]);

  const soft: readonly Pair[] = [
    ['sha', facts.sha],
    ['ref', facts.ref],
    ['event_name', facts.eventName],
    ['actor_id', facts.actorId],
    ['run_attempt', facts.runAttempt],
  ];
  return soft
    .filter(([claim, fact]) => fact !== undefined && claims[claim] !== undefined && claims[claim] !== fact)
    .map(([claim, fact]) => `the token's "${claim}" is ${show(claims[claim])}, the runner says ${show(fact)}`);
}

type Pair = readonly [claim: string, fact: string | undefined];

function insist(code: 'token-repository' | 'token-run', claims: Claims, [claim, fact]: Pair): void {
  if (fact === undefined) {
    throw new ActionError(code, `the runner does not say what the token's "${claim}" must be`, {
      hint: 'Is this a job of GitHub Actions? The runner sets GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID and GITHUB_RUN_ID.',
    });
  }
  if (claims[claim] === fact) return;
  const found = claims[claim] === undefined ? 'the token does not have it' : `the token says ${show(claims[claim])}`;
  refuseToken(code, `expected "${claim}" ${show(fact)}, as the runner says; ${found}`);
}
