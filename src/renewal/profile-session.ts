import { systemClock } from '../adapters/clock.ts';
import { mainBundle } from '../adapters/main-bundle.ts';
import { findSession } from '../adapters/session-files.ts';
import type { CachedSession } from '../credentials/cached-session.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { SessionFiles } from '../ports/session-files.ts';
import { freshSession } from './fresh-session.ts';

/** Which session: of a profile (AWS_PROFILE's, else the latest step's), in one step's folder or in any. */
export interface ProfileChoice {
  readonly profile?: string | undefined;
  readonly folder?: string | undefined;
}

/**
 * Credentials of a Keyless step of this job, good for at least the last fifth of a session's life; with the region and
 * the account they are for. What is cached loads no SDK. Throws `not-in-a-job`, `no-such-profile`, `session-ended` and
 * `renewal-failed`.
 */
export async function profileSession(choice: ProfileChoice, env: NodeJS.ProcessEnv): Promise<CachedSession> {
  return await freshSession(findSession(choice.profile, choice.folder, env), {
    clock: systemClock,
    renew: (files) => renew(files, env),
    tell: (line) => process.stderr.write(`keyless: ${line}\n`),
  });
}

/** Loaded only when it is due; and the SDK only by the process that has the lock. */
async function renew(files: SessionFiles, env: NodeJS.ProcessEnv): Promise<Renewed<CachedSession>> {
  const { renewSession } = await import('./renew-session.ts');
  const { takeRenewalLock } = await import('../adapters/renewal-lock.ts');
  return await renewSession(files, {
    clock: systemClock,
    takeLock: () => takeRenewalLock(files.folder, files.profile),
    exchange: async (renewal) => (await mainBundle()).exchangeAgain(renewal, env),
  });
}
