import { ActionError } from '../../errors.ts';
import type { TokenRenewal } from '../../identity/token-renewal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RenewalLock } from '../../ports/renewal-lock.ts';
import type { SubjectTokenFiles } from '../../ports/subject-token-files.ts';
import type { Minted } from '../../ports/token-files.ts';
import { type SubjectToken, subjectToken } from './subject-token.ts';

/** Milliseconds. A token that can't be replaced is handed out until this long before its end. */
const TOO_NEAR_ITS_END = 30_000;

export interface FreshSubjectTokenWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  readonly mint: (renewal: TokenRenewal) => Promise<Minted>;
}

/**
 * The job's token for Google: the one that is kept while it is fresh, else a new one. Many processes at once make one
 * request: who waited for another's takes what came of that. Throws `renewal-failed`.
 */
export async function freshSubjectToken(
  files: SubjectTokenFiles,
  { clock, mint, takeLock }: FreshSubjectTokenWorld,
): Promise<SubjectToken> {
  const asked = clock.now();
  const known = files.read();
  if (known !== undefined && asked < known.freshUntil) return known;
  const lock = await takeLock();
  try {
    const kept = files.read();
    if (kept !== undefined && clock.now() < kept.freshUntil) return kept;
    const others = files.failure();
    if (others !== undefined && others.at >= asked) return lasting(kept, others.text, clock);
    const renewal = files.renewal();
    if (renewal === undefined) return lasting(kept, 'the files of a Keyless step are removed when its job ends', clock);
    const minted = await mint(renewal);
    if (minted.kind === 'failed') {
      if (lock.held) unlessFull(() => files.writeFailure(minted.failure));
      return lasting(kept, minted.failure.text, clock);
    }
    const token = subjectToken(minted.token, minted);
    if (lock.held) unlessFull(() => files.write(token));
    return token;
  } finally {
    lock.release();
  }
}

/** Where there is no new token the old one is as good as it was, for as long as Google takes it. */
function lasting(kept: SubjectToken | undefined, why: string, { now }: Pick<Clock, 'now'>): SubjectToken {
  const until = kept === undefined ? 0 : kept.expires - TOO_NEAR_ITS_END;
  if (kept !== undefined && now() < until) return { ...kept, freshUntil: until };
  throw new ActionError('renewal-failed', `there is no token of this job for Google, and none could be had: ${why}`);
}

/** What can't be kept, the next process asks for again; this one has its answer. */
function unlessFull(keep: () => void): void {
  try {
    keep();
  } catch {
    // An error would help nobody.
  }
}
