import type { Role } from './roles.ts';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { StsFacts } from './sts-facts.ts';
import { checkLimits } from './sts-limits.ts';
import { assumeRoleByRole, callerOf } from './sts-role-chain.ts';
import { openSession } from './sts-session.ts';
import { element, failure, success, text } from './sts-xml.ts';
import { trusts } from './trust-policy.ts';
import { verifyWebIdentity, type WebIdentity } from './web-identity.ts';

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

function formOf({ body }: Received): URLSearchParams {
  return new URLSearchParams(body.toString('utf8'));
}
