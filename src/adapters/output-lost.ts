import { ActionError } from '../errors.ts';
import type { Written } from './sink.ts';

/** Whoever stops reading has had enough; any other end of ours is lost output, and no success. */
export function outputLost(ends: readonly Written[]): ActionError | undefined {
  const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
  if (lost === undefined) return undefined;
  return new ActionError('output-lost', `not all of the output could be written (${lost.code ?? lost.name})`);
}
