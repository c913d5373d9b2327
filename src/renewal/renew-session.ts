import { stateOf } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import type { Clock } from '../ports/clock.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import type { Renewed, SessionFiles } from '../ports/session-files.ts';

export interface RenewSessionWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  /** A new token for a new session. */
  readonly exchange: (renewal: Renewal) => Promise<Renewed>;
}

/**
 * Renews a session once, however many processes ask at the same time: who waited for another's renewal takes what came
 * of that, be it a session or a failure.
 */
export async function renewSession(files: SessionFiles, world: RenewSessionWorld): Promise<Renewed> {
  const { clock, exchange, takeLock } = world;
  const asked = clock.now();
  const lock = await takeLock();
  try {
    const cached = files.read();
    if (cached !== undefined && stateOf(cached, clock.now()) === 'fresh') return { kind: 'renewed', session: cached };
    const others = files.failure();
    if (others !== undefined && others.at >= asked) return { kind: 'failed', failure: others };
    const renewal = files.renewal();
    const renewed: Renewed = renewal === undefined ? gone(files, clock.now()) : await exchange(renewal);
    if (lock.held) keep(files, renewed);
    return renewed;
  } finally {
    lock.release();
  }
}

function gone({ profile }: SessionFiles, now: number): Renewed {
  const text = `what renews the session of profile "${profile}" is not there any more, since the job of its step is over`;
  return { kind: 'failed', failure: { at: now, text } };
}

/** What can't be kept, on a full disk say, the next process asks for again; this one has its answer. */
function keep(files: SessionFiles, renewed: Renewed): void {
  try {
    if (renewed.kind === 'renewed') files.write(renewed.session);
    else files.writeFailure(renewed.failure);
  } catch {
    // An error would help nobody.
  }
}
