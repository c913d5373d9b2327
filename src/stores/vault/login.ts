import { masksOf } from '../../delivery/masks.ts';
import { ActionError } from '../../errors.ts';
import { retry } from '../../retry.ts';
import { ServiceError } from '../../service-error.ts';
import type { StoreAccess } from '../other-store.ts';
import { askVault, objectOf, SERVICE } from './answer.ts';
import { explainRefusal } from './refusal.ts';
import type { VaultServer } from './server.ts';
import type { VaultSettings } from './settings.ts';

/** A token of Vault's, and what is told about it. */
export interface VaultLogin {
  readonly token: string;
  readonly policies: readonly string[];
  /** Milliseconds since the epoch; undefined for one that does not end. */
  readonly expires: number | undefined;
  /** What it was given to live, in milliseconds; undefined for one that does not end. */
  readonly life: number | undefined;
  /** Until its longest life is over, which no answer tells; a batch token never is. */
  readonly renewable: boolean;
  /** Requests it is good for; undefined for any number. */
  readonly uses: number | undefined;
  /** A batch token can't be revoked: it ends when its time is over. */
  readonly revocable: boolean;
}

/** What a login is made with. */
export type LoginAccess = Pick<StoreAccess, 'identity' | 'patience'> & {
  readonly runner: Pick<StoreAccess['runner'], 'mask'>;
};

/** Logs in by the job's token. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
export async function logIn(
  { authPath, role }: Pick<VaultSettings, 'authPath' | 'role'>,
  server: VaultServer,
  { identity, patience, runner }: LoginAccess,
): Promise<VaultLogin> {
  let { claims } = await identity.current();
  return await retry(SERVICE, patience, async () => {
    const current = await identity.current();
    claims = current.claims;
    const body = { ...(role !== '' && { role }), jwt: current.token };
    const sent = patience.clock.now();
    const path = `auth/${authPath}/login`;
    const { auth } = await askVault(server, { method: 'POST', path, body }, patience.signal);
    const login = loginOf(objectOf(auth) ?? {}, sent);
    if (login === undefined) throw noToken(objectOf(auth) ?? {}, server);
    runner.mask(masksOf({ kind: 'text', text: login.token }));
    return login;
  }).catch((error: unknown) => {
    if (!(error instanceof ServiceError)) throw error;
    if (error.status === undefined) throw unreachable(error);
    throw explainRefusal(error, { authPath, role }, claims);
  });
}

/** Not an answer of Vault's to the login: a redirect that is not followed, say. */
function unreachable(error: ServiceError): ActionError {
  return new ActionError('service-unavailable', error.message, {
    hint: 'Nothing was sent but to the address itself. Is `vault-addr` that of the active server, or of a load balancer before it, by https?',
    cause: error,
  });
}

function loginOf(auth: Readonly<Record<string, unknown>>, sent: number): VaultLogin | undefined {
  const { client_token: token, lease_duration: seconds, num_uses: uses, policies, renewable, token_type: type } = auth;
  if (typeof token !== 'string' || token === '' || /\s/.test(token)) return undefined;
  const life = typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined;
  return {
    token,
    policies: Array.isArray(policies) ? policies.filter((policy) => typeof policy === 'string') : [],
    expires: life === undefined ? undefined : sent + life,
    life,
    renewable: renewable === true && type !== 'batch',
    uses: typeof uses === 'number' && uses > 0 ? uses : undefined,
    revocable: type !== 'batch',
  };
}

function noToken(auth: Readonly<Record<string, unknown>>, { address }: VaultServer): Error {
  if (objectOf(auth['mfa_requirement']) === undefined)
    return new ServiceError(`${SERVICE} (${address}) answered a login without a token`, {
      service: SERVICE,
      endpoint: address,
      transient: true,
    });
  return new ActionError('store-refused', `Vault (${address}) asks for a second factor, which no job has`, {
    hint: 'Take the auth method, or the entity of this role, out of the login enforcement (`vault list identity/mfa/login-enforcement`).',
  });
}
