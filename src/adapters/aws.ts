import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import type { Credentials } from '../credentials/session.ts';
import type { Aws } from '../ports.ts';
import type { Connections } from './connections.ts';
import { expectedOrigin, givenEndpoint } from './endpoints.ts';
import { secretsManager } from './secrets-manager.ts';
import { tokenService } from './sts.ts';

/** Milliseconds; the step's own deadline is apart from these. */
const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;

/** The real AWS, through the SDK: one attempt a call, since retries are made in one place. */
export function openAws(region: string, connections: Connections, env: NodeJS.ProcessEnv): Aws {
  const sts = givenEndpoint('STS', env);
  const secrets = givenEndpoint('SECRETS_MANAGER', env);
  const requestHandler = {
    httpsAgent: connections,
    httpAgent: connections.plain,
    connectionTimeout: CONNECTION_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    throwOnRequestTimeout: true,
  };
  const common = { requestHandler, maxAttempts: 1, retryMode: 'standard' };
  const client = new STSClient({
    ...common,
    region,
    ...(sts !== undefined && { endpoint: sts.url }),
    credentials: { accessKeyId: '', secretAccessKey: '' }, // the one call made is unsigned
  });

  return {
    sts: tokenService(client, sts?.url ?? expectedOrigin('STS', region, env) ?? `STS in ${region}`),
    secretsManager(secretRegion: string, credentials: Credentials) {
      const store = new SecretsManagerClient({
        ...common,
        region: secretRegion,
        credentials,
        ...(secrets !== undefined && { endpoint: secrets.url }),
      });
      const origin = expectedOrigin('SECRETS_MANAGER', secretRegion, env);
      return secretsManager(store, secrets?.url ?? origin ?? `Secrets Manager in ${secretRegion}`);
    },
  };
}
