import { ActionError } from '../../errors.ts';
import type { TokenRenewal } from '../../identity/token-renewal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { RenewalLock } from '../../ports/renewal-lock.ts';
import type { Minted, TokenFiles } from '../../ports/token-files.ts';
import { type HeldToken, renewalTime } from './held.ts';

export interface FreshTokenWorld {
  readonly clock: Pick<Clock, 'now'>;
  readonly takeLock: () => Promise<RenewalLock>;
  /** Asks GitHub for the next one. */
  readonly mint: (renewal: TokenRenewal) => Promise<Minted>;
  /** Is given each token before its file is written. */
  readonly seen: (token: string) => void;
  /** Tells the user one thing. */
  readonly tell: (line: string) => void;
}

/**
 * The job's token for Azure, written anew where a fifth of its life is over; many processes at once ask for one. Where there
 * is none to be had, the one that still lives is as good as it was, and that is said. Throws `renewal-failed`.
 */
export async function freshToken(files: TokenFiles, world: FreshTokenWorld): Promise<HeldToken> {
  const held = heldBy(files);
  if (isFresh(held, world)) return seen(held, world);
  const lock = await world.takeLock();
  try {
    const others = heldBy(files);
    if (isFresh(others, world)) return seen(others, world);
    const renewal = files.renewal();
    if (renewal === undefined) throw gone();
    const minted = await world.mint(renewal);
    if (minted.kind === 'failed') return survivor(others, minted.failure.text, world);
    const token = { token: minted.token, issuedAt: minted.iat * 1000, expiresAt: minted.exp * 1000 };
    const next = { ...others, ...token, renewAt: renewalTime(token, world.clock.now()) };
    world.seen(next.token);
    keep(files, next, lock);
    return next;
  } finally {
    lock.release();
  }
}

/** Without the lock somebody else may be writing at this moment, whose token is as good. */
function keep(files: TokenFiles, token: HeldToken, lock: RenewalLock): void {
  try {
    files.write(token);
  } catch (error) {
    if (!lock.held) return;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ActionError('file-failed', `the file of the token for Azure could not be written (${code})`, {
      cause: error,
    });
  }
}

function isFresh({ renewAt }: HeldToken, { clock }: FreshTokenWorld): boolean {
  return clock.now() < renewAt;
}

function seen(held: HeldToken, world: FreshTokenWorld): HeldToken {
  world.seen(held.token);
  return held;
}

function survivor(held: HeldToken, why: string, { clock, tell }: FreshTokenWorld): HeldToken {
  const end = new Date(held.expiresAt).toISOString();
  if (clock.now() >= held.expiresAt)
    throw new ActionError('renewal-failed', `the token for Azure ended at ${end} and could not be renewed: ${why}`);
  tell(`the token for Azure could not be renewed; it still lives until ${end}: ${why}`);
  return held;
}

function heldBy(files: TokenFiles): HeldToken {
  const held = files.read();
  if (held === undefined) throw gone();
  return held;
}

function gone(): ActionError {
  return new ActionError('no-such-login', 'the token for Azure is not there any more', {
    hint: 'The files of a Keyless step are removed when its job ends.',
  });
}
