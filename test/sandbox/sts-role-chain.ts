import type { Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { IssuedSession } from './sessions.ts';
import { QUERY_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';
import type { StsFacts } from './sts-facts.ts';
import { checkLimits } from './sts-limits.ts';
import { openSession } from './sts-session.ts';
import { trusts } from './trust-policy.ts';

/** By a session of another role, which is role chaining: an hour at most. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRoleByRole(request: Received, form: URLSearchParams, facts: StsFacts): string {
  const caller = callerOf(request, facts);
  checkLimits(form);
  const roleArn = form.get('RoleArn') ?? '';
  const role = facts.roles.find(roleArn);
  const externalId = form.get('ExternalId');
  const allowed =
    role !== undefined &&
    !facts.settings.denied.has('sts:AssumeRole') &&
    trusts(role.trustPolicy, {
      principal: {
        kind: 'AWS',
        names: [caller.roleArn, caller.arn, `arn:${role.partition}:iam::${caller.account}:root`, caller.account],
      },
      action: 'sts:AssumeRole',
      context: externalId === null ? {} : { 'sts:ExternalId': externalId },
    });
  if (!allowed) {
    throw new ServiceRefusal(
      403,
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    );
  }
  if (Number(form.get('DurationSeconds') ?? 3600) > 3600) {
    throw new ServiceRefusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  return openSession(role, form, facts);
}

/** Whose credentials signed the request. */
export function callerOf(request: Received, { now, sessions }: StsFacts): IssuedSession {
  return verifySignature(request, { service: 'sts', sessions, now: now(), errors: QUERY_SIGNATURE_ERRORS }).session;
}
