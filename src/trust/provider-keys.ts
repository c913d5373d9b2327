import type { Claims } from '../identity/claims.ts';
import type { ContextValue } from './context.ts';

/** Keys of every OIDC provider; GitHub's tokens have no `amr`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif */
const STANDARD = ['aud', 'sub', 'amr'];

/**
 * The claims of GitHub's cloud issuers that AWS makes keys of. No other claim ever matches.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const SUPPLIED = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

/** What AWS says of an issuer's claims: `listed` for those on its list, `unlisted` for any other OIDC issuer. */
export type ProviderKind = 'listed' | 'slug-on-ghe' | 'unlisted';

/** An issuer as IAM names it: without `https://`. */
export function providerOf(issuer: string): string {
  return issuer.replace(/^https:\/\//, '');
}

export function kindOf(provider: string): ProviderKind {
  if (/^token\.actions\.githubusercontent\.com(?:\/[^/]+)?$/i.test(provider)) return 'listed';
  if (/^token\.actions\.[\w-]+\.ghe\.com$/i.test(provider)) return 'listed';
  return /^token\.actions\.[\w-]+\.ghe\.com\/[^/]+$/i.test(provider) ? 'slug-on-ghe' : 'unlisted';
}

/** The claims that AWS makes keys of for this provider. */
export function suppliedClaims(provider: string): readonly string[] {
  return kindOf(provider) === 'unlisted' ? STANDARD : [...STANDARD, ...SUPPLIED];
}

/** A key that belongs to an OIDC provider; undefined for `aws:` and `sts:` keys and those of services. */
export function claimKey(key: string, claims: Claims, partition: string): ContextValue | undefined {
  const provider = providerOf(claims.iss);
  const { prefix, claim } = splitKey(key);
  if (prefix.toLowerCase() !== provider.toLowerCase()) {
    if (!isProvider(prefix)) return undefined;
    return {
      kind: 'absent',
      because: 'other-provider',
      detail: `the token's issuer gives keys that begin with "${provider}:"`,
    };
  }
  const name = claim.toLowerCase();
  if (!suppliedClaims(provider).includes(name)) {
    return { kind: 'absent', because: 'not-supplied', detail: `AWS makes no condition key of the claim "${claim}"` };
  }
  if (!STANDARD.includes(name)) {
    const open = openQuestion(provider, partition);
    if (open !== undefined) return { kind: 'unknown', depends: open };
  }
  const value = claims[name];
  if (typeof value === 'string') return { kind: 'known', values: [value] };
  return { kind: 'absent', because: 'claim-absent', detail: `the token has no claim "${name}"` };
}

/** Whether a key's prefix is an issuer, and no service: it is a host, and may carry a path. */
export function isProvider(prefix: string): boolean {
  return /[./]/.test(prefix);
}

/** `HOST/PATH:claim` at its last colon: a host may carry a port. */
export function splitKey(key: string): { readonly prefix: string; readonly claim: string } {
  const colon = key.lastIndexOf(':');
  return { prefix: key.slice(0, Math.max(colon, 0)), claim: key.slice(colon + 1) };
}

/** AWS announced these keys for its commercial regions, and lists no GHE.com issuer that carries a slug. */
function openQuestion(provider: string, partition: string): string | undefined {
  if (partition !== 'aws') return `whether AWS supplies this claim in the partition "${partition}"`;
  if (kindOf(provider) === 'slug-on-ghe')
    return 'whether AWS supplies this claim for an issuer of GHE.com that carries a slug';
  return undefined;
}
