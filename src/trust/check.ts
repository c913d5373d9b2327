import type { Absence } from './context.ts';
import type { Place } from './place.ts';
import type { Verdict } from './verdict.ts';

/** One element of a statement held against the request. */
export type Check = ElementCheck | ConditionCheck;

export interface ElementCheck {
  readonly element: 'Principal' | 'Action' | 'NotAction';
  readonly wanted: readonly string[];
  readonly found: string;
  readonly verdict: Verdict;
  readonly place: Place;
}

export interface ConditionCheck {
  readonly element: 'Condition';
  /** As it is written. */
  readonly operator: string;
  readonly key: string;
  readonly wanted: readonly string[];
  /** The request's values under the key; undefined where it has none, or where only AWS knows them. */
  readonly found: readonly string[] | undefined;
  readonly absent: { readonly because: Absence; readonly detail: string } | undefined;
  readonly verdict: Verdict;
  readonly place: Place;
}
