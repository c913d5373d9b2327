import { ActionError, describe } from '../errors.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { Renewed } from '../ports/kept-files.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';
import type { RenewedVault, VaultTokenFiles } from '../ports/vault-token-files.ts';
import { type HeldVault, isFresh } from '../stores/vault/held.ts';
import { renewOnce } from './renew-once.ts';
import { isRecent, type SurvivorWorld, survivor } from './survivor.ts';

export interface FreshVaultTokenWorld extends SurvivorWorld {
  readonly takeLock: () => Promise<RenewalLock>;
  /** Lets the token live longer or, where that can't be and a login may be kept, logs in again. */
  readonly again: (renewal: TokenRenewal, held: HeldVault, mayLogIn: boolean) => Promise<RenewedVault>;
  /** Ends a login that nobody would end later. */
  readonly withdraw: (held: HeldVault) => Promise<void>;
}

/**
 * The login that a step has made at Vault: renewed or, where that can't be, made again, once however many processes ask. A
 * token that still lives is as good as it was where neither can be, and that is said. Throws `renewal-failed`.
 */
export async function freshVaultToken(files: VaultTokenFiles, world: FreshVaultTokenWorld): Promise<HeldVault> {
  const { clock, again, takeLock } = world;
  const held = heldBy(files);
  const now = clock.now();
  if (isFresh(held, now)) return held;
  const before = files.failure();
  if (now < endOf(held) && isRecent(before, now)) return survivorOf(held, before.text, world);
  const renewed = await renewOnce(files, {
    clock,
    takeLock,
    isFresh,
    async renew(renewal, kept = held, lock): Promise<Renewed<HeldVault>> {
      const outcome = await again(renewal, kept, lock.held);
      if (outcome.longer !== undefined && lock.held) writeIfThereIsRoom(files, outcome.longer);
      return outcome;
    },
    gone: 'the files of a Keyless step are removed when its job ends',
    keep: (next, lock) => keep(files, next, { lock, world }),
  }).catch((error: unknown): Renewed<HeldVault> => ({ kind: 'failed', failure: { at: now, text: describe(error) } }));
  if (renewed.kind === 'failed') return survivorOf(heldBy(files), renewed.failure.text, world);
  tellOfLeases(held, renewed.value, world);
  return renewed.value;
}

/** They are the first token's, and no other keeps them. */
function tellOfLeases(held: HeldVault, next: HeldVault, { tell }: SurvivorWorld): void {
  if (held.leases === undefined || held.earlier.length > 0 || next.current.token === held.current.token) return;
  const end = new Date(endOf(held)).toISOString();
  tell(`Vault's token is another one now; what dynamic engines have made for this job ends with the first, at ${end}`);
}

function writeIfThereIsRoom(files: VaultTokenFiles, held: HeldVault): void {
  try {
    files.write(held);
  } catch {
    // What it says of the token is true, if too little.
  }
}

/** A token that post would not find must not stay: it is ended at once, and not used. One that lives longer is known already. */
async function keep(
  files: VaultTokenFiles,
  next: HeldVault,
  { lock, world }: { readonly lock: RenewalLock; readonly world: FreshVaultTokenWorld },
): Promise<void> {
  const isKnown = (): boolean => files.read()?.current.token === next.current.token;
  const wasKnown = isKnown();
  let failure: unknown;
  try {
    if (lock.held) files.write(next);
  } catch (error) {
    failure = error;
  }
  if (wasKnown || isKnown()) return;
  await world.withdraw(next).catch(() => {}); // it then ends by itself
  if (failure === undefined) throw gone();
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : 'unknown';
  throw new ActionError('file-failed', `the file of Vault's token could not be written (${code})`, { cause: failure });
}

function survivorOf(held: HeldVault, why: string, world: SurvivorWorld): HeldVault {
  return survivor({ value: held, what: "Vault's token", end: endOf(held), why }, world);
}

/** Only what ends is ever renewed. */
function endOf({ current }: HeldVault): number {
  return current.expires ?? Number.POSITIVE_INFINITY;
}

function heldBy(files: VaultTokenFiles): HeldVault {
  const held = files.read();
  if (held === undefined) throw gone();
  return held;
}

function gone(): ActionError {
  return new ActionError('no-such-login', "Vault's token is not there any more", {
    hint: 'The files of a Keyless step are removed when its job ends.',
  });
}
