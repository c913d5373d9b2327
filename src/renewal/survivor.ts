import type { RenewalFailure } from '../credentials/renewal-failure.ts';
import { ActionError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';

/** For so long after a failed renewal what still lives is handed out without another try. */
const PAUSE_MS = 30_000;

export function isRecent(failure: RenewalFailure | undefined, now: number): failure is RenewalFailure {
  return failure !== undefined && now - failure.at <= PAUSE_MS;
}

export interface SurvivorWorld {
  readonly clock: Pick<Clock, 'now'>;
  /** Tells the user one thing, where it is not taken for the answer. */
  readonly tell: (line: string) => void;
}

/**
 * What could not be renewed, and is as good as it was: that is said. One that has ended is an error, `renewal-failed`. `what`
 * names it, `end` is milliseconds since the epoch.
 */
export function survivor<Value>(
  {
    end,
    value,
    what,
    why,
  }: { readonly value: Value; readonly what: string; readonly end: number; readonly why: string },
  { clock, tell }: SurvivorWorld,
): Value {
  const time = new Date(end).toISOString();
  if (clock.now() >= end)
    throw new ActionError('renewal-failed', `${what} ended at ${time} and could not be renewed: ${why}`);
  tell(`${what} could not be renewed; it still lives until ${time}: ${why}`);
  return value;
}
