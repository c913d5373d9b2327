import type { ParseArgsOptionsConfig } from 'node:util';
import type { PlannedJob, RunsFor } from '../grant/job.ts';
import type { Flags } from './flags.ts';

/** The flags that say which job is meant. */
export const JOB_FLAGS: ParseArgsOptionsConfig = {
  repo: { type: 'string' },
  branch: { type: 'string' },
  tag: { type: 'string' },
  environment: { type: 'string' },
  'pull-request': { type: 'boolean' },
  'subject-form': { type: 'string' },
  'owner-id': { type: 'string' },
  'repo-id': { type: 'string' },
  audience: { type: 'string' },
  ghes: { type: 'string' },
  ghe: { type: 'string' },
  'enterprise-slug': { type: 'string' },
};

const NAMED = ['branch', 'tag', 'environment'] as const;

/** The job that is meant. In a job of that repository its ids need not be given. */
export function readJob(flags: Flags, audience: string, env: NodeJS.ProcessEnv): PlannedJob {
  const repository = flags.required('repo', /^[\w.-]+\/[\w.-]+$/, 'OWNER/REPO');
  return {
    repository,
    ids: readIds(flags, repository, env),
    runsFor: readRunsFor(flags),
    issuer: readIssuer(flags),
    audience: flags.matching('audience', /^\S+$/, 'an audience without blanks') ?? audience,
  };
}

function readRunsFor(flags: Flags): RunsFor {
  const given = [...NAMED, 'pull-request'].filter((name) => flags.has(name));
  if (given.length !== 1) {
    flags.note(
      'branch',
      `expected one of --branch, --tag, --environment and --pull-request, found ${given.length === 0 ? 'none' : given.map((name) => `--${name}`).join(' and ')}`,
    );
  }
  const kind = NAMED.find((name) => flags.has(name));
  if (kind === undefined) return { kind: 'pull-request' };
  const name = flags.required(kind, /^[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u, 'a name');
  if (kind !== 'environment' && /^refs\//.test(name))
    flags.note(kind, `expected a ${kind}'s name without refs/, found ${JSON.stringify(name)}`);
  return { kind, name };
}

function readIds(flags: Flags, repository: string, env: NodeJS.ProcessEnv): PlannedJob['ids'] {
  const here = env['GITHUB_REPOSITORY'] === repository && !flags.has('ghes');
  const form = flags.matching('subject-form', /^(?:name|immutable)$/, 'name or immutable');
  const given = [flags.matching('owner-id', /^\d+$/, 'a number'), flags.matching('repo-id', /^\d+$/, 'a number')];
  const known = here && form === 'immutable' ? [env['GITHUB_REPOSITORY_OWNER_ID'], env['GITHUB_REPOSITORY_ID']] : [];
  const [owner, id] = [given[0] ?? known[0], given[1] ?? known[1]];
  if (flags.has('ghes') && (form === 'immutable' || given.some((one) => one !== undefined))) {
    flags.note('subject-form', 'GitHub Enterprise Server issues the name form alone');
    return undefined;
  }
  if (form === 'name') {
    if (given.some((one) => one !== undefined)) flags.note('owner-id', 'the name form has no ids');
    return undefined;
  }
  if (owner !== undefined && id !== undefined) return { owner, repository: id };
  if (form === 'immutable' || owner !== undefined || id !== undefined) {
    flags.note(
      'owner-id',
      `the immutable form needs --owner-id and --repo-id; \`${idsCommand(repository)}\` prints them`,
    );
  }
  return undefined;
}

/** Prints `--owner-id N --repo-id N`. https://docs.github.com/rest/repos/repos#get-a-repository */
export function idsCommand(repository: string): string {
  return `gh api repos/${repository || 'OWNER/REPO'} --jq '"--owner-id \\(.owner.id) --repo-id \\(.id)"'`;
}

/** Prints the prefix of its subjects, in the form that the repository issues. */
export function formCommand(repository: string): string {
  return `gh api repos/${repository || 'OWNER/REPO'}/actions/oidc/customization/sub --jq .sub_claim_prefix`;
}

function readIssuer(flags: Flags): string {
  const host = flags.matching('ghes', /^[a-z0-9.-]+(?::\d+)?$/i, 'a host without https://');
  const subdomain = flags.matching('ghe', /^[a-z0-9-]+$/i, 'the SUBDOMAIN of SUBDOMAIN.ghe.com');
  const slug = flags.matching('enterprise-slug', /^[A-Za-z0-9][\w-]*$/, "the enterprise's slug");
  if (host !== undefined) {
    if (subdomain !== undefined || slug !== undefined) flags.note('ghes', 'excludes --ghe and --enterprise-slug');
    return `https://${host.toLowerCase()}/_services/token`;
  }
  const base =
    subdomain === undefined
      ? 'token.actions.githubusercontent.com'
      : `token.actions.${subdomain.toLowerCase()}.ghe.com`;
  return `https://${base}${slug === undefined ? '' : `/${slug}`}`;
}
