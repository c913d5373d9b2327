import type { RenewalFailure } from '../credentials/renewal-failure.ts';

/** Something that lives for a while, as it is kept in the folder of the step that handed it over, and what renews it. */
export interface KeptFiles<Value, Renewal> {
  /** Undefined where it can't be read, the folder being gone, say. */
  read(): Value | undefined;
  /** What the next is asked for with; undefined for what does not renew itself. */
  renewal(): Renewal | undefined;
  /** Of the last renewal, where that failed by what this process would ask with as well. */
  failure(): RenewalFailure | undefined;
  /** Both replace a file whole, and make nothing anew where the folder is gone. Only for who holds the renewal lock. */
  write(value: Value): void;
  writeFailure(failure: RenewalFailure): void;
}

/** What came of a renewal. A failure is a value, told in words: an error would not be known for one of ours in another bundle. */
export type Renewed<Value> =
  | { readonly kind: 'renewed'; readonly value: Value }
  | { readonly kind: 'failed'; readonly failure: RenewalFailure };
