import { compactVerify, createLocalJWKSet } from 'jose';
import type { SigningKey } from '../issuer.ts';
import { ServiceRefusal } from '../service-refusal.ts';
import type { AuthMethod, JwtRole } from './namespace.ts';

export interface LoginFacts {
  readonly key: SigningKey;
  readonly now: number;
}

export interface LoggedIn {
  readonly name: string;
  readonly role: JwtRole;
}

type Claims = Readonly<Record<string, unknown>>;

/** Seconds that clocks may differ. */
const LEEWAY = 60;

/** A login as the JWT auth method judges it, in its order and words. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
export async function judgeLogin(
  method: AuthMethod,
  asked: { readonly role: unknown; readonly jwt: unknown },
  { key, now }: LoginFacts,
): Promise<LoggedIn> {
  const name = (typeof asked.role === 'string' && asked.role) || method.defaultRole;
  if (name === '') throw refusal('missing role');
  const role = method.roles.get(name);
  if (role === undefined) throw refusal(`role "${name}" could not be found`);
  if (role.roleType === 'oidc') throw refusal('role with oidc role_type is not allowed');
  if (typeof asked.jwt !== 'string' || asked.jwt === '') throw refusal('missing token');
  const claims = await verifiedClaims(asked.jwt, key);
  checkRegistered(claims, method, role);
  checkTimes(claims, Math.floor(now / 1000));
  if ((role.boundAudiences ?? []).length === 0 && claims['aud'])
    throw refusal('audience claim found in JWT but no audiences bound to the role');
  const userClaim = role.userClaim ?? 'sub';
  if (typeof claims[userClaim] !== 'string') throw refusal(`claim "${userClaim}" not found in token`);
  checkBound(claims, role);
  return { name, role };
}

async function verifiedClaims(token: string, key: SigningKey): Promise<Claims> {
  try {
    const { payload } = await compactVerify(token, createLocalJWKSet({ keys: [key.publicJwk] }), {
      algorithms: ['RS256'],
    });
    return JSON.parse(new TextDecoder().decode(payload));
  } catch {
    throw refusal(
      'error validating token: error verifying token signature: no known key successfully validated the token signature',
    );
  }
}

function checkRegistered(claims: Claims, { boundIssuer }: AuthMethod, role: JwtRole): void {
  const wrong = (what: string): ServiceRefusal => refusal(`error validating token: invalid ${what}`);
  if (boundIssuer !== '' && claims['iss'] !== boundIssuer) throw wrong('issuer (iss) claim');
  if (role.boundSubject && claims['sub'] !== role.boundSubject) throw wrong('subject (sub) claim');
  const bound = role.boundAudiences ?? [];
  if (bound.length > 0 && !bound.includes(String(claims['aud'])))
    throw wrong('audience (aud) claim: audience claim does not match any expected audience');
}

function checkTimes(claims: Claims, seconds: number): void {
  const [exp, iat, nbf] = ['exp', 'iat', 'nbf'].map((name) => Number(claims[name]));
  if (seconds + LEEWAY < (nbf ?? 0))
    throw refusal('error validating token: invalid not before (nbf) claim: token not yet valid');
  if (seconds - LEEWAY > (exp ?? 0))
    throw refusal('error validating token: invalid expiration time (exp) claim: token is expired');
  if (seconds + LEEWAY < (iat ?? 0))
    throw refusal('error validating token: invalid issued at (iat) claim: token issued in the future');
}

function checkBound(claims: Claims, { boundClaims = {}, boundClaimsType }: JwtRole): void {
  for (const [claim, wanted] of Object.entries(boundClaims)) {
    const value = claims[claim.replace(/^\//, '')];
    if (value === undefined) throw refusal(`error validating claims: claim "${claim}" is missing`);
    const fits = [wanted].flat().some((one) => (boundClaimsType === 'glob' ? glob(one, String(value)) : one === value));
    if (!fits)
      throw refusal(`error validating claims: claim "${claim}" does not match any associated bound claim values`);
  }
}

function glob(pattern: string, value: string): boolean {
  const source = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 's').test(value);
}

function refusal(message: string): ServiceRefusal {
  return new ServiceRefusal(400, 'InvalidRequest', message);
}
