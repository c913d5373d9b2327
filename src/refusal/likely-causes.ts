import { parseRoleArn } from '../credentials/arn.ts';
import { audienceFor } from '../credentials/partition.ts';
import type { SessionRequest } from '../credentials/session.ts';
import type { Claims } from '../identity/claims.ts';
import { type Context, parseSubject } from '../identity/subject.ts';
import { providerOf } from '../trust/provider-keys.ts';
import { roleName } from './asked-role.ts';
import { type Cause, cause, said } from './cause.ts';

/** One thing that AWS may have refused for. */
export interface LikelyCause extends Cause {
  /** Whether this token makes it likelier than usual; undecidable from here either way. */
  readonly evident: boolean;
}

/**
 * Why AWS may have refused, where it gives no reason and no policy is at hand; none of it can be told from here. First
 * what all else rests on and one command tells: the role. Then what this token itself points to, then what people get
 * wrong most often.
 */
export function likelyCauses(claims: Claims, request: SessionRequest): readonly LikelyCause[] {
  const all = [
    provider(claims, request),
    audience(claims, request),
    form(claims),
    ...contexts(claims),
    letterCase(claims),
  ];
  return [role(request), ...all.filter(({ evident }) => evident), ...all.filter(({ evident }) => !evident)];
}

function role(request: SessionRequest): LikelyCause {
  const { roleArn } = request;
  const { account = '', resource = '' } = parseRoleArn(roleArn) ?? {};
  return {
    ...cause(
      'role-or-account',
      `the role ${said(resource.replace(/^role\//, ''))} may not exist in account ${account}: AWS says the same of a role whose name, path or account is misspelt`,
      `In that account, \`aws iam get-role --role-name ${roleName(request)} --query Role.Arn\` must print ${said(roleArn)}.`,
    ),
    evident: false,
  };
}

function provider(claims: Claims, { roleArn }: SessionRequest): LikelyCause {
  const { partition = 'aws', account = 'ACCOUNT' } = parseRoleArn(roleArn) ?? {};
  const own = providerOf(claims.iss);
  return {
    ...cause(
      'provider',
      `the policy's Principal may name another provider than "arn:${partition}:iam::${account}:oidc-provider/${own}", or the account may have no such provider`,
      `Condition keys begin with "${own}:", without "https://".`,
    ),
    evident: own !== 'token.actions.githubusercontent.com',
  };
}

function audience({ aud }: Claims, { roleArn }: SessionRequest): LikelyCause {
  const usual = audienceFor(parseRoleArn(roleArn)?.partition ?? 'aws');
  return {
    ...cause(
      'audience',
      `the policy may want another audience than ${said(aud)}${aud === usual ? '' : `; most want "${usual}"`}`,
      'The policy and the client ids of the provider must both have it.',
    ),
    evident: aud !== usual,
  };
}

function form({ sub }: Claims): LikelyCause {
  const subject = parseSubject(sub);
  if (subject.kind === 'opaque') {
    return {
      ...cause(
        'subject-template',
        `this repository's subjects follow a template of its own, ${said(sub)}, and the policy may trust the default one`,
      ),
      evident: true,
    };
  }
  const names = `repo:${subject.owner}/${subject.repository}:`;
  return subject.kind === 'immutable'
    ? {
        ...cause(
          'subject-form',
          `the policy may trust names ("${names}…"), but this repository issues the immutable form with ids: ${said(sub)}`,
          'Repositories created, renamed or transferred since 15 July 2026 have it. A trailing ":*" does not help.',
        ),
        evident: true,
      }
    : {
        ...cause(
          'subject-form',
          `the policy may trust the immutable form with ids, but this repository issues the name form: ${said(sub)}`,
        ),
        evident: false,
      };
}

/** What the subject names instead of a branch. */
function contexts(claims: Claims): readonly LikelyCause[] {
  const subject = parseSubject(claims.sub);
  const context = subject.kind === 'opaque' ? undefined : subject.context;
  const found = context === undefined ? undefined : surprising(context, claims);
  return found === undefined
    ? [
        {
          ...cause(
            'subject-context',
            `the policy may trust another branch, tag or environment than this job's: ${said(claims.sub)}`,
          ),
          evident: false,
        },
      ]
    : [{ ...found, evident: true }];
}

function surprising(context: Context, claims: Claims): Cause | undefined {
  if (context.kind === 'environment') {
    return cause(
      'environment-replaces-ref',
      `the job has \`environment: ${context.name}\`, which replaces branch, tag and pull request in the subject: ${said(claims.sub)}`,
    );
  }
  if (context.kind === 'pull_request') {
    return cause(
      'pull-request-has-no-ref',
      `this run is for a pull request, and its subject names no branch: ${said(claims.sub)}`,
    );
  }
  if (context.ref.startsWith('refs/tags/'))
    return cause('tag-not-branch', `this run is for a tag, and the policy may trust a branch: ${said(claims.sub)}`);
  if (context.ref.startsWith('refs/heads/gh-readonly-queue/')) {
    return cause('merge-queue', `this run is for a merge queue, which has branches of its own: ${said(claims.sub)}`);
  }
  if (claims.ref === undefined || !/^(?:release|workflow_run|pull_request_target)$/.test(claims.event_name ?? ''))
    return undefined;
  return cause(
    'event-as-context',
    `the event ${claims.event_name} is not in the subject, only the ref is: ${said(claims.sub)}`,
  );
}

function letterCase({ sub }: Claims): LikelyCause {
  return {
    ...cause('letter-case', `letter case counts in every value: ${said(sub)}`),
    evident: /[A-Z]/.test(sub.replace(/^repo:|:ref:refs\/.*$/gs, '')),
  };
}
