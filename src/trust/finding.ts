import type { JsonDocument } from './json-value.ts';
import type { Place } from './place.ts';

/** Something in a policy that its author is unlikely to have meant. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** The policy's name, where several were given. */
  readonly policy: string | undefined;
  readonly place: Place;
  /** One sentence. */
  readonly why: string;
  /** The statement as it should be, all that is found in it corrected; words in capitals are for the author to fill in. */
  readonly corrected: JsonDocument;
}

/** error: the policy lets in whom it should not, or keeps out everyone. warning: it is wider than it looks. notice: worth a thought. */
export type Severity = 'error' | 'warning' | 'notice';

export type FindingRule =
  | 'audience-missing'
  | 'subject-missing'
  | 'subject-any-repository'
  | 'subject-owner-open'
  | 'subject-repository-open'
  | 'subject-any-context'
  | 'subject-pull-request'
  | 'subject-impossible'
  | 'subject-form'
  | 'subject-letter-case'
  | 'wildcard-under-equals'
  | 'missing-key-passes'
  | 'key-not-supplied'
  | 'key-of-other-provider'
  | 'principal-everyone'
  | 'principal-other-provider'
  | 'action-other'
  | 'variables-off'
  | 'roles-share-subject';
