import { ActionError } from '../errors.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { AzureTokenFiles } from '../ports/azure-token-files.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { Minted } from '../ports/minted.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import { type HeldToken, renewalTime } from '../stores/azure/held.ts';
import { renewOnce } from './renew-once.ts';
import { type SurvivorWorld, survivor } from './survivor.ts';

export interface FreshAzureTokenWorld extends SurvivorWorld {
  readonly takeLock: () => Promise<RenewalLock>;
  /** Asks GitHub for the next one. */
  readonly mint: (renewal: TokenRenewal) => Promise<Renewed<Minted>>;
}

/**
 * The job's token for Azure, written anew where a fifth of its life is over; many processes at once ask for one. Where there
 * is none to be had, the one that still lives is as good as it was, and that is said. Throws `renewal-failed`.
 */
export async function freshAzureToken(files: AzureTokenFiles, world: FreshAzureTokenWorld): Promise<HeldToken> {
  const { clock, mint, takeLock } = world;
  const held = heldBy(files);
  if (isFresh(held, clock.now())) return held;
  const renewed = await renewOnce(files, {
    clock,
    takeLock,
    isFresh,
    async renew(renewal, kept = held): Promise<Renewed<HeldToken>> {
      const minted = await mint(renewal);
      if (minted.kind === 'failed') return minted;
      return { kind: 'renewed', value: nextOf(kept, minted.value, clock.now()) };
    },
    gone: 'the files of a Keyless step are removed when its job ends',
    keep: (token, lock) => keep(files, token, lock),
  });
  if (renewed.kind === 'renewed') return renewed.value;
  const kept = heldBy(files);
  return survivor({ value: kept, what: 'the token for Azure', end: kept.expiresAt, why: renewed.failure.text }, world);
}

function nextOf(kept: HeldToken, { exp, iat, token }: Minted, now: number): HeldToken {
  const times = { issuedAt: iat * 1000, expiresAt: exp * 1000 };
  return { ...kept, ...times, token, renewAt: renewalTime(times, now) };
}

/** Tools read the file, so it is written without the lock as well: somebody else may be writing then, whose token is as good. */
function keep(files: AzureTokenFiles, token: HeldToken, lock: RenewalLock): void {
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

function isFresh({ renewAt }: HeldToken, now: number): boolean {
  return now < renewAt;
}

function heldBy(files: AzureTokenFiles): HeldToken {
  const held = files.read();
  if (held !== undefined) return held;
  throw new ActionError('no-such-login', 'the token for Azure is not there any more', {
    hint: 'The files of a Keyless step are removed when its job ends.',
  });
}
