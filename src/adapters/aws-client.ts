import type { Service } from '../service-error.ts';
import { type AwsTransport, awsTransport } from './aws-transport.ts';
import type { Connections } from './connections.ts';
import { type EndpointService, expectedOrigin, givenEndpoint, isOn } from './endpoints.ts';

const NAMES: Readonly<Record<EndpointService, Service>> = {
  STS: 'AWS STS',
  SECRETS_MANAGER: 'AWS Secrets Manager',
  SSM: 'AWS Parameter Store',
  ECR: 'Amazon ECR',
  ECR_PUBLIC: 'Amazon ECR',
};

/**
 * What the SDK would else look up in the shared AWS files, which an earlier step may have written, one read after another.
 * https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
interface Settled {
  /** One attempt a call: retries are made in one place. */
  readonly maxAttempts: 1;
  readonly retryMode: 'standard';
  readonly defaultsMode: 'standard';
  readonly authSchemePreference: string[];
  readonly sigv4aSigningRegionSet: string[];
  readonly useFipsEndpoint: boolean;
  readonly useDualstackEndpoint: boolean;
  /** Shows in CloudTrail. */
  readonly userAgentAppId: () => Promise<string | undefined>;
  readonly defaultUserAgentProvider: () => Promise<[string, string][]>;
}

function settled(env: NodeJS.ProcessEnv): Settled {
  return {
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    authSchemePreference: [],
    sigv4aSigningRegionSet: [],
    useFipsEndpoint: isOn('AWS_USE_FIPS_ENDPOINT', env),
    useDualstackEndpoint: isOn('AWS_USE_DUALSTACK_ENDPOINT', env),
    userAgentAppId: async () => env['AWS_SDK_UA_APP_ID'] || undefined,
    defaultUserAgentProvider: async () => [['keyless', '1']],
  };
}

/** What both SDK clients are made with. */
export interface ClientSettings extends Settled {
  readonly region: string;
  readonly endpoint?: string;
  readonly requestHandler: AwsTransport;
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
    ...settled(env),
    region,
    ...(endpoint !== undefined && { endpoint }),
    requestHandler: awsTransport(NAMES[service], connections),
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
  const response = { statusCode: 200, headers: {}, body: Buffer.from(answer) };
  return {
    ...settled({}),
    region,
    credentials: { accessKeyId: 'REHEARSAL', secretAccessKey: 'rehearsal', sessionToken: 'rehearsal' },
    requestHandler: { handle: async () => ({ response }) },
  };
}

export interface Rehearsal extends Settled {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
  };
  readonly requestHandler: Pick<AwsTransport, 'handle'>;
}
