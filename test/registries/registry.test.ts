import { describe, expect, test } from 'vitest';
import { apiHostOf, parseRegistry, registryOf, tokenKeyOf } from '../../src/registries/registry.ts';

// Hosts and API hosts as AWS's own client (client-ecr 3.1169.0) and https://docs.aws.amazon.com/general/latest/gr/ecr.html have them.
test.each([
  ['123456789012.dkr.ecr.us-east-1.amazonaws.com', 'api.ecr.us-east-1.amazonaws.com', 'ecr-us-east-1'],
  ['123456789012.dkr.ecr-fips.us-east-1.amazonaws.com', 'ecr-fips.us-east-1.amazonaws.com', 'ecr-fips-us-east-1'],
  ['123456789012.dkr-ecr.us-east-1.on.aws', 'ecr.us-east-1.api.aws', 'ecr-dual-stack-us-east-1'],
  ['123456789012.dkr-ecr-fips.us-east-1.on.aws', 'ecr-fips.us-east-1.api.aws', 'ecr-fips-dual-stack-us-east-1'],
  ['123456789012.dkr.ecr.us-gov-west-1.amazonaws.com', 'api.ecr.us-gov-west-1.amazonaws.com', 'ecr-us-gov-west-1'],
  ['123456789012.dkr-ecr.us-gov-west-1.on.aws', 'ecr.us-gov-west-1.api.aws', 'ecr-dual-stack-us-gov-west-1'],
  ['123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn', 'api.ecr.cn-north-1.amazonaws.com.cn', 'ecr-cn-north-1'],
  [
    '123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn',
    'ecr.cn-north-1.api.amazonwebservices.com.cn',
    'ecr-dual-stack-cn-north-1',
  ],
  ['123456789012.dkr.ecr.us-iso-east-1.c2s.ic.gov', 'api.ecr.us-iso-east-1.c2s.ic.gov', 'ecr-us-iso-east-1'],
  ['123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'api.ecr.eusc-de-east-1.amazonaws.eu', 'ecr-eusc-de-east-1'],
  ['public.ecr.aws', 'api.ecr-public.us-east-1.amazonaws.com', 'ecr-public-us-east-1'],
  ['ecr-public.aws.com', 'ecr-public.us-east-1.api.aws', 'ecr-public-dual-stack-us-east-1'],
])('%s has its tokens from %s', (host, api, key) => {
  const registry = parseRegistry(host);
  expect(registry?.host).toBe(host);
  expect(registry && [apiHostOf(registry), tokenKeyOf(registry)]).toEqual([api, key]);
});

test.each([
  '12345.dkr.ecr.us-east-1.amazonaws.com',
  '123456789012.dkr.ecr.us-east-1.amazonaws.com.cn',
  '123456789012.dkr.ecr.cn-north-1.amazonaws.com',
  '123456789012.dkr.ecr.us-east-1.amazonaws.com.evil.example',
  '123456789012.dkr.ecr.us-east-1.on.aws',
  '123456789012.dkr-ecr.us-iso-east-1.on.aws',
  '123456789012.dkr-ecr.us-east-1.amazonaws.com',
  '123456789012.dkr.ecr.useast1.amazonaws.com',
  'x123456789012.dkr.ecr.us-east-1.amazonaws.com',
  'ghcr.io',
  '',
])('%j is no registry of ECR', (host) => {
  expect(parseRegistry(host)).toBeUndefined();
});

describe("an account's own registry", () => {
  test.each(['us-east-1', 'us-gov-east-1', 'cn-northwest-1', 'eusc-de-east-1'])('in %s is one', (region) => {
    const registry = registryOf('123456789012', region);
    expect(parseRegistry(registry.host)).toEqual(registry);
  });
});
