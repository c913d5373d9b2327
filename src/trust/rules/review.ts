import type { FindingContext } from '../finding-context.ts';
import { fits, wildcards } from '../glob.ts';
import type { TrustPolicy } from '../policy.ts';
import { kindOf, splitKey } from '../provider-keys.ts';
import type { Condition, Statement } from '../statement.ts';
import { ACTION } from '../web-identity.ts';

/** A statement that speaks of GitHub, with what the rules ask of it. */
export interface Review {
  readonly policy: TrustPolicy;
  readonly statement: Statement;
  /** The issuers that it names: `token.actions.githubusercontent.com`, or with a slug, or a server's. */
  readonly providers: readonly string[];
  /** The one that keys are written for. */
  readonly provider: string;
  readonly context: FindingContext;
}

const PROVIDER_ARN = /^arn:[\w-]+:iam::[^:]*:oidc-provider\/(.+)$/;
const GITHUB = 'token.actions.githubusercontent.com';

/** Undefined for a statement that has nothing to do with GitHub: its author is not to be bothered. */
export function reviewOf(statement: Statement, policy: TrustPolicy, context: FindingContext): Review | undefined {
  const own = context.request?.provider;
  const named = statement.principals.entries.flatMap(({ type, value }) =>
    type === 'Federated' ? (PROVIDER_ARN.exec(value)?.[1] ?? []) : [],
  );
  const providers = named.filter((provider) => isGithub(provider) || provider === own);
  const byKeys = statement.conditions.some(({ key }) => isGithub(splitKey(key).prefix));
  const open = isOpen(statement) && (byKeys || named.length === 0);
  if (providers.length === 0 && !(open && covers(statement))) return undefined;
  return { policy, statement, providers, provider: providers[0] ?? own ?? GITHUB, context };
}

/** GitHub's issuers: its cloud's in every form, old and misspelt ones too, and those of its servers. */
export function isGithub(provider: string): boolean {
  return (
    kindOf(provider) !== 'unlisted' ||
    /actions\.githubusercontent\.com|\.ghe\.com(?:\/|$)|\/_services\/token$/i.test(provider)
  );
}

/** Whether everyone is meant. */
export function isOpen({ principals: { entries } }: Statement): boolean {
  return entries.some(({ type, value }) => value === '*' && (type === 'AWS' || type === 'Federated'));
}

/** Whether a statement speaks of AssumeRoleWithWebIdentity. */
export function covers({ actions: { negated, patterns } }: Statement): boolean {
  return negated !== patterns.some((pattern) => fits(wildcards(pattern.toLowerCase()), ACTION.toLowerCase()));
}

/** The conditions on one claim of the statement's issuer, those too whose key is misspelt: that is a finding of its own. */
export function conditionsOn({ provider, statement }: Review, claim: string): readonly Condition[] {
  return statement.conditions.filter(({ key }) => {
    const parts = splitKey(key);
    const own = parts.prefix.toLowerCase() === provider.toLowerCase();
    return parts.claim.toLowerCase() === claim && (own || meansGithub(parts.prefix, claim));
  });
}

/** A key of GitHub's in another form: another of its issuers, an address, or no issuer at all. */
export function meansGithub(prefix: string, claim: string): boolean {
  if (prefix === '') return /^(?:sub|aud|repository|ref|environment|job_workflow_ref)$/i.test(claim);
  return isGithub(prefix) || /^https?:\/\//i.test(prefix) || /^(?:oidc|github)$/i.test(prefix);
}

/** Those that confine what a claim may be, as AWS asks for it on `sub`: a positive comparison of strings. */
export function confining(review: Review, claim: string): readonly Condition[] {
  return conditionsOn(review, claim).filter(({ operator }) => operator.test.startsWith('String') && !operator.negated);
}

/** Whether a condition holds too where its key is missing. */
export function passesWithoutKey({ operator }: Condition): boolean {
  return operator.test !== 'Null' && (operator.ifExists || operator.qualifier === 'ForAllValues' || operator.negated);
}

export function keyOf(review: Review, claim: string): string {
  return `${review.provider}:${claim}`;
}
