import { parseRoleArn } from '../credentials/arn.ts';
import type { Claims } from '../identity/claims.ts';
import { globalKey } from './global-keys.ts';
import { claimKey, providerOf } from './provider-keys.ts';
import { ACTION } from './web-identity.ts';

/**
 * What the request carries under a condition key.
 * Absent means that AWS puts no such key into this request; unknown means that only AWS can tell.
 */
export type ContextValue =
  | { readonly kind: 'known'; readonly values: readonly string[] }
  | { readonly kind: 'absent'; readonly because: Absence; readonly detail: string }
  | { readonly kind: 'unknown'; readonly depends: string };

export type Absence =
  /** AWS knows the claim as a key, and this token does not have it. */
  | 'claim-absent'
  /** AWS makes no key of this claim for this issuer. */
  | 'not-supplied'
  /** The key's prefix is not this token's issuer. */
  | 'other-provider'
  /** AWS has the key, but not in AssumeRoleWithWebIdentity. */
  | 'other-request';

/** One call of AssumeRoleWithWebIdentity, as IAM evaluates it. */
export interface TrustRequest {
  /** `arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com`, in the role's own account. */
  readonly providerArn: string;
  /** Prefix of the issuer's condition keys: the issuer without `https://`. */
  readonly provider: string;
  readonly action: string;
  /** The value under a key, in any letter case. */
  read(key: string): ContextValue;
}

/** What a request is made of. */
export interface RequestFacts {
  readonly claims: Claims;
  readonly roleArn: string;
  readonly region: string;
  readonly sessionName: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Further keys that the caller knows, such as `aws:SourceIp`; these come first. */
  readonly given?: Readonly<Record<string, string | readonly string[]>>;
}

/** The request that STS would put to IAM for this token and role. */
export function requestOf(facts: RequestFacts): TrustRequest {
  const { partition = 'aws', account = '' } = parseRoleArn(facts.roleArn) ?? {};
  const provider = providerOf(facts.claims.iss);
  const given = new Map(Object.entries(facts.given ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
  return {
    providerArn: `arn:${partition}:iam::${account}:oidc-provider/${provider}`,
    provider,
    action: ACTION,
    read(key) {
      const own = given.get(key.toLowerCase());
      if (own !== undefined) return { kind: 'known', values: typeof own === 'string' ? [own] : own };
      return claimKey(key, facts.claims, partition) ?? globalKey(key, facts);
    },
  };
}
