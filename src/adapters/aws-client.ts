import { Readable } from 'node:stream';
import type { Connections } from './connections.ts';
import { type EndpointService, expectedOrigin, givenEndpoint } from './endpoints.ts';

/** Milliseconds; the step's own deadline is apart from these. */
const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 10_000;

/** What both SDK clients are made with: one attempt a call, since retries are made in one place. */
export interface ClientSettings {
  readonly region: string;
  readonly maxAttempts: 1;
  readonly endpoint?: string;
  readonly requestHandler: {
    readonly httpsAgent: Connections;
    readonly httpAgent: Connections['plain'];
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
  };
}

export function clientSettings(
  service: EndpointService,
  region: string,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): ClientSettings {
  // Named even where it is AWS's own: the SDK would else take one from a config file, which an earlier step may have written.
  const endpoint = givenEndpoint(service, env)?.url ?? expectedOrigin(service, region, env);
  return {
    region,
    maxAttempts: 1,
    ...(endpoint !== undefined && { endpoint }),
    requestHandler: {
      httpsAgent: connections,
      httpAgent: connections.plain,
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      throwOnRequestTimeout: true,
    },
  };
}

/** For messages: the endpoint in force, or what stands for it. */
export function endpointName(service: EndpointService, region: string, env: NodeJS.ProcessEnv): string {
  return (
    givenEndpoint(service, env)?.url ?? expectedOrigin(service, region, env) ?? `its special endpoint in ${region}`
  );
}

/**
 * Settings of a client that talks to nobody: a rehearsal against a canned answer does, while the network is waited for,
 * what an SDK does only on its first call (15 ms and more).
 */
export function rehearsalSettings(region: string, answer: string): Rehearsal {
  const response = () => ({ statusCode: 200, headers: {}, body: Readable.from([Buffer.from(answer)]) });
  return {
    region,
    maxAttempts: 1,
    credentials: { accessKeyId: 'REHEARSAL', secretAccessKey: 'rehearsal', sessionToken: 'rehearsal' },
    requestHandler: { handle: async () => ({ response: response() }) },
  };
}

export interface Rehearsal {
  readonly region: string;
  readonly maxAttempts: 1;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
  };
  readonly requestHandler: {
    handle(): Promise<{ response: { statusCode: number; headers: Record<string, string>; body: Readable } }>;
  };
}
