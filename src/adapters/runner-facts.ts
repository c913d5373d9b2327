import type { RunnerFacts } from '../identity/agreement.ts';

/** What the runner says of itself. Its GITHUB_* variables can't be replaced by an earlier step. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function runnerFacts(env: NodeJS.ProcessEnv): RunnerFacts {
  return {
    repository: env['GITHUB_REPOSITORY'] || undefined,
    repositoryId: env['GITHUB_REPOSITORY_ID'] || undefined,
    repositoryOwner: env['GITHUB_REPOSITORY_OWNER'] || undefined,
    repositoryOwnerId: env['GITHUB_REPOSITORY_OWNER_ID'] || undefined,
    runId: env['GITHUB_RUN_ID'] || undefined,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] || undefined,
    sha: env['GITHUB_SHA'] || undefined,
    ref: env['GITHUB_REF'] || undefined,
    eventName: env['GITHUB_EVENT_NAME'] || undefined,
    actorId: env['GITHUB_ACTOR_ID'] || undefined,
  };
}
