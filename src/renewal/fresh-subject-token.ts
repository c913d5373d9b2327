import { ActionError } from '../errors.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Clock } from '../ports/clock.ts';
import type { KeptFiles, Renewed } from '../ports/kept-files.ts';
import type { Minted } from '../ports/minted.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import { type SubjectToken, subjectToken } from '../stores/gcp/subject-token.ts';
import { renewOnce } from './renew-once.ts';

/** Milliseconds. A token that can't be replaced is handed out until this long before its end. */
const TOO_NEAR_ITS_END = 30_000;

export interface FreshSubjectTokenWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  readonly mint: (renewal: TokenRenewal) => Promise<Renewed<Minted>>;
}

/**
 * The job's token for Google: the one that is kept while it is fresh, else a new one. Many processes at once make one
 * request. Throws `renewal-failed`.
 */
export async function freshSubjectToken(
  files: KeptFiles<SubjectToken, TokenRenewal>,
  { clock, mint, takeLock }: FreshSubjectTokenWorld,
): Promise<SubjectToken> {
  const known = files.read();
  if (known !== undefined && isFresh(known, clock.now())) return known;
  const renewed = await renewOnce(files, {
    clock,
    takeLock,
    isFresh,
    async renew(renewal): Promise<Renewed<SubjectToken>> {
      const minted = await mint(renewal);
      if (minted.kind === 'failed') return minted;
      return { kind: 'renewed', value: subjectToken(minted.value.token, minted.value) };
    },
    gone:
      known !== undefined && files.renewal() === undefined
        ? 'the credentials of its step do not renew themselves (`gcp-credentials: file`)'
        : 'the files of a Keyless step are removed when its job ends',
  });
  return renewed.kind === 'renewed' ? renewed.value : lasting(files.read(), renewed.failure.text, clock);
}

function isFresh({ freshUntil }: SubjectToken, now: number): boolean {
  return now < freshUntil;
}

/** Where there is no new token the old one is as good as it was, for as long as Google takes it. Nobody would see it said. */
function lasting(kept: SubjectToken | undefined, why: string, { now }: Pick<Clock, 'now'>): SubjectToken {
  const until = kept === undefined ? 0 : kept.expires - TOO_NEAR_ITS_END;
  if (kept !== undefined && now() < until) return { ...kept, freshUntil: until };
  throw new ActionError('renewal-failed', `there is no token of this job for Google, and none could be had: ${why}`);
}
