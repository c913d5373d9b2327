import { ServiceError } from '../../service-error.ts';
import { askVault } from './answer.ts';
import type { VaultServer } from './server.ts';

/** Milliseconds, whatever became of the step's own deadline. */
const DEADLINE = 5_000;
const ATTEMPTS = 3;

/**
 * Revokes a token and every lease it has. Rejects where that can't be done in a few seconds; a token that has ended is gone.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 */
export async function endVaultLogin(server: VaultServer, token: string): Promise<void> {
  const signal = AbortSignal.timeout(DEADLINE);
  for (let attempt = 1; ; attempt++) {
    try {
      await askVault(server, { method: 'POST', path: 'auth/token/revoke-self', token }, signal);
      return;
    } catch (error) {
      if (error instanceof ServiceError && error.status === 403) return;
      const passing = error instanceof ServiceError && error.transient && !signal.aborted;
      if (!passing || attempt === ATTEMPTS) throw error;
    }
  }
}
