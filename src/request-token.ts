import type { JSONWebKeySet } from 'jose';
import { ActionError, type ErrorCode } from './errors.ts';
import type { RunnerFacts } from './identity/agreement.ts';
import type { Issuer } from './identity/issuer.ts';
import type { IssuerKeys, Moments, TokenEndpoint } from './ports.ts';
import { type Patience, retry } from './retry.ts';
import { ServiceError } from './service-error.ts';

export interface IdentityWorld {
  readonly endpoint: TokenEndpoint;
  readonly issuer: Issuer;
  readonly keys: IssuerKeys;
  readonly audience: string;
  readonly facts: RunnerFacts;
  readonly patience: Patience;
}

/** A token on its way, with the keys that will verify it: begun before the rest of the code is loaded. */
export interface RequestedToken extends Moments {
  readonly token: Promise<string>;
  readonly keys: Promise<JSONWebKeySet>;
}

/** Asks for the token and for the issuer's keys side by side. */
export function requestToken({ audience, endpoint, keys, patience }: IdentityWorld): RequestedToken {
  const { signal } = patience;
  const requested = {
    dialled: endpoint.dialled,
    sent: Promise.all([endpoint.connected, keys.connected]),
    get awaited() {
      return endpoint.awaited;
    },
    token: retry('GitHub OIDC token endpoint', patience, () => endpoint.requestToken(audience, signal)).catch(
      refusedAs('token-unavailable'),
    ),
    keys: retry('OIDC issuer', patience, () => keys.fetchKeys(signal)).catch(refusedAs('service-unavailable')),
  };
  // Whoever awaits them sees the failure; one that comes while the other is still awaited must not end the process.
  requested.token.catch(() => {});
  requested.keys.catch(() => {});
  return requested;
}

/** A final answer of a service, told as the step's failure. */
function refusedAs(code: ErrorCode): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ServiceError)) throw error;
    throw new ActionError(code, error.message, { cause: error });
  };
}
