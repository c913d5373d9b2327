/**
 * Refusals that people have reported, as facts: what their role trusted, what their job was, and what it was in the end.
 * Names are replaced; the shapes are theirs.
 */
import type { Claims } from '../../src/identity/claims.ts';

export const ACCOUNT = '123456789012';
export const HOST = 'token.actions.githubusercontent.com';
const PROVIDER = `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}`;

/** A job, by what its subject is made of. */
export interface ReportedJob {
  readonly repository?: string;
  /** Owner's and repository's id: the repository issues the immutable form. */
  readonly ids?: readonly [owner: string, repository: string];
  readonly ref?: string;
  readonly event?: string;
  readonly environment?: string;
  readonly audience?: string;
  readonly issuer?: string;
  /** A template of its own makes the subject. */
  readonly subject?: string;
  readonly claims?: Readonly<Record<string, string>>;
}

export function claimsOf(job: ReportedJob): Claims {
  const { audience = 'sts.amazonaws.com', environment, event = 'push', ids, issuer = `https://${HOST}` } = job;
  const { ref = 'refs/heads/main', repository = 'acme/payments' } = job;
  const [owner = '', name = ''] = repository.split('/');
  const names = ids === undefined ? repository : `${owner}@${ids[0]}/${name}@${ids[1]}`;
  const escaped = (text: string): string => text.replaceAll(':', '%3A');
  const context =
    environment !== undefined
      ? `environment:${escaped(environment)}`
      : event === 'pull_request'
        ? 'pull_request'
        : `ref:${escaped(ref)}`;
  return {
    iss: issuer,
    aud: audience,
    sub: job.subject ?? `repo:${names}:${context}`,
    jti: 'j',
    iat: 1_790_000_000,
    nbf: 1_789_999_400,
    exp: 1_790_000_300,
    repository,
    repository_owner: owner,
    repository_id: ids?.[1] ?? '456789',
    repository_owner_id: ids?.[0] ?? '123456',
    ref,
    event_name: event,
    actor: 'octocat',
    runner_environment: 'github-hosted',
    workflow_ref: `${repository}/.github/workflows/deploy.yml@${ref}`,
    job_workflow_ref: `${repository}/.github/workflows/deploy.yml@${ref}`,
    job_workflow_sha: '2f5c8a1d9e3b7046a1c2d3e4f5061728394a5b6c',
    ...(environment !== undefined && { environment }),
    ...job.claims,
  };
}

