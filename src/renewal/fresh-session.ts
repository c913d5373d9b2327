import { type CachedSession, stateOf } from '../credentials/cached-session.ts';
import { ActionError, describe } from '../errors.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { SessionFiles } from '../ports/session-files.ts';
import { isRecent, type SurvivorWorld, survivor } from './survivor.ts';

export interface FreshSessionWorld extends SurvivorWorld {
  /** Makes the exchange, or waits for the process that is making it. */
  readonly renew: (files: SessionFiles) => Promise<Renewed<CachedSession>>;
}

/**
 * The session of a profile, renewed if that is due. Where it can't be renewed, the credentials that still live are as good
 * as they were, and that is said; those that have ended are an error.
 */
export async function freshSession(files: SessionFiles, world: FreshSessionWorld): Promise<CachedSession> {
  const { clock, renew } = world;
  const cached = files.read();
  if (cached === undefined) {
    throw new ActionError('no-such-profile', `the session of profile "${files.profile}" is not there any more`, {
      hint: 'The files of a Keyless step are removed when its job ends.',
    });
  }
  const state = stateOf(cached, clock.now());
  if (state === 'fresh') return cached;
  if (files.renewal() === undefined) {
    if (state === 'due') return cached;
    throw new ActionError('session-ended', `the session of profile "${files.profile}" ended at ${endOf(cached)}`, {
      hint: 'It does not renew itself, since the step asked for `aws-credentials: file`. Leave that out, or raise `role-duration-seconds`.',
    });
  }
  let failure = files.failure();
  if (state === 'ended' || !isRecent(failure, clock.now())) {
    const renewed = await renew(files).catch(
      (error: unknown): Renewed<CachedSession> => ({
        kind: 'failed',
        failure: { at: clock.now(), text: describe(error) },
      }),
    );
    if (renewed.kind === 'renewed') return renewed.value;
    failure = renewed.failure;
  }
  const end = cached.credentials.expiration.getTime();
  return survivor({ value: cached, what: `the session of profile "${files.profile}"`, end, why: failure.text }, world);
}

function endOf({ credentials }: CachedSession): string {
  return credentials.expiration.toISOString();
}
