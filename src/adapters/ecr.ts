import type { RegistryTokens } from '../ports/registry-tokens.ts';
import { apiHostOf, type Registry } from '../registries/registry.ts';
import { tokenFrom } from '../registries/token.ts';
import { ServiceError } from '../service-error.ts';
import type { Connections } from './connections.ts';
import { givenEndpoint, isOn } from './endpoints.ts';
import { callSigned } from './signed-call.ts';

const SERVICE = 'Amazon ECR';
const LONGEST_ANSWER = 256 * 1024;
const API = {
  ecr: { variable: 'ECR', target: 'AmazonEC2ContainerRegistry_V20150921' },
  'ecr-public': { variable: 'ECR_PUBLIC', target: 'SpencerFrontendService' },
} as const;

/**
 * GetAuthorizationToken of ECR and of ECR Public: one request without a field. Their clients would double what is loaded
 * for it.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
export function openEcr(connections: Connections, env: NodeJS.ProcessEnv): RegistryTokens {
  return {
    async issue(registry, credentials, signal) {
      const endpoint = endpointOf(registry, env);
      const answer = await callSigned({
        service: SERVICE,
        signingName: registry.service,
        region: registry.region,
        endpoint,
        target: `${API[registry.service].target}.GetAuthorizationToken`,
        input: {},
        credentials,
        connections,
        signal,
        longestAnswer: LONGEST_ANSWER,
      });
      const token = tokenFrom(answer, Date.now());
      if (token !== undefined) return token;
      const said = `${SERVICE} (${endpoint}) answered without a whole token`;
      throw new ServiceError(said, { service: SERVICE, endpoint, transient: true });
    },
  };
}

function endpointOf(registry: Registry, env: NodeJS.ProcessEnv): string {
  const fips = registry.fips || isOn('AWS_USE_FIPS_ENDPOINT', env);
  const dualStack = registry.dualStack || isOn('AWS_USE_DUALSTACK_ENDPOINT', env);
  return (
    givenEndpoint(API[registry.service].variable, env)?.url ?? `https://${apiHostOf({ ...registry, fips, dualStack })}`
  );
}
