import { DUAL_STACK, isRegion, partitionOf } from '../credentials/partition.ts';

/** A registry of Amazon ECR, and where its tokens come from. */
export interface Registry {
  /** As images name it. */
  readonly host: string;
  readonly service: 'ecr' | 'ecr-public';
  /** Of the API that issues its tokens. */
  readonly region: string;
  readonly fips: boolean;
  readonly dualStack: boolean;
}

/** ECR Public has one API for tokens. https://docs.aws.amazon.com/AmazonECR/latest/public/public-registry-auth.html */
const PUBLIC_REGION = 'us-east-1';
const PUBLIC = 'public.ecr.aws';
const PUBLIC_DUAL_STACK = 'ecr-public.aws.com';

const PRIVATE = /^\d{12}\.dkr(?<joint>[.-])ecr(?<fips>-fips)?\.(?<region>[a-z0-9-]+)\.(?<domain>[a-z0-9.-]+)$/;

/** An account's own registry in a region. */
export function registryOf(account: string, region: string): Registry {
  const host = `${account}.dkr.ecr.${region}.${partitionOf(region).domain}`;
  return { host, service: 'ecr', region, fips: false, dualStack: false };
}

/**
 * Undefined where the text is no host of a registry of ECR.
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html
 */
export function parseRegistry(host: string): Registry | undefined {
  if (host === PUBLIC || host === PUBLIC_DUAL_STACK) {
    return { host, service: 'ecr-public', region: PUBLIC_REGION, fips: false, dualStack: host === PUBLIC_DUAL_STACK };
  }
  const { joint, fips, region = '', domain } = PRIVATE.exec(host)?.groups ?? {};
  if (!isRegion(region)) return undefined;
  const { id, domain: own } = partitionOf(region);
  const dualStack = joint === '-';
  if (domain !== (dualStack ? DUAL_STACK[id] && `on.${DUAL_STACK[id]}` : own)) return undefined;
  return { host, service: 'ecr', region, fips: fips !== undefined, dualStack };
}

/** The host of the API that issues its tokens. https://docs.aws.amazon.com/general/latest/gr/ecr.html */
export function apiHostOf({ service, region, fips, dualStack }: Registry): string {
  const { id, domain } = partitionOf(region);
  if (dualStack) return `${service}${fips ? '-fips' : ''}.${region}.api.${DUAL_STACK[id]}`;
  return fips ? `${service}-fips.${region}.${domain}` : `api.${service}.${region}.${domain}`;
}

/**
 * Registries of one key share a token: one opens every registry that its principal may use in that region.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
export function tokenKeyOf({ service, region, fips, dualStack }: Registry): string {
  return [service, ...(fips ? ['fips'] : []), ...(dualStack ? ['dual-stack'] : []), region].join('-');
}
