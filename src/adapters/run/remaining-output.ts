import type { NeedleSet } from '../../conceal/needle-set.ts';
import type { ActionError } from '../../errors.ts';
import { outputLost } from '../output-lost.ts';
import { isOpen, type Passage } from './pass-on.ts';
import { leaveToSuccessor } from './successor.ts';

/** Milliseconds in which the output of a program that has ended must end too, unless what it left behind still holds it. */
const LINGER = 50;

/** Bytes. A pipe holds no more, so what comes behind that was written by others. */
const PIPE = 64 * 1024;

/**
 * Brings out what a program has written itself before it ended, however slowly that is taken; what others that it left
 * behind may write is left to a process of its own. Answers whether something was lost.
 */
export async function finishOutput(
  passages: readonly Passage[],
  needles: () => NeedleSet,
): Promise<ActionError | undefined> {
  await Promise.race([Promise.all(passages.map(({ ended }) => ended)), allTaken(passages)]);
  const open = passages.filter(isOpen);
  const over = passages.filter((passage) => !open.includes(passage));
  const written = open.length > 0 ? await leaveToSuccessor(open, needles()) : [];
  return outputLost([...written, ...(await Promise.all(over.map(({ ended }) => ended)))]);
}

/** Settles when pipes that are still open were empty for a while, or hold only what has come since. */
async function allTaken(passages: readonly Passage[]): Promise<void> {
  const limits = passages.map((passage) => ({ passage, limit: passage.taken + PIPE }));
  do await pause();
  while (limits.some(({ limit, passage }) => passage.wasHeldUp() && isOpen(passage) && passage.taken < limit));
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LINGER).unref();
  });
}
