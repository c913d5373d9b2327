import type { Finding } from '../audit/finding.ts';

/** What came of the audit of the workflow that runs this step. */
export type WorkflowAudit =
  | { readonly kind: 'audited'; readonly findings: readonly Finding[] }
  /** There is nothing to look at, or the audit did not come to an end: why, as a sentence. */
  | { readonly kind: 'skipped'; readonly why: string };
