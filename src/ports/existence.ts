/** What a store says of one thing that is asked for, without its value. */
export type Existence =
  | { readonly kind: 'there' }
  /** `deleting`: it is still there, but what cannot be had is a failure whatever `deletionPolicy` allows. */
  | { readonly kind: 'absent'; readonly why: string; readonly deleting?: boolean }
  /** A search finds nothing, which is no failure in the cluster. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: string }
  /** To ask would be to have it made. */
  | { readonly kind: 'unasked'; readonly why: string };

/** What a store outside AWS says of everything it was asked for. */
export interface ExistenceAnswer {
  /** One for each read, in the same order. */
  readonly existences: readonly Existence[];
  /** What the author should know. */
  readonly notices: readonly string[];
}
