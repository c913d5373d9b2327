import type { SigningKey } from './issuer.ts';
import type { Role, Roles } from './roles.ts';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { IssuedSession, Sessions } from './sessions.ts';
import { QUERY_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';
import { checkLimits } from './sts-limits.ts';
import { element, failure, success, text } from './sts-xml.ts';
import { trusts } from './trust-policy.ts';
import { verifyWebIdentity, type WebIdentity } from './web-identity.ts';

/** The account's side of STS; may be changed between requests. */
export interface StsSettings {
  /** The audiences of the OIDC provider. */
  clientIds: string[];
  /** Cuts every session to so many seconds, however long was asked for. */
  sessionLifetime: number | undefined;
  /** Actions that no role's permissions allow. */
  readonly denied: Set<string>;
}

export interface StsFacts {
  readonly settings: StsSettings;
  readonly issuer: string;
  readonly key: SigningKey;
  readonly roles: Roles;
  readonly sessions: Sessions;
  readonly now: () => number;
}

/** The claims that IAM knows as condition keys. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html */
const CONDITION_KEYS =
  'amr aud sub actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow'.split(
    ' ',
  );

/** The ARN of an account's OIDC provider for an issuer. */
export function providerArn(partition: string, account: string, issuer: string): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${hostAndPath(issuer)}`;
}

/** An issuer as IAM's condition keys name it: without `https://`. */
export function hostAndPath(issuer: string): string {
  return issuer.replace(/^https:\/\//, '');
}

/** AWS STS, query protocol. https://docs.aws.amazon.com/STS/latest/APIReference/ */
export function stsBehaviour(facts: StsFacts): Behaviour {
  return {
    name: 'sts',
    throttle: { status: 400, code: 'Throttling' },
    actionOf: (request) => formOf(request).get('Action') ?? '',
    answer: async (request) => {
      try {
        return await answer(request, facts);
      } catch (error) {
        if (error instanceof ServiceRefusal) return failure(error.status, error.code, error.message);
        throw error;
      }
    },
    error: failure,
  };
}

async function answer(request: Received, facts: StsFacts): Promise<Answer> {
  const form = formOf(request);
  const action = form.get('Action');
  if (request.method !== 'POST' || form.get('Version') !== '2011-06-15') {
    throw new ServiceRefusal(
      400,
      'InvalidAction',
      `Could not find operation ${action} for version NO_VERSION_SPECIFIED`,
    );
  }
  if (action === 'AssumeRoleWithWebIdentity') return success(action, await assumeRoleByToken(form, facts));
  if (action === 'AssumeRole') return success(action, assumeRoleByRole(request, form, facts));
  if (action === 'GetCallerIdentity') return success(action, callerIdentity(request, facts));
  throw new ServiceRefusal(400, 'InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
}

async function assumeRoleByToken(form: URLSearchParams, facts: StsFacts): Promise<string> {
  checkLimits(form);
  const { settings, issuer, key, roles } = facts;
  const provider = { issuer, key, clientIds: settings.clientIds };
  const identity = await verifyWebIdentity(form.get('WebIdentityToken') ?? '', provider, facts.now());
  const role = roles.find(form.get('RoleArn') ?? '');
  // An absent role and a role that does not trust get the same words.
  if (role === undefined || !admits(role, identity, issuer)) {
    throw new ServiceRefusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  }
  return [
    element('SubjectFromWebIdentityToken', text(identity.subject)),
    element('Audience', text(identity.audience)),
    element('Provider', text(providerArn(role.partition, role.account, issuer))),
    openSession(role, form, facts),
  ].join('');
}

/** By a session of another role, which is role chaining: an hour at most. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function assumeRoleByRole(request: Received, form: URLSearchParams, facts: StsFacts): string {
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

function openSession(role: Role, form: URLSearchParams, { now, sessions, settings }: StsFacts): string {
  const seconds = Number(form.get('DurationSeconds') ?? 3600);
  if (seconds > role.maxSessionDuration) {
    throw new ServiceRefusal(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  const lifetime = Math.min(seconds, settings.sessionLifetime ?? seconds);
  const name = form.get('RoleSessionName') ?? '';
  const { WebIdentityToken: _, ...asked } = Object.fromEntries(form);
  const session = sessions.issue({
    account: role.account,
    arn: `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`,
    assumedRoleId: `${role.id}:${name}`,
    roleArn: role.arn,
    request: asked,
    expiration: Math.floor(now() / 1000 + lifetime) * 1000,
  });
  return [
    element('AssumedRoleUser', element('AssumedRoleId', session.assumedRoleId) + element('Arn', text(session.arn))),
    element(
      'Credentials',
      element('AccessKeyId', session.accessKeyId) +
        element('SecretAccessKey', session.secretAccessKey) +
        element('SessionToken', session.sessionToken) +
        element('Expiration', new Date(session.expiration).toISOString().replace('.000Z', 'Z')),
    ),
  ].join('');
}

function admits(role: Role, { claims }: WebIdentity, issuer: string): boolean {
  const prefix = hostAndPath(issuer);
  const context = CONDITION_KEYS.flatMap((name) => {
    const value = claims[name];
    return typeof value === 'string' ? [[`${prefix}:${name}`, value]] : [];
  });
  return trusts(role.trustPolicy, {
    principal: { kind: 'Federated', names: [providerArn(role.partition, role.account, issuer)] },
    action: 'sts:AssumeRoleWithWebIdentity',
    context: Object.fromEntries(context),
  });
}

function callerIdentity(request: Received, facts: StsFacts): string {
  const { account, arn, assumedRoleId } = callerOf(request, facts);
  return element('Arn', text(arn)) + element('UserId', assumedRoleId) + element('Account', account);
}

function callerOf(request: Received, { now, sessions }: StsFacts): IssuedSession {
  return verifySignature(request, { service: 'sts', sessions, now: now(), errors: QUERY_SIGNATURE_ERRORS }).session;
}

function formOf({ body }: Received): URLSearchParams {
  return new URLSearchParams(body.toString('utf8'));
}
