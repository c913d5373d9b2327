import { partitionOf } from '../credentials/partition.ts';
import { ActionError } from '../errors.ts';
import type { SecretReference } from '../secrets/reference.ts';
import { type AwsStore, awsStoresOf } from '../secrets/stores.ts';

/** An AWS service whose endpoint the environment may replace, as the SDKs read it. */
export type EndpointService = 'STS' | 'SECRETS_MANAGER' | 'SSM' | 'ECR' | 'ECR_PUBLIC';

const HOSTS: Readonly<Record<EndpointService, string>> = {
  STS: 'sts',
  SECRETS_MANAGER: 'secretsmanager',
  SSM: 'ssm',
  ECR: 'api.ecr',
  ECR_PUBLIC: 'api.ecr-public',
};

const STORES: Readonly<Record<AwsStore, EndpointService>> = {
  secretsManager: 'SECRETS_MANAGER',
  parameterStore: 'SSM',
};

/** Whom of AWS a step asks for a session and for what its references name; what manifests name is known only when they are read. */
export function servicesFor(references: readonly SecretReference[], hasManifests = false): readonly EndpointService[] {
  const named = awsStoresOf(references.map(({ read }) => read));
  const stores = hasManifests ? new Set<AwsStore>([...named, 'secretsManager']) : named;
  return ['STS', ...Array.from(stores, (store) => STORES[store])];
}

export interface Endpoint {
  readonly url: string;
  /** The variable that gave it, or undefined for AWS's own regional endpoint. */
  readonly variable: string | undefined;
}

/**
 * The endpoint replacement in force for a service, if any.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function givenEndpoint(service: EndpointService, env: NodeJS.ProcessEnv): Endpoint | undefined {
  if (isOn('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env)) return undefined;
  for (const variable of [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL']) {
    const url = env[variable];
    if (!url) continue;
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      throw new ActionError('environment-unsafe', `"${variable}" is no http or https URL`, {
        hint: `Unset ${variable}, or give it the endpoint's whole URL.`,
      });
    }
    return { url, variable };
  }
  return undefined;
}

/** The origin to connect to ahead of the first call; undefined where only the SDK knows it (FIPS and dual-stack endpoints). */
export function expectedOrigin(service: EndpointService, region: string, env: NodeJS.ProcessEnv): string | undefined {
  const given = givenEndpoint(service, env);
  if (given !== undefined) return new URL(given.url).origin;
  if (isOn('AWS_USE_FIPS_ENDPOINT', env) || isOn('AWS_USE_DUALSTACK_ENDPOINT', env)) return undefined;
  return `https://${HOSTS[service]}.${region}.${partitionOf(region).domain}`;
}

/** A switch of the AWS SDKs' shared settings. */
export function isOn(name: string, env: NodeJS.ProcessEnv): boolean {
  return env[name]?.toLowerCase() === 'true';
}
