import { type CachedSession, stateOf } from './credentials/cached-session.ts';
import type { Renewal } from './credentials/renewal.ts';
import { ActionError, describe } from './errors.ts';
import type { Clock, RenewalLock, Renewed, SessionFiles } from './ports.ts';

export interface RenewSessionWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  /** A new token for a new session. */
  readonly exchange: (renewal: Renewal) => Promise<CachedSession>;
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
    try {
      const session = await exchange(renewalOf(files));
      if (lock.held) keep(() => files.write(session));
      return { kind: 'renewed', session };
    } catch (error) {
      const failure = { at: clock.now(), text: describe(error) };
      if (lock.held) keep(() => files.writeFailure(failure));
      return { kind: 'failed', failure };
    }
  } finally {
    lock.release();
  }
}

function renewalOf(files: SessionFiles): Renewal {
  const renewal = files.renewal();
  if (renewal !== undefined) return renewal;
  throw new ActionError('no-such-profile', `what renews the session of profile "${files.profile}" is not there`, {
    hint: 'The files of a Keyless step are removed when its job ends.',
  });
}

/** What can't be kept, on a full disk say, the next process asks for again; this one has its answer. */
function keep(write: () => void): void {
  try {
    write();
  } catch {
    // An error would help nobody.
  }
}
