import { trustStatement } from '../refusal/statement.ts';
import { providerOf } from '../trust/provider-keys.ts';
import type { Grant } from './grant.ts';
import { claimsOf, isPattern, type PlannedJob, subjectOf } from './job.ts';
import type { Needs } from './needs.ts';
import { type Limits, permissions } from './permissions.ts';

export interface GrantRequest {
  readonly job: PlannedJob;
  readonly role: string;
  readonly limits: Limits;
  readonly needs: Needs;
  readonly providerExists: boolean;
  readonly region: string | undefined;
}

/** Provider, role and the least that it has to be allowed, for one kind of job. */
export function planGrant({ job, limits, needs, providerExists, region, role }: GrantRequest): Grant {
  const { account, partition } = limits;
  const roleArn = `arn:${partition}:iam::${account}:role/${role}`;
  return {
    provider: {
      url: job.issuer,
      arn: `arn:${partition}:iam::${account}:oidc-provider/${providerOf(job.issuer)}`,
      audience: job.audience,
      exists: providerExists,
    },
    role: {
      name: role,
      maxSessionDuration: needs.durationSeconds,
      trust: trustStatement(roleArn, claimsOf(job, 0), isPattern(job) ? subjectOf(job) : undefined),
      permissions: permissions(needs, limits),
    },
    region,
  };
}
