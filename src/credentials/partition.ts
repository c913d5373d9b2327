/** One of AWS's separate worlds: regions, a domain and identities of its own. */
export interface Partition {
  readonly id: string;
  readonly domain: string;
  /** The audience its STS expects of GitHub's tokens by convention. */
  readonly audience: string;
}

const STS = 'sts.amazonaws.com';

/** By region prefix; whatever is not listed is the commercial partition. https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS: readonly (readonly [prefix: string, partition: Partition])[] = [
  [
    'cn-',
    {
      id: 'aws-cn',
      domain: 'amazonaws.com.cn',
      audience: 'sts.amazonaws.com.cn',
    },
  ],
  ['us-gov-', { id: 'aws-us-gov', domain: 'amazonaws.com', audience: STS }],
  ['us-iso-', { id: 'aws-iso', domain: 'c2s.ic.gov', audience: STS }],
  ['us-isob-', { id: 'aws-iso-b', domain: 'sc2s.sgov.gov', audience: STS }],
  ['eu-isoe-', { id: 'aws-iso-e', domain: 'cloud.adc-e.uk', audience: STS }],
  ['us-isof-', { id: 'aws-iso-f', domain: 'csp.hci.ic.gov', audience: STS }],
  ['eusc-', { id: 'aws-eusc', domain: 'amazonaws.eu', audience: STS }],
];

const COMMERCIAL: Partition = {
  id: 'aws',
  domain: 'amazonaws.com',
  audience: STS,
};

/** The domain of dual-stack endpoints, by partition: `api.` before it, and in a registry's own name `on.`. */
export const DUAL_STACK: Readonly<Record<string, string>> = {
  aws: 'aws',
  'aws-us-gov': 'aws',
  'aws-cn': 'amazonwebservices.com.cn',
  'aws-eusc': 'amazonwebservices.eu',
  'aws-iso': 'aws.ic.gov',
  'aws-iso-b': 'aws.scloud',
  'aws-iso-e': 'cloud-aws.adc-e.uk',
  'aws-iso-f': 'aws.hci.ic.gov',
};

export function partitionOf(region: string): Partition {
  return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? COMMERCIAL;
}

/** The audience to ask for a role of this partition. */
export function audienceFor(partitionId: string): string {
  return PARTITIONS.find(([, partition]) => partition.id === partitionId)?.[1].audience ?? COMMERCIAL.audience;
}

export function isRegion(text: string): boolean {
  return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(text);
}
