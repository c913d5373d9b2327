import type { JsonDocument } from './json-value.ts';
import type { Place } from './place.ts';

/** Something in a policy that its author is unlikely to have meant. */
export interface Finding {
  readonly rule: FindingRule;
  readonly severity: 'error' | 'warning' | 'notice';
  /** The policy's name where several were given. */
  readonly policy: string | undefined;
  readonly place: Place;
  /** One sentence. */
  readonly why: string;
  /** The statement, corrected. */
  readonly corrected: JsonDocument;
}

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
