import { type Glob, literal, wildcards } from './glob.ts';

/** A policy's value for a subject, read as the author meant it. */
export interface SubjectPattern {
  readonly text: string;
  readonly glob: Glob;
  /** How far it pins the repository down. */
  readonly scope: SubjectScope;
  /** The `OWNER/REPO` behind `repo:`, ids included, up to the first wildcard; undefined where there is no `repo:`. */
  readonly repository: string | undefined;
  /** What follows the repository and its colon: `ref:refs/heads/main`. */
  readonly context: string | undefined;
}

/** `open-owner`: some letters of the owner's name alone. */
export type SubjectScope = 'all' | 'open-owner' | 'owner' | 'repository';

const SCOPES: readonly SubjectScope[] = ['all', 'open-owner', 'owner', 'repository'];
/** Claims that a subject's template may carry, and that say whose repository it is. */
const OWNERS = /^(?:repository_owner|repository_owner_id|enterprise|enterprise_id)$/;
const REPOSITORIES = /^(?:repo|repository|job_workflow_ref)$/;

export function readSubject(text: string, like: boolean): SubjectPattern {
  const parts = text.split(':');
  const scopes = parts.map((name, at) => scopeOf(name, parts[at + 1], like));
  const [, repository, context] = /^repo:([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  return {
    text,
    glob: like ? wildcards(text) : literal(text),
    scope: SCOPES.findLast((scope) => scopes.includes(scope)) ?? 'all',
    repository,
    context,
  };
}

function scopeOf(name: string, value: string | undefined, like: boolean): SubjectScope {
  if (value === undefined || value === '') return 'all';
  const end = like ? value.search(/[*?]/) : -1;
  const fixed = end < 0 ? value : value.slice(0, end);
  const whole = end < 0;
  if (name === 'repository_id') return whole ? 'repository' : 'all';
  if (OWNERS.test(name)) return whole ? 'owner' : fixed === '' ? 'all' : 'open-owner';
  if (!REPOSITORIES.test(name)) return 'all';
  const [owner = '', repository] = fixed.split('/');
  if (owner === '') return 'all';
  if (repository === undefined) return whole ? 'all' : 'open-owner';
  // A workflow's path follows its repository, so a wildcard in the path leaves the repository fixed.
  const pinned = name === 'job_workflow_ref' ? fixed.split('/').length > 2 || whole : whole;
  return pinned ? 'repository' : 'owner';
}
