import type { StoreAnswer } from '../manifests/store-read.ts';

/** What a store says of one thing that manifests ask for, without its value. */
export type Existence =
  | { readonly kind: 'there' }
  | { readonly kind: 'absent'; readonly why: string; readonly deleting?: boolean }
  /** A search finds nothing, which is no failure in the cluster. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: string };

export const THERE: Existence = { kind: 'there' };

/** Of an answer that is no value's. */
export function existenceOf(answer: StoreAnswer | undefined): Existence {
  if (answer?.kind === 'refused') return { kind: 'refused', why: `${answer.code}: ${answer.message}` };
  return answer?.kind === 'absent' ? { kind: 'absent', why: answer.message } : THERE;
}
