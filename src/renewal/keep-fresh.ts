import { describe } from '../errors.ts';
import type { AzureTokenFiles } from '../ports/azure-token-files.ts';
import type { Clock } from '../ports/clock.ts';
import type { HeldToken } from '../stores/azure/held.ts';
import { type FreshAzureTokenWorld, freshAzureToken } from './fresh-azure-token.ts';

/** Milliseconds. After a failure, and where a clock that is wrong makes every token look old. */
const LONGEST_PAUSE = 15_000;

export interface KeepFreshWorld extends Omit<FreshAzureTokenWorld, 'clock'> {
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/**
 * Keeps the token's file fresh, each time that it is due, until the signal stops it. A failure is told and tried again soon:
 * the program that reads the file goes on with what it has.
 */
export async function keepFresh(
  files: AzureTokenFiles,
  first: HeldToken,
  world: KeepFreshWorld,
  signal: AbortSignal,
): Promise<void> {
  let held = first;
  const tell = (line: string): void => {
    if (!signal.aborted) world.tell(line);
  };
  for (let shortest = 0; !signal.aborted; shortest = Math.min(LONGEST_PAUSE, (held.expiresAt - held.issuedAt) / 10)) {
    try {
      await world.clock.sleep(Math.max(shortest, held.renewAt - world.clock.now()), signal);
      held = await freshAzureToken(files, { ...world, tell });
    } catch (error) {
      if (!signal.aborted) tell(describe(error));
    }
  }
}
