import { DUAL_STACK, partitionOf } from '../credentials/partition.ts';
import { ActionError } from '../errors.ts';
import type { SecretReference } from '../secrets/reference.ts';
import { type AwsStore, awsStoresOf } from '../secrets/stores.ts';

/** An AWS service whose endpoint the environment may replace, as the SDKs read it. */
export type EndpointVariable = 'STS' | 'SECRETS_MANAGER' | 'SSM' | 'ECR' | 'ECR_PUBLIC';

/** One whose endpoint follows from its region alone. */
export type EndpointService = Exclude<EndpointVariable, 'ECR' | 'ECR_PUBLIC'>;

const HOSTS: Readonly<Record<EndpointService, string>> = {
  STS: 'sts',
  SECRETS_MANAGER: 'secretsmanager',
  SSM: 'ssm',
};

export const STORE_ENDPOINTS: Readonly<Record<AwsStore, EndpointService>> = {
  secretsManager: 'SECRETS_MANAGER',
  parameterStore: 'SSM',
};

/** Whom of AWS a step asks for a session and for what its references name; what manifests name is known only when they are read. */
export function servicesFor(references: readonly SecretReference[], hasManifests = false): readonly EndpointService[] {
  const named = awsStoresOf(references.map(({ read }) => read));
  const stores = hasManifests ? new Set<AwsStore>([...named, 'secretsManager']) : named;
  return ['STS', ...Array.from(stores, (store) => STORE_ENDPOINTS[store])];
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
export function givenEndpoint(service: EndpointVariable, env: NodeJS.ProcessEnv): Endpoint | undefined {
  if (isOn('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env)) return undefined;
  for (const variable of [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL']) {
    const url = env[variable];
    if (!url) continue;
    checkUrl(variable, url);
    return { url, variable };
  }
  return undefined;
}

/** Throws `environment-unsafe` where what a variable holds is none to send a request to. */
export function checkUrl(variable: string, url: string): void {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return;
  throw new ActionError('environment-unsafe', `"${variable}" is no http or https URL`, {
    hint: `Unset ${variable}, or give it the endpoint's whole URL.`,
  });
}

/** Where a service is asked: what the environment gives instead, or AWS's own regional endpoint. */
export function endpointOf(service: EndpointService, region: string, env: NodeJS.ProcessEnv): string {
  return givenEndpoint(service, env)?.url ?? `https://${hostOf(service, region, env)}`;
}

/**
 * AWS's own host, as the endpoint rules of its SDKs have it.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-endpoints.html
 */
function hostOf(service: EndpointService, region: string, env: NodeJS.ProcessEnv): string {
  const { domain, id } = partitionOf(region);
  const fips = isOn('AWS_USE_FIPS_ENDPOINT', env);
  const dual = isOn('AWS_USE_DUALSTACK_ENDPOINT', env) && !isDualAlready(service, id, fips);
  const isFipsAlready = id === 'aws-us-gov' && service !== 'SECRETS_MANAGER' && !dual;
  const name = `${HOSTS[service]}${fips && !isFipsAlready ? '-fips' : ''}`;
  return `${name}.${region}.${dual ? `api.${DUAL_STACK[id]}` : domain}`;
}

/** Secrets Manager's usual hosts speak IPv6 too, in the partitions that had them before there was another domain for it. */
function isDualAlready(service: EndpointService, partition: string, fips: boolean): boolean {
  if (service !== 'SECRETS_MANAGER') return false;
  return partition === 'aws' || partition === 'aws-us-gov' || (partition === 'aws-cn' && !fips);
}

/** A switch of the AWS SDKs' shared settings. */
export function isOn(name: string, env: NodeJS.ProcessEnv): boolean {
  return env[name]?.toLowerCase() === 'true';
}