/** A trust policy of one statement. Keys without a `:` are claims of GitHub's issuer. */
export interface ReportedPolicy {
  readonly federated?: string;
  readonly principal?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly when: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  readonly deny?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function policyText({ action, deny, federated, principal, when }: ReportedPolicy): string {
  const statement = (effect: string, conditions: ReportedPolicy['when']): object => ({
    Effect: effect,
    Principal: principal ?? { Federated: federated ?? PROVIDER },
    Action: action ?? 'sts:AssumeRoleWithWebIdentity',
    Condition: Object.fromEntries(
      Object.entries(conditions).map(([operator, keys]) => [
        operator,
        Object.fromEntries(
          Object.entries(keys).map(([key, value]) => [key.includes(':') ? key : `${HOST}:${key}`, value]),
        ),
      ]),
    ),
  });
  const statements = [statement('Allow', when), ...(deny === undefined ? [] : [statement('Deny', deny)])];
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
}

export interface Reported {
  /** Where it was reported; platform: GitHub's own documentation of the claim. */
  readonly from: string;
  readonly job: ReportedJob;
  readonly policy: ReportedPolicy;
  /** The cause's code, and what its sentence says. */
  readonly cause: string;
  readonly says: RegExp;
}

const AUD = { aud: 'sts.amazonaws.com' };
const equals = (sub: string | readonly string[]): ReportedPolicy => ({ when: { StringEquals: { ...AUD, sub } } });
const like = (sub: string | readonly string[]): ReportedPolicy => ({
  when: { StringEquals: AUD, StringLike: { sub } },
});
const CAC = 'aws-actions/configure-aws-credentials';

/** Refusals whose policy was shown. */
export const REPORTED: readonly Reported[] = [
  // the subject's form
  {
    from: `${CAC}#1888`,
    job: { ids: ['123456', '456789'] },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'subject-form',
    says: /trusts the name form .* issues the immutable form/,
  },
  {
    from: 'terraform-aws-modules/terraform-aws-iam#659',
    job: { repository: 'octocat/my-repo', ids: ['123456', '456789'] },
    policy: like(['repo:octocat/my-repo:ref:refs/heads/main']),
    cause: 'subject-form',
    says: /immutable form/,
  },
  {
    from: `${CAC}#1890`,
    job: { ids: ['84790634', '1304267049'] },
    policy: like('repo:acme/payments:ref:refs/heads/*'),
    cause: 'subject-form',
    says: /immutable form/,
  },
  {
    from: 'ruby/ruby-infra-recipe#75',
    job: { repository: 'rurema/run-ruby-wasm', ids: ['4122513', '1335558093'], ref: 'refs/tags/v1' },
    policy: equals(['repo:rurema/run-ruby-wasm:ref:refs/heads/main', 'repo:rurema/run-ruby-wasm:ref:refs/tags/v1']),
    cause: 'subject-form',
    says: /refs\/tags\/v1/,
  },
  {
    from: 'RoboFinSystems/robosystems#1371 (after a rename)',
    job: { repository: 'acme/viewer', ids: ['1', '2'] },
    policy: like('repo:acme/viewer:ref:*'),
    cause: 'subject-form',
    says: /renamed|immutable form/,
  },
  {
    from: 'aprin-labs/archimedes#1759 (after an organisation’s rename)',
    job: { repository: 'aprin-labs/archimedes', ids: ['284008417', '1236816811'] },
    policy: equals('repo:aprin-labs/archimedes:ref:refs/heads/main'),
    cause: 'subject-form',
    says: /"repo:aprin-labs@284008417\/archimedes@1236816811:/,
  },
  {
    from: 'aprin-labs/archimedes#1759 (before the names were corrected)',
    job: { repository: 'aprin-labs/archimedes', ids: ['284008417', '1236816811'] },
    policy: equals('repo:a-apin/archimedes:ref:refs/heads/main'),
    cause: 'subject-form',
    says: /; and the owner differs/,
  },
  {
    from: 'vm0-ai/vm0#35094',
    job: { repository: 'okou-ai/okou', ids: ['242540347', '1096175506'], environment: 'production' },
    policy: equals('repo:okou-ai/okou:environment:production'),
    cause: 'subject-form',
    says: /immutable form/,
  },
  {
    from: 'ministryofjustice/modernisation-platform-environments#18989',
    job: { ids: ['1', '2'] },
    policy: like('repo:acme/payments:*'),
    cause: 'subject-form',
    says: /immutable form/,
  },
  {
    from: 'the reverse: ids trusted, the repository is older',
    job: {},
    policy: equals('repo:acme@123456/payments@456789:ref:refs/heads/main'),
    cause: 'subject-form',
    says: /trusts the immutable form .* issues the name form/,
  },
  {
    from: 'the reverse on an Enterprise Server, which has no ids',
    job: { issuer: 'https://ghes.acme.example/_services/token' },
    policy: {
      federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/ghes.acme.example/_services/token`,
      when: {
        StringEquals: {
          'ghes.acme.example/_services/token:aud': 'sts.amazonaws.com',
          'ghes.acme.example/_services/token:sub': 'repo:acme@1/payments@2:ref:refs/heads/main',
        },
      },
    },
    cause: 'subject-form',
    says: /name form/,
  },
  {
    from: 'ids of the repository before it was made anew',
    job: { ids: ['123456', '999'] },
    policy: equals('repo:acme@123456/payments@456789:ref:refs/heads/main'),
    cause: 'other-ids',
    says: /the ids do not/,
  },
  // the environment takes the ref's place
  {
    from: `${CAC}#452`,
    job: { environment: 'dev' },
    policy: {
      when: { 'ForAllValues:StringEquals': AUD, 'ForAllValues:StringLike': { sub: 'repo:acme/*:ref:refs/heads/*' } },
    },
    cause: 'environment-replaces-ref',
    says: /replaces branch, tag and pull request/,
  },
  {
    from: `${CAC}#511`,
    job: { repository: 'MYORG/operations', environment: 'production' },
    policy: { when: { StringLike: { sub: 'repo:MYORG/operations:ref:refs/heads/main', ...AUD } } },
    cause: 'environment-replaces-ref',
    says: /`environment: production`/,
  },
  {
    from: `${CAC}#1024`,
    job: { environment: 'develop', ref: 'refs/heads/test' },
    policy: equals('repo:acme/payments:ref:refs/heads/test'),
    cause: 'environment-replaces-ref',
    says: /`environment: develop`/,
  },
  {
    from: `${CAC}#900`,
    job: { environment: 'dev', event: 'workflow_dispatch' },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'environment-replaces-ref',
    says: /`environment: dev`/,
  },
  {
    from: 'github/docs#28292',
    job: { environment: 'production' },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'environment-replaces-ref',
    says: /production/,
  },
  {
    from: 'an environment on a pull request',
    job: { environment: 'preview', event: 'pull_request' },
    policy: equals('repo:acme/payments:pull_request'),
    cause: 'environment-replaces-ref',
    says: /`environment: preview`/,
  },
  {
    from: 'an environment on a tag',
    job: { environment: 'production', ref: 'refs/tags/v1' },
    policy: like('repo:acme/payments:ref:refs/tags/*'),
    cause: 'environment-replaces-ref',
    says: /production/,
  },
  {
    from: `${CAC}#672 (heggenu: Enterprise Server, a job without one)`,
    job: { issuer: 'https://ghes.acme.example/_services/token' },
    policy: {
      federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/ghes.acme.example/_services/token`,
      when: { StringEquals: { 'ghes.acme.example/_services/token:sub': 'repo:acme/payments:environment:dev' } },
    },
    cause: 'no-environment',
    says: /this job has no `environment:`/,
  },
  {
    from: 'another environment',
    job: { environment: 'staging' },
    policy: equals('repo:acme/payments:environment:production'),
    cause: 'other-environment',
    says: /this job's environment is "staging"/,
  },
  {
    from: 'an environment in another letter case',
    job: { environment: 'production' },
    policy: equals('repo:acme/payments:environment:Production'),
    cause: 'letter-case',
    says: /letter case counts/,
  },
  {
    from: 'platform: a colon in an environment',
    job: { environment: 'Production:V1' },
    policy: equals('repo:acme/payments:environment:Production:V1'),
    cause: 'colon-escape',
    says: /"%3A"/,
  },
  {
    from: 'environment and branch hoped for in one subject',
    job: { environment: 'production' },
    policy: equals('repo:acme/payments:environment:production:ref:refs/heads/main'),
    cause: 'both-contexts',
    says: /never names an environment beside a branch/,
  },
  {
    from: `${CAC}#382 (a pull request to one branch)`,
    job: { event: 'pull_request', ref: 'refs/pull/7/merge' },
    policy: equals('repo:acme/payments:pull_request:ref:refs/heads/master'),
    cause: 'both-contexts',
    says: /never names/,
  },
  // events and refs
  {
    from: `${CAC}#377`,
    job: { event: 'pull_request', ref: 'refs/pull/7/merge' },
    policy: equals('repo:acme/payments:ref:refs/heads/master'),
    cause: 'pull-request-has-no-ref',
    says: /subject names no branch/,
  },
  {
    from: 'ministryofjustice/modernisation-platform#3909',
    job: { repository: 'ministryofjustice/config', event: 'pull_request', ref: 'refs/pull/7/merge' },
    policy: equals('repo:ministryofjustice/config'),
    cause: 'context-missing',
    says: /goes on with ":pull_request"/,
  },
  {
    from: 'ministryofjustice/modernisation-platform#3909, under StringLike',
    job: {},
    policy: like('repo:acme/payments'),
    cause: 'context-missing',
    says: /goes on with/,
  },
  {
    from: 'JuliaCloud/AWSS3.jl#291',
    job: { ref: 'refs/tags/v0.10.4' },
    policy: equals(['repo:acme/payments:ref:refs/heads/master', 'repo:acme/payments:pull_request']),
    cause: 'tag-not-branch',
    says: /this run is for a tag/,
  },
  {
    from: 'a tag trusted, a branch run',
    job: {},
    policy: like('repo:acme/payments:ref:refs/tags/v*'),
    cause: 'tag-not-branch',
    says: /this run is for a branch/,
  },
  {
    from: 'JuliaCloud/AWS.jl#713',
    job: { event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-712-9dd56bde' },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'merge-queue',
    says: /a branch of its own/,
  },
  {
    from: 'release as the context',
    job: { event: 'release', ref: 'refs/tags/v1' },
    policy: equals('repo:acme/payments:release'),
    cause: 'event-as-context',
    says: /only event that a subject names is pull_request/,
  },
  {
    from: 'workflow_dispatch as the context',
    job: { event: 'workflow_dispatch' },
    policy: like('repo:acme/payments:workflow_dispatch*'),
    cause: 'event-as-context',
    says: /only event/,
  },
  {
    from: 'push as the context',
    job: {},
    policy: equals('repo:acme/payments:push'),
    cause: 'event-as-context',
    says: /only event/,
  },
  {
    from: 'schedule as the context',
    job: { event: 'schedule' },
    policy: equals('repo:acme/payments:event:schedule'),
    cause: 'event-as-context',
    says: /only event/,
  },
  {
    from: 'platform: pull_request_target has the base’s ref',
    job: { event: 'pull_request_target' },
    policy: equals('repo:acme/payments:pull_request'),
    cause: 'not-a-pull-request',
    says: /event is pull_request_target/,
  },
  {
    from: 'a branch without ref:',
    job: {},
    policy: equals('repo:acme/payments:refs/heads/main'),
    cause: 'ref-form',
    says: /writes a branch as/,
  },
  {
    from: 'a branch by its name alone',
    job: {},
    policy: equals('repo:acme/payments:ref:main'),
    cause: 'ref-form',
    says: /"ref:refs\/heads\/NAME"/,
  },
  {
    from: 'branch: instead of ref:',
    job: {},
    policy: equals('repo:acme/payments:branch:main'),
    cause: 'ref-form',
    says: /"ref:refs\/heads\/NAME"/,
  },
  {
    from: 'aprin-labs/archimedes#421',
    job: { ref: 'refs/heads/feature-branch', event: 'workflow_dispatch' },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'other-ref',
    says: /this run is for "ref:refs\/heads\/feature-branch"/,
  },
  {
    from: 'master trusted, main run',
    job: {},
    policy: equals('repo:acme/payments:ref:refs/heads/master'),
    cause: 'other-ref',
    says: /main/,
  },
  // the identity's text
  {
    from: `${CAC}#318 (BradyRyun)`,
    job: { repository: 'BradyRyun/app' },
    policy: like('repo:bradyryun/*'),
    cause: 'letter-case',
    says: /letter case counts/,
  },
  {
    from: `${CAC}#1100`,
    job: { repository: 'JarvisPrestidge/repo-name' },
    policy: equals('repo:jarvisprestidge/repo-name:ref:refs/heads/main'),
    cause: 'letter-case',
    says: /letter case counts/,
  },
  {
    from: `${CAC}#1137`,
    job: {},
    policy: equals('repo:acme/*'),
    cause: 'wildcard-under-equals',
    says: /only under StringLike/,
  },
  {
    from: `${CAC}#357 (kamranNBS)`,
    job: {},
    policy: { when: { StringEquals: { sub: 'repo:acme/*' }, 'ForAllValues:StringEquals': AUD } },
    cause: 'wildcard-under-equals',
    says: /plain characters/,
  },
  {
    from: 'wildcards under StringEquals, and the form changed too',
    job: { ids: ['1', '2'] },
    policy: equals('repo:acme/payments:*'),
    cause: 'wildcard-under-equals',
    says: /; and the policy trusts the name form/,
  },
  {
    from: `${CAC}#721 (github.com in the subject)`,
    job: {},
    policy: like('repo:github.com/acme/payments:*'),
    cause: 'subject-head',
    says: /begins with "repo:OWNER\/REPO"/,
  },
  {
    from: 'repo: is missing',
    job: {},
    policy: like('acme/payments:*'),
    cause: 'subject-head',
    says: /begins with "repo:OWNER\/REPO"/,
  },
  {
    from: 'the repository’s URL',
    job: {},
    policy: equals('https://github.com/acme/payments:ref:refs/heads/main'),
    cause: 'subject-head',
    says: /nothing else before it/,
  },
  {
    from: 'the owner is missing',
    job: {},
    policy: equals('repo:payments:ref:refs/heads/main'),
    cause: 'owner-missing',
    says: /the owner is missing/,
  },
  {
    from: 'the fork’s owner',
    job: { repository: 'eve/payments' },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'other-owner',
    says: /as it does in a fork/,
  },
  {
    from: 'another repository',
    job: { repository: 'acme/ledger' },
    policy: like('repo:acme/payments:*'),
    cause: 'other-repository',
    says: /another repository/,
  },
  {
    from: 'blanks behind the subject',
    job: {},
    policy: equals('repo:acme/payments:ref:refs/heads/main '),
    cause: 'white-space',
    says: /blanks around it/,
  },
  {
    from: `${CAC}#690 (a placeholder left in place)`,
    job: {},
    policy: like('repo:<your_org>/<your_repo>:*'),
    cause: 'other-repository',
    says: /<your_org>/,
  },
  // templates
  {
    from: 'ministryofjustice/modernisation-platform#9766',
    job: {
      subject:
        'repo:acme/payments:ref:refs/heads/main:workflow:deploy:job_workflow_ref:acme/payments/.github/workflows/deploy.yml@refs/heads/main',
    },
    policy: equals('repo:acme/payments:ref:refs/heads/main'),
    cause: 'subject-template',
    says: /a template of its own/,
  },
  {
    from: 'platform: repository_owner template',
    job: { subject: 'repository_owner:acme:repository_visibility:private' },
    policy: like('repo:acme/payments:*'),
    cause: 'subject-template',
    says: /a template of its own/,
  },
  {
    from: `${CAC}#746 (the template was never switched on)`,
    job: {},
    policy: equals(
      'repo:acme/payments:ref:refs/heads/main:job_workflow_ref:acme/payments/.github/workflows/deploy.yml@refs/heads/main',
    ),
    cause: 'template-missing',
    says: /but this repository issues/,
  },
  // keys that AWS does not supply
  {
    from: `${CAC}#672 (iss)`,
    job: { environment: 'dev' },
    policy: { when: { StringEquals: { iss: `https://${HOST}`, ...AUD, sub: 'repo:acme/payments:environment:dev' } } },
    cause: 'key-not-supplied',
    says: /no condition key of the claim "iss"/,
  },
  {
    from: `${CAC}#701`,
    job: {},
    policy: {
      when: {
        StringEquals: {
          ...AUD,
          sub: 'repo:acme/payments:ref:refs/heads/main',
          job_workflow_sha: '2f5c8a1d9e3b7046a1c2d3e4f5061728394a5b6c',
        },
      },
    },
    cause: 'key-not-supplied',
    says: /"job_workflow_sha"/,
  },
  {
    from: 'trust.md: event_name',
    job: {},
    policy: { when: { StringEquals: { ...AUD, sub: 'repo:acme/payments:ref:refs/heads/main', event_name: 'push' } } },
    cause: 'key-not-supplied',
    says: /"event_name"/,
  },
  {
    from: 'trust.md: repository_owner',
    job: {},
    policy: { when: { StringEquals: { ...AUD, repository_owner: 'acme' }, StringLike: { sub: 'repo:acme/*' } } },
    cause: 'key-not-supplied',
    says: /"repository_owner"/,
  },
  {
    from: 'trust.md: runner_environment',
    job: {},
    policy: {
      when: { StringEquals: { ...AUD, runner_environment: 'github-hosted' }, StringLike: { sub: 'repo:acme/*' } },
    },
    cause: 'key-not-supplied',
    says: /"runner_environment"/,
  },
  {
    from: `${CAC}#306 (another actor)`,
    job: {},
    policy: { when: { StringEquals: { actor: 'tve', ...AUD } } },
    cause: 'other-actor',
    says: /"tve", the token says "octocat"/,
  },
  {
    from: 'chanzuckerberg/cztack#908 (another workflow)',
    job: {},
    policy: {
      when: {
        StringEquals: AUD,
        StringLike: { sub: 'repo:acme/payments:*', job_workflow_ref: 'acme/payments/.github/workflows/release.yml@*' },
      },
    },
    cause: 'other-job-workflow-ref',
    says: /release\.yml/,
  },
  {
    from: 'the environment key in a job without one',
    job: {},
    policy: {
      when: { StringEquals: { ...AUD, environment: 'production' }, StringLike: { sub: 'repo:acme/payments:*' } },
    },
    cause: 'claim-absent',
    says: /the job has no `environment:`/,
  },
  // audience
  {
    from: `${CAC}#317`,
    job: { repository: 'octo-org/octo-repo' },
    policy: {
      when: {
        StringEquals: { aud: 'https://github.com/octo-org', sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' },
      },
    },
    cause: 'audience-owner-url',
    says: /owner's URL/,
  },
  {
    from: 'China’s audience in a commercial account',
    job: {},
    policy: { when: { StringEquals: { aud: 'sts.amazonaws.com.cn' }, StringLike: { sub: 'repo:acme/*' } } },
    cause: 'audience-partition',
    says: /China's regions/,
  },
  {
    from: `${CAC}#362 (an audience of the author's own)`,
    job: {},
    policy: { when: { StringEquals: { aud: 'prod' }, StringLike: { sub: 'repo:acme/*' } } },
    cause: 'audience',
    says: /wants the audience "prod"/,
  },
  // provider, key, action
  {
    from: `${CAC}#280 (vstoken, in the principal)`,
    job: {},
    policy: {
      ...like('repo:acme/*'),
      federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/vstoken.actions.githubusercontent.com`,
    },
    cause: 'principal-old-host',
    says: /another issuer's/,
  },
  {
    from: `${CAC}#280 (vstoken, in the keys)`,
    job: {},
    policy: { when: { StringLike: { 'vstoken.actions.githubusercontent.com:sub': 'repo:acme/*' } } },
    cause: 'key-prefix',
    says: /host of 2021/,
  },
  {
    from: 'https:// in the key',
    job: {},
    policy: { when: { StringLike: { [`https://${HOST}:sub`]: 'repo:acme/*' } } },
    cause: 'key-prefix',
    says: /without "https:\/\/"/,
  },
  {
    from: 'the other account’s provider',
    job: {},
    policy: { ...like('repo:acme/*'), federated: `arn:aws:iam::999999999999:oidc-provider/${HOST}` },
    cause: 'principal-account',
    says: /another account's/,
  },
  {
    from: 'the provider’s ARN of another partition',
    job: {},
    policy: { ...like('repo:acme/*'), federated: `arn:aws-cn:iam::${ACCOUNT}:oidc-provider/${HOST}` },
    cause: 'principal-partition',
    says: /another partition/,
  },
  {
    from: 'an enterprise’s slug is missing',
    job: { issuer: `https://${HOST}/acme-corp` },
    policy: { federated: PROVIDER, when: { StringLike: { [`${HOST}/acme-corp:sub`]: 'repo:acme/*' } } },
    cause: 'principal-slug',
    says: /acme-corp/,
  },
  {
    from: 'GitHub’s host where an Enterprise Server issues',
    job: { issuer: 'https://ghes.acme.example/_services/token' },
    policy: like('repo:acme/*'),
    cause: 'principal-issuer',
    says: /ghes\.acme\.example/,
  },
  {
    from: 'the account as principal',
    job: {},
    policy: { ...like('repo:acme/*'), principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } },
    cause: 'principal-type',
    says: /no OIDC provider/,
  },
  {
    from: 'aws/aws-cdk#31128',
    job: {},
    policy: { ...like('repo:acme/payments:*'), action: 'sts:AssumeRole' },
    cause: 'action',
    says: /needs "sts:AssumeRoleWithWebIdentity"/,
  },
  {
    from: 'a Deny for pull requests',
    job: { event: 'pull_request' },
    policy: { ...like('repo:acme/payments:*'), deny: { StringLike: { sub: 'repo:*:pull_request' } } },
    cause: 'denied',
    says: /denies this job/,
  },
];
