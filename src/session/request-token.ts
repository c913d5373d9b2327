import type { JSONWebKeySet } from 'jose';
import { ActionError, type ErrorCode } from '../errors.ts';
import type { RunnerFacts } from '../identity/agreement.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { IssuerKeys } from '../ports/issuer-keys.ts';
import type { Moments } from '../ports/moments.ts';
import type { TokenEndpoint } from '../ports/token-endpoint.ts';
import { type Patience, retry } from '../retry.ts';
import { ServiceError } from '../service-error.ts';

export interface IdentityWorld {
  readonly endpoint: TokenEndpoint;
  readonly issuer: Issuer;
  readonly keys: IssuerKeys;
  readonly audience: string;
  readonly facts: RunnerFacts;
  readonly patience: Patience;
}

/** A token on its way, with the keys that will verify it: begun before the rest of the code is loaded. */
export interface RequestedToken {
  readonly token: Promise<string>;
  readonly keys: Promise<JSONWebKeySet>;
}

/** When the first of these requests leave time for other work. */
export function momentsOf({ endpoint, keys }: Pick<IdentityWorld, 'endpoint' | 'keys'>): Moments {
  return {
    dialled: endpoint.dialled,
    sent: Promise.all([endpoint.connected, keys.connected]),
    get awaited() {
      return endpoint.awaited;
    },
  };
}

/** Asks for the token and for the issuer's keys side by side. */
export function requestToken(world: IdentityWorld): RequestedToken {
  return requestWith(fetchKeys(world), world);
}

/** One token for each audience, and the keys once; in the order of `audiences`, of which there is at least one. */
export function requestTokens(
  audiences: ReadonlySet<string>,
  world: Omit<IdentityWorld, 'audience'>,
): ReadonlyMap<string, RequestedToken> {
  const keys = fetchKeys(world);
  return new Map(Array.from(audiences, (audience) => [audience, requestWith(keys, { ...world, audience })]));
}

function requestWith(
  keys: RequestedToken['keys'],
  { audience, endpoint, patience }: Omit<IdentityWorld, 'keys'>,
): RequestedToken {
  const token = retry('GitHub OIDC token endpoint', patience, () =>
    endpoint.requestToken(audience, patience.signal),
  ).catch(
    refusedAs(
      'token-unavailable',
      'Give the job `permissions: id-token: write`, and look at which earlier step sets ACTIONS_ID_TOKEN_REQUEST_URL or ACTIONS_ID_TOKEN_REQUEST_TOKEN: both are the runner’s own.',
    ),
  );
  token.catch(() => {}); // as below
  return { token, keys };
}

function fetchKeys({
  issuer,
  keys,
  patience,
}: Pick<IdentityWorld, 'issuer' | 'keys' | 'patience'>): RequestedToken['keys'] {
  const fetched = retry('OIDC issuer', patience, () => keys.fetchKeys(patience.signal)).catch(
    refusedAs(
      'service-unavailable',
      `Is ${issuer.url} the issuer of this job's tokens? If not, correct \`issuer\`; if so, look for a proxy that answers in its place.`,
    ),
  );
  // Whoever awaits it sees the failure; one that comes while something else is still awaited must not end the process.
  fetched.catch(() => {});
  return fetched;
}

/** A final answer of a service, told as the step's failure. */
function refusedAs(code: ErrorCode, hint: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ServiceError)) throw error;
    throw new ActionError(code, error.message, { hint, cause: error });
  };
}
