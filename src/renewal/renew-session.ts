import { type CachedSession, stateOf } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import type { Clock } from '../ports/clock.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import type { SessionFiles } from '../ports/session-files.ts';
import { renewOnce } from './renew-once.ts';

export interface RenewSessionWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  /** A new token for a new session. */
  readonly exchange: (renewal: Renewal) => Promise<Renewed<CachedSession>>;
}

/** Renews a session once, however many processes ask at the same time. */
export async function renewSession(
  files: SessionFiles,
  { exchange, ...world }: RenewSessionWorld,
): Promise<Renewed<CachedSession>> {
  return await renewOnce(files, {
    ...world,
    isFresh: (session, now) => stateOf(session, now) === 'fresh',
    renew: exchange,
    gone: `what renews the session of profile "${files.profile}" is not there any more, since the job of its step is over`,
  });
}
