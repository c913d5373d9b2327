import { NOTHING, type Part } from './part.ts';

/** What a store outside AWS adds to a delivery, beside its secrets. */
export interface StorePart extends Part {
  /** Of `files`, those by which post ends the store's login; each is a `HeldLogin`. */
  readonly undo: readonly string[];
  /** Rows of the step summary: nothing secret. */
  readonly summary: readonly (readonly [what: string, value: string])[];
}

export const NO_STORE_PART: StorePart = { ...NOTHING, undo: [], summary: [] };
