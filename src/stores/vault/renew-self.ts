import { type Patience, retry } from '../../retry.ts';
import { ServiceError } from '../../service-error.ts';
import { askVault, objectOf, SERVICE } from './answer.ts';
import type { KeptToken } from './held.ts';
import type { VaultServer } from './server.ts';

/** Vault answers 500 where the role is gone or the longest life over, which no other attempt changes. */
const FINAL = /failed to renew entry|past the max TTL/;

/**
 * Lets a token live longer: by the role's own time, or what is left of its longest life. Throws `ServiceError`, and
 * `ActionError` once the patience is over. https://developer.hashicorp.com/vault/api-docs/auth/token#renew-a-token-self
 */
export async function renewSelf(server: VaultServer, kept: KeptToken, patience: Patience): Promise<KeptToken> {
  const request = { method: 'POST', path: 'auth/token/renew-self', token: kept.token, body: {} } as const;
  return await retry(SERVICE, patience, async () => {
    const sent = patience.clock.now();
    const { auth } = await askVault(server, request, patience.signal).catch((error: unknown) => {
      throw settled(error);
    });
    const { lease_duration: seconds, renewable } = objectOf(auth) ?? {};
    if (typeof seconds === 'number' && seconds > 0)
      return { ...kept, expires: sent + seconds * 1000, renewable: renewable === true };
    throw new ServiceError(`${SERVICE} (${server.address}) answered a renewal without a time`, {
      service: SERVICE,
      endpoint: server.address,
      transient: false,
    });
  });
}

function settled(error: unknown): unknown {
  if (!(error instanceof ServiceError && error.status === 500 && FINAL.test(error.message))) return error;
  const { code, endpoint, message, status } = error;
  return new ServiceError(message, { service: SERVICE, transient: false, code, endpoint, status, cause: error });
}
