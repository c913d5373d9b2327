import type { Clock } from '../ports/clock.ts';
import type { KeptFiles, Renewed } from '../ports/kept-files.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import { unlessFull } from './unless-full.ts';

export interface RenewOnceWorld<Value, Renewal> {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  readonly isFresh: (value: Value, now: number) => boolean;
  /** Asks for the next one; `kept` is the one before. */
  readonly renew: (renewal: Renewal, kept: Value | undefined, lock: RenewalLock) => Promise<Renewed<Value>>;
  /** Why there is no renewal where there is nothing to ask with. */
  readonly gone: string;
  /** Keeps it for others. By default that is done by who holds the lock, and tried: what can't be kept, on a full disk say, the next process asks for again. */
  readonly keep?: (value: Value, lock: RenewalLock) => void | Promise<void>;
}

/**
 * Renews what is kept once, however many processes ask at the same time: who waited for another's renewal takes what came
 * of that, be it the next one or a failure.
 */
export async function renewOnce<Value, Renewal>(
  files: KeptFiles<Value, Renewal>,
  world: RenewOnceWorld<Value, Renewal>,
): Promise<Renewed<Value>> {
  const { clock, gone, isFresh, renew, takeLock } = world;
  const asked = clock.now();
  const lock = await takeLock();
  try {
    const kept = files.read();
    if (kept !== undefined && isFresh(kept, clock.now())) return { kind: 'renewed', value: kept };
    const others = files.failure();
    if (others !== undefined && others.at >= asked) return { kind: 'failed', failure: others };
    const renewal = files.renewal();
    if (renewal === undefined) return { kind: 'failed', failure: { at: clock.now(), text: gone } };
    const renewed = await renew(renewal, kept, lock);
    if (renewed.kind === 'failed') {
      if (lock.held) unlessFull(() => files.writeFailure(renewed.failure));
    } else if (world.keep !== undefined) await world.keep(renewed.value, lock);
    else if (lock.held) unlessFull(() => files.write(renewed.value));
    return renewed;
  } finally {
    lock.release();
  }
}
