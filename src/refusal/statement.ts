import { parseRoleArn } from '../credentials/arn.ts';
import type { Claims } from '../identity/claims.ts';
import type { JsonDocument } from '../trust/json-value.ts';
import { providerOf, suppliedClaims } from '../trust/provider-keys.ts';
import { ACTION } from '../trust/web-identity.ts';
import { cutSubject } from './cut-subject.ts';

/** A statement for a role's trust policy. */
export interface Offer {
  /** What it lets in. */
  readonly allows: string;
  readonly statement: JsonDocument;
}

/**
 * Statements that would let this job in, the narrowest first: exactly this job; then, where the subject names something
 * that changes from run to run, all of its kind.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
 */
export function offers(roleArn: string, claims: Claims): readonly Offer[] {
  const exact = { allows: 'exactly this job', statement: trustStatement(roleArn, claims) };
  const wider = widened(cutSubject(claims.sub).context);
  if (wider === undefined) return [exact];
  const pattern = `${claims.sub.slice(0, claims.sub.length - wider.from.length)}${wider.to}`;
  return [exact, { allows: wider.allows, statement: trustStatement(roleArn, claims, pattern) }];
}

/** The statement for this token; with `pattern`, for every subject that is like it. */
export function trustStatement(roleArn: string, claims: Claims, pattern?: string): JsonDocument {
  const { partition = 'aws', account = 'ACCOUNT' } = parseRoleArn(roleArn) ?? {};
  const provider = providerOf(claims.iss);
  const called = calledWorkflow(claims, partition);
  const equals = {
    [`${provider}:aud`]: plain(claims.aud),
    ...(pattern === undefined && { [`${provider}:sub`]: plain(claims.sub) }),
    ...(called !== undefined && { [`${provider}:job_workflow_ref`]: plain(called) }),
  };
  return {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${provider}` },
    Action: ACTION,
    Condition: {
      StringEquals: equals,
      ...(pattern !== undefined && { StringLike: { [`${provider}:sub`]: plain(pattern) } }),
    },
  };
}

/** The reusable workflow that the job runs, where AWS has a condition key for it; undefined in a workflow's own job. */
function calledWorkflow(claims: Claims, partition: string): string | undefined {
  const { job_workflow_ref: called, workflow_ref: own } = claims;
  if (typeof called !== 'string' || typeof own !== 'string' || called === own) return undefined;
  return partition === 'aws' && suppliedClaims(providerOf(claims.iss)).includes('job_workflow_ref')
    ? called
    : undefined;
}

/** Tags and merge queues give nearly every run a subject of its own. */
function widened(context: string): { readonly from: string; readonly to: string; readonly allows: string } | undefined {
  const tag = /^ref:refs\/tags\/(.+)$/s.exec(context)?.[1];
  if (tag !== undefined) return { from: tag, to: '*', allows: 'every tag' };
  const queued = /^ref:refs\/heads\/gh-readonly-queue\/.+\/([^/]+)$/s.exec(context)?.[1];
  if (queued !== undefined) return { from: queued, to: '*', allows: 'everything in the merge queue of that branch' };
  return undefined;
}

/** A branch may be called `${x}`, which in a policy would be a variable. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars */
function plain(text: string): string {
  return text.replace(/\$\{/g, () => `\${$}{`);
}
