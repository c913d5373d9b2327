import { ActionError } from '../../errors.ts';
import type { Clock } from '../../ports/clock.ts';
import { retry } from '../../retry.ts';
import { ServiceError } from '../../service-error.ts';
import { askVault, SERVICE } from './answer.ts';
import type { VaultServer } from './server.ts';

/** Milliseconds, whatever became of the step's own deadline. */
const DEADLINE = 5_000;

/** What Vault says, with "permission denied", of a token that it does not know, or not any more. */
const HAS_ENDED = /\b(?:invalid|bad) token\b/;

/**
 * Revokes a token, and its leases with it. Rejects where that can't be done in a few seconds; a token that has ended is gone.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 */
export async function endVaultLogin(server: VaultServer, token: string, clock: Clock): Promise<void> {
  const stop = new AbortController();
  clock.sleep(DEADLINE, stop.signal).then(
    () => stop.abort(new ActionError('timed-out', `${DEADLINE / 1000} s were over`)),
    () => {},
  );
  const request = { method: 'POST', path: 'auth/token/revoke-self', token } as const;
  try {
    await retry(SERVICE, { clock, signal: stop.signal }, () => askVault(server, request, stop.signal));
  } catch (error) {
    if (!(error instanceof ServiceError && error.status === 403)) throw error;
    if (!HAS_ENDED.test(error.message)) throw notAllowed(error);
  } finally {
    stop.abort(new ActionError('cancelled', 'the login is over'));
  }
}

/** It lives on until its time is over, and its leases with it. */
function notAllowed(cause: ServiceError): ActionError {
  const policy = 'path "auth/token/revoke-self" { capabilities = ["update"] }';
  return new ActionError(
    'store-refused',
    `the token may not revoke itself; the policy \`default\` has what its own lack: ${policy}`,
    { cause },
  );
}
