import type { Severity } from '../../audit/finding.ts';

/** A rule of `keyless check`. README's table has one row for each. */
export interface RuleFacts {
  /** The mistake, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters. */
  readonly help: string;
}

export const REFUSED = 'The API server refuses such an object, or the field does nothing.';
export const EMPTY = 'What the pod gets differs from what the manifest seems to say, and nothing reports it.';
