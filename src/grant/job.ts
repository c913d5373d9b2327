import type { Claims } from '../identity/claims.ts';

/** A job as it can be told without its token. */
export interface PlannedJob {
  /** `OWNER/REPO` */
  readonly repository: string;
  /** Undefined: the repository issues the name form. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined;
  readonly runsFor: RunsFor;
  readonly issuer: string;
  readonly audience: string;
}

/** What a subject ends in. Names may hold `*` and `?` where they stand for many. */
export type RunsFor =
  | { readonly kind: 'branch' | 'tag' | 'environment'; readonly name: string }
  | { readonly kind: 'pull-request' };

/** The subject that GitHub makes for it. https://docs.github.com/actions/reference/security/oidc#example-subject-claims */
export function subjectOf({ ids, repository, runsFor }: PlannedJob): string {
  const [owner = '', name = ''] = repository.split('/');
  const prefix = ids === undefined ? repository : `${owner}@${ids.owner}/${name}@${ids.repository}`;
  return `repo:${prefix}:${contextOf(runsFor)}`;
}

function contextOf(runsFor: RunsFor): string {
  switch (runsFor.kind) {
    case 'pull-request':
      return 'pull_request';
    case 'environment':
      return `environment:${escaped(runsFor.name)}`;
    case 'branch':
      return `ref:refs/heads/${escaped(runsFor.name)}`;
    case 'tag':
      return `ref:refs/tags/${escaped(runsFor.name)}`;
  }
}

function escaped(name: string): string {
  return name.replaceAll(':', '%3A');
}

/** Whether the subject stands for many. */
export function isPattern({ runsFor }: PlannedJob): boolean {
  return runsFor.kind !== 'pull-request' && /[*?]/.test(runsFor.name);
}

/** The claims of its token, as far as they are known in advance; `now` in seconds since the epoch. */
export function claimsOf(job: PlannedJob, now: number): Claims {
  const { audience, ids, issuer, repository, runsFor } = job;
  const ref = runsFor.kind === 'branch' ? 'refs/heads/' : runsFor.kind === 'tag' ? 'refs/tags/' : undefined;
  return {
    iss: issuer,
    aud: audience,
    sub: subjectOf(job),
    jti: '',
    iat: now,
    nbf: now,
    exp: now + 300,
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    ...(ids !== undefined && { repository_id: ids.repository, repository_owner_id: ids.owner }),
    ...(runsFor.kind === 'environment' && { environment: runsFor.name }),
    ...(runsFor.kind === 'pull-request' && { event_name: 'pull_request' }),
    ...(ref !== undefined && runsFor.kind !== 'pull-request' && { ref: `${ref}${runsFor.name}` }),
  };
}
