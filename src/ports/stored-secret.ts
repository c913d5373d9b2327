import type { SecretValue } from '../secrets/value.ts';

/** One secret as its store holds it. */
export interface StoredSecret {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly value: SecretValue;
  /** What its store says beside the value, where it says anything. */
  readonly metadata?: readonly (readonly [key: string, value: string])[];
}

/** What came of one read. A refusal is a value here: every line's problem is reported in one go. */
export type ReadOutcome =
  | { readonly kind: 'found'; readonly secrets: readonly StoredSecret[] }
  | { readonly kind: 'absent'; readonly message: string }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
    };
