import type { StoreAnswer } from '../manifests/store-read.ts';
import type { Existence } from '../ports/existence.ts';

export const THERE: Existence = { kind: 'there' };

/** Of an answer that is no value's. */
export function existenceOf(answer: StoreAnswer | undefined): Existence {
  if (answer?.kind === 'refused') return { kind: 'refused', why: `${answer.code}: ${answer.message}` };
  return answer?.kind === 'absent' ? { kind: 'absent', why: answer.message } : THERE;
}
