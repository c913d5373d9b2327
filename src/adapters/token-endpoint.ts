import type { Agent } from 'node:https';
import type { TokenEndpoint } from '../ports/token-endpoint.ts';
import { ServiceError } from '../service-error.ts';
import { checkUrl } from './endpoints.ts';
import { getJson } from './http.ts';

const SERVICE = 'GitHub OIDC token endpoint';

/** The runner's own. https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
export function githubTokenEndpoint(env: NodeJS.ProcessEnv, { agent }: { readonly agent: Agent }): TokenEndpoint {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  const dialled = Promise.withResolvers<void>();
  const connected = Promise.withResolvers<void>();
  const available = url !== '' && bearer !== '';
  if (available) checkUrl('ACTIONS_ID_TOKEN_REQUEST_URL', url);
  let awaited = available;
  const settle = (): void => {
    awaited = false;
    dialled.resolve();
    connected.resolve();
  };
  if (!available) settle();
  return {
    available,
    dialled: dialled.promise,
    connected: connected.promise,
    get awaited() {
      return awaited;
    },
    async requestToken(audience, signal) {
      try {
        // The address comes with a query and a doubled slash in its path: it is extended as text, never rebuilt.
        const answer = await getJson({
          url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
          service: SERVICE,
          agent,
          signal,
          headers: { authorization: `Bearer ${bearer}` },
          // One turn later, when the bytes are out: what waits for these may block the thread.
          onDialled: () => setImmediate(dialled.resolve),
          onConnected: () => setImmediate(connected.resolve),
        });
        if (typeof answer === 'object' && answer !== null && 'value' in answer && typeof answer.value === 'string') {
          return answer.value;
        }
        throw new ServiceError(`${SERVICE} answered without a token`, { service: SERVICE, transient: true });
      } finally {
        settle();
      }
    },
  };
}
