import type { Claims } from '../identity/claims.ts';
import type { TrustRequest } from './context.ts';
import type { Finding } from './finding.ts';
import type { TrustPolicy } from './policy.ts';

/** What is known of the repository and the role beside the policy; each part sharpens the findings. */
export interface FindingContext {
  /** The request that the policy is read for. */
  readonly request?: TrustRequest;
  /** Claims of a token of this repository. */
  readonly claims?: Claims;
  /** `repo:OWNER@ID/REPO@ID` or `repo:OWNER/REPO`: GitHub's `sub_claim_prefix` of the repository. */
  readonly subjectPrefix?: string;
}

/** One of several policies that are looked at together. */
export interface NamedPolicy {
  /** The role's name, or the file's. */
  readonly name: string;
  readonly policy: TrustPolicy;
}

/** What the author of this policy is unlikely to have meant; empty for a good one. */
export function findings(_policy: TrustPolicy, _context: FindingContext = {}): readonly Finding[] {
  return [];
}

/** Findings that only show when policies are held side by side: one subject that opens two roles. */
export function findingsAcross(_policies: readonly NamedPolicy[]): readonly Finding[] {
  return [];
}
