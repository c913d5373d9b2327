import type { Agent } from 'node:https';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Issuer } from '../identity/issuer.ts';
import type { IssuerKeys } from '../ports/issuer-keys.ts';
import { ServiceError } from '../service-error.ts';
import { getJson } from './http.ts';

const SERVICE = 'OIDC issuer';

/** The issuer's key set; where it lies is known for GitHub's own issuers, and else asked of the discovery document. */
export function issuerKeys(issuer: Issuer, { agent }: { readonly agent: Agent }): IssuerKeys {
  const connected = Promise.withResolvers<void>();
  const get = (url: string, signal: AbortSignal): Promise<unknown> =>
    getJson({ url, service: SERVICE, agent, signal, onConnected: () => setImmediate(connected.resolve) }).finally(
      connected.resolve,
    );
  return {
    connected: connected.promise,
    async fetchKeys(signal) {
      const url =
        issuer.jwksUrl ?? jwksUrl(await get(`${issuer.url}/.well-known/openid-configuration`, signal), issuer);
      const answer = await get(url, signal);
      if (isKeySet(answer)) return answer;
      throw new ServiceError(`${SERVICE} (${issuer.url}) answered without a key set`, {
        service: SERVICE,
        transient: true,
      });
    },
  };
}

/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation */
function jwksUrl(document: unknown, issuer: Issuer): string {
  const { issuer: named, jwks_uri: url } = (document ?? {}) as Readonly<Record<string, unknown>>;
  const usable = typeof url === 'string' && URL.canParse(url) && new URL(url).origin === new URL(issuer.url).origin;
  if (named === issuer.url && usable) return url;
  const wrong = usable ? 'names another issuer' : 'names no keys on the same host';
  throw new ServiceError(`${SERVICE} (${issuer.url}): its discovery document ${wrong}`, {
    service: SERVICE,
    transient: false,
  });
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'keys' in value &&
    Array.isArray(value.keys) &&
    value.keys.every(isKey)
  );
}

function isKey(value: unknown): value is JWK {
  return typeof value === 'object' && value !== null && 'kty' in value;
}
