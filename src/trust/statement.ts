import type { JsonDocument } from './json-value.ts';
import type { Operator } from './operator.ts';
import type { Place } from './place.ts';

/** One statement of a trust policy, every element read and typed. */
export interface Statement {
  /** Counted from 0. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly principals: Principals;
  readonly actions: Actions;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
  readonly place: Place;
  /** As it is written, for corrections. */
  readonly json: JsonDocument;
}

/** Whom a statement is about; any of them. */
export interface Principals {
  readonly entries: readonly Principal[];
  readonly place: Place;
}

export type PrincipalType = 'AWS' | 'Federated' | 'Service' | 'CanonicalUser';

export interface Principal {
  /** `"Principal": "*"` is read as type AWS: AWS documents the two as the same. */
  readonly type: PrincipalType;
  readonly value: string;
}

/** Action, or NotAction where `negated`. */
export interface Actions {
  readonly negated: boolean;
  readonly patterns: readonly string[];
  readonly place: Place;
}

/** One key under one operator. */
export interface Condition {
  readonly operator: Operator;
  /** As it is written; keys are compared without letter case. */
  readonly key: string;
  /** At least one; numbers and booleans as they are written. */
  readonly values: readonly string[];
  readonly place: Place;
}
