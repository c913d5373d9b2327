import { ServiceRefusal } from '../service-refusal.ts';
import { failure, lifetime } from './lifetime.ts';
import type { Namespace } from './namespace.ts';
import type { IssuedToken } from './tokens.ts';

/** A part of an answer: `auth`, `data` and `warnings`; undefined for one without a body. */
export type SelfAnswer = Readonly<Record<string, unknown>> | undefined;

export interface SelfRequest {
  readonly token: IssuedToken;
  readonly namespace: Namespace;
  readonly now: number;
  /** Seconds; 0 where none is asked for. */
  readonly increment: number;
}

/** What a token may do with itself, by the policy `default`. https://developer.hashicorp.com/vault/api-docs/auth/token */
export const SELF: Readonly<Record<string, (request: SelfRequest) => SelfAnswer>> = {
  'GET auth/token/lookup-self': lookUp,
  'POST auth/token/renew-self': renew,
  'POST auth/token/revoke-self': revoke,
};

export function mayUseItself({ policies }: IssuedToken): boolean {
  return policies.includes('default');
}

/** As a login or a renewal answers. */
export function authOf(token: IssuedToken, seconds: number): object {
  const { accessor, policies, role, type, uses } = token;
  return {
    client_token: token.token,
    accessor,
    policies,
    token_policies: policies,
    metadata: { role },
    lease_duration: seconds,
    renewable: type === 'service',
    entity_id: `entity-of-${role}`,
    token_type: type,
    orphan: true,
    mfa_requirement: null,
    num_uses: uses,
  };
}

function lookUp({ namespace, now, token }: SelfRequest): SelfAnswer {
  const { accessor, explicitMaxTtl, expires, issued, mount, policies, role, ttl, type, usesLeft } = token;
  const period = namespace.auth.get(mount)?.roles.get(role)?.tokenPeriod;
  return {
    data: {
      accessor,
      creation_time: Math.floor(issued / 1000),
      creation_ttl: ttl,
      display_name: `${mount}-${role}`,
      entity_id: `entity-of-${role}`,
      expire_time: new Date(expires).toISOString(),
      explicit_max_ttl: explicitMaxTtl,
      id: token.token,
      issue_time: new Date(issued).toISOString(),
      meta: { role },
      num_uses: Math.max(0, usesLeft),
      orphan: true,
      path: `auth/${mount}/login`,
      ...(period && { period }),
      policies,
      renewable: type === 'service',
      ttl: Math.floor((expires - now) / 1000),
      type,
    },
  };
}

function renew({ increment, namespace, now, token }: SelfRequest): SelfAnswer {
  // Its last use has ended it, for everything but what was asked.
  if (token.usesLeft < 0) throw new ServiceRefusal(400, '', 'token not found');
  if (token.type === 'batch') throw new ServiceRefusal(400, '', 'batch tokens cannot be renewed');
  const role = namespace.auth.get(token.mount)?.roles.get(token.role);
  if (role === undefined) throw failure(`failed to renew entry: role ${token.role} does not exist during renewal`);
  const { ttl, warnings } = lifetime(role, token, { increment, now });
  token.expires = now + ttl * 1000;
  token.renewals += 1;
  return { data: null, auth: authOf(token, ttl), warnings: warnings.length > 0 ? warnings : null };
}

function revoke({ token }: SelfRequest): SelfAnswer {
  if (token.type === 'batch') throw new ServiceRefusal(400, '', 'batch tokens cannot be revoked');
  token.revoked = true;
  return undefined;
}
