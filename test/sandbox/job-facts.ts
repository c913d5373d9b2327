/** What GitHub knows of one job: its token's claims and the runner's variables both come from here, and so agree. */
export interface JobFacts {
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwner: string;
  readonly repositoryOwnerId: string;
  readonly repositoryVisibility: string;
  readonly runId: string;
  readonly runNumber: string;
  readonly runAttempt: string;
  readonly sha: string;
  readonly ref: string;
  readonly refType: string;
  readonly headRef: string;
  readonly baseRef: string;
  readonly eventName: string;
  readonly actor: string;
  readonly actorId: string;
  readonly workflow: string;
  readonly workflowRef: string;
  readonly job: string;
  /** Of the job, where it has one. */
  readonly environment?: string | undefined;
}

const SHA = '2f5c8a1d9e3b7046a1c2d3e4f5061728394a5b6c';

/** A push to main of acme/payments. */
export const PAYMENTS_PUSH: JobFacts = {
  repository: 'acme/payments',
  repositoryId: '456789',
  repositoryOwner: 'acme',
  repositoryOwnerId: '123456',
  repositoryVisibility: 'private',
  runId: '9876543210',
  runNumber: '42',
  runAttempt: '1',
  sha: SHA,
  ref: 'refs/heads/main',
  refType: 'branch',
  headRef: '',
  baseRef: '',
  eventName: 'push',
  actor: 'octocat',
  actorId: '583231',
  workflow: 'deploy',
  workflowRef: 'acme/payments/.github/workflows/deploy.yml@refs/heads/main',
  job: 'deploy',
};

/** A real job's facts, from its variables; what they lack is as in `PAYMENTS_PUSH`. */
export function factsOf(env: NodeJS.ProcessEnv): JobFacts {
  const given = Object.entries(variableOf).flatMap(([fact, variable]) => {
    const value = env[variable];
    return value === undefined ? [] : [[fact, value]];
  });
  return { ...PAYMENTS_PUSH, ...Object.fromEntries(given) };
}

/** The GITHUB_* variables that say the same. */
export function variablesOf(facts: JobFacts): Record<string, string> {
  const pairs = Object.entries(variableOf).map(([fact, variable]) => [variable, facts[fact as keyof JobFacts] ?? '']);
  return {
    ...Object.fromEntries(pairs),
    GITHUB_REF_NAME: facts.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'true',
    GITHUB_TRIGGERING_ACTOR: facts.actor,
    GITHUB_WORKFLOW_SHA: facts.sha,
  };
}

/** https://docs.github.com/actions/reference/security/oidc: the immutable form carries ids; `:` in a value is escaped. */
export function subjectOf(facts: JobFacts, form: 'name' | 'immutable'): string {
  const [owner = '', name = ''] = facts.repository.split('/');
  const repository =
    form === 'name' ? facts.repository : `${owner}@${facts.repositoryOwnerId}/${name}@${facts.repositoryId}`;
  return `repo:${repository}:${contextOf(facts)}`;
}

function contextOf({ environment, eventName, ref }: JobFacts): string {
  if (environment !== undefined) return `environment:${environment.replaceAll(':', '%3A')}`;
  return eventName === 'pull_request' ? 'pull_request' : `ref:${ref.replaceAll(':', '%3A')}`;
}

const variableOf = {
  repository: 'GITHUB_REPOSITORY',
  repositoryId: 'GITHUB_REPOSITORY_ID',
  repositoryOwner: 'GITHUB_REPOSITORY_OWNER',
  repositoryOwnerId: 'GITHUB_REPOSITORY_OWNER_ID',
  runId: 'GITHUB_RUN_ID',
  runNumber: 'GITHUB_RUN_NUMBER',
  runAttempt: 'GITHUB_RUN_ATTEMPT',
  sha: 'GITHUB_SHA',
  ref: 'GITHUB_REF',
  refType: 'GITHUB_REF_TYPE',
  headRef: 'GITHUB_HEAD_REF',
  baseRef: 'GITHUB_BASE_REF',
  eventName: 'GITHUB_EVENT_NAME',
  actor: 'GITHUB_ACTOR',
  actorId: 'GITHUB_ACTOR_ID',
  workflow: 'GITHUB_WORKFLOW',
  workflowRef: 'GITHUB_WORKFLOW_REF',
  job: 'GITHUB_JOB',
} as const;
