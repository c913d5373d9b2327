import { ActionError, describe } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { RenewedVault } from '../ports/vault-token-files.ts';
import { ServiceError } from '../service-error.ts';
import { type HeldVault, isFresh, type KeptToken, replacedBy } from '../stores/vault/held.ts';
import { type LoginAccess, logIn } from '../stores/vault/login.ts';
import { renewSelf } from '../stores/vault/renew-self.ts';
import type { VaultServer } from '../stores/vault/server.ts';

/** Milliseconds, for all of it; and of these, for a renewal: a Vault that does not renew may log in. */
export const DEADLINE = 30_000;
const RENEWAL_DEADLINE = 8_000;

export interface RenewAtVaultWorld {
  readonly clock: Clock;
  /** Speaks with the server of the login. */
  readonly withServer: <T>(work: (server: VaultServer) => Promise<T>) => Promise<T>;
  /** The same as the job, with a new token of it, in so many milliseconds at most. */
  readonly asJob: <T>(work: (server: VaultServer, access: LoginAccess) => Promise<T>, deadline: number) => Promise<T>;
}

/**
 * Lets the token of a login live longer, which keeps its leases. Where that can't be, or its longest life is nearly over,
 * logs in again, if it may.
 */
export async function renewAtVault(
  held: HeldVault,
  mayLogIn: boolean,
  world: RenewAtVaultWorld,
): Promise<RenewedVault> {
  const { asJob, clock } = world;
  const started = clock.now();
  const longer = await liveLonger(held, world);
  if (typeof longer !== 'string' && isFresh(longer, clock.now())) return { kind: 'renewed', value: longer };
  const kept = typeof longer === 'string' ? held : longer;
  const why = typeof longer === 'string' ? longer : 'its longest life is nearly over (token_max_ttl of the role)';
  try {
    if (!mayLogIn) throw lockedOut();
    const deadline = DEADLINE - (clock.now() - started);
    const next: KeptToken = await asJob((server, access) => logIn(held, server, access), deadline);
    return { kind: 'renewed', value: replacedBy(kept, next, clock.now()) };
  } catch (error) {
    const text = `${why}; and no new login: ${describe(error)}`;
    return { kind: 'failed', failure: { at: clock.now(), text }, ...(kept !== held && { longer: kept }) };
  }
}

/** Or why not. A token of few uses is left alone, since each request of ours would be one of them. */
async function liveLonger(
  held: HeldVault,
  { clock, withServer }: Pick<RenewAtVaultWorld, 'clock' | 'withServer'>,
): Promise<HeldVault | string> {
  const { current } = held;
  if (!current.revocable) return 'a batch token is never renewed';
  if (!current.renewable) return 'Vault said that it is not renewable';
  if (current.uses !== undefined) return 'a token of few uses (token_num_uses of the role) is not renewed';
  const stop = new AbortController();
  const over = new ActionError('timed-out', `${RENEWAL_DEADLINE / 1000} s were over`);
  clock.sleep(RENEWAL_DEADLINE, stop.signal).then(
    () => stop.abort(over),
    () => {},
  );
  try {
    return {
      ...held,
      current: await withServer((server) => renewSelf(server, current, { clock, signal: stop.signal })),
    };
  } catch (error) {
    return error instanceof ServiceError ? error.message : describe(error);
  } finally {
    stop.abort(over);
  }
}

function lockedOut(): ActionError {
  return new ActionError('timed-out', 'another process has been renewing it for too long, and two must not log in', {
    hint: 'Run it again.',
  });
}
