import type { Place } from './place.ts';

/** One thing that keeps IAM from taking a document as a trust policy. */
export interface PolicyProblem {
  /** Stable; the README has a row for each. */
  readonly code: PolicyProblemCode;
  readonly place: Place;
  /** What was expected and what was found. */
  readonly message: string;
}

export type PolicyProblemCode =
  | 'policy-syntax'
  | 'policy-duplicate'
  | 'policy-unknown'
  | 'policy-missing'
  | 'policy-conflict'
  | 'policy-type'
  | 'policy-value'
  | 'policy-empty'
  | 'policy-operator';
