import type { Claims } from '../identity/claims.ts';
import type { TrustRequest } from './context.ts';

/** What is known of the repository and the role beside the policy; each part sharpens the findings. */
export interface FindingContext {
  /** The request that the policy is read for. */
  readonly request?: TrustRequest;
  /** Claims of a token of this repository. */
  readonly claims?: Claims;
  /** `repo:OWNER@ID/REPO@ID` or `repo:OWNER/REPO`: what GitHub tells as the repository's `sub_claim_prefix`. */
  readonly subjectPrefix?: string;
}
