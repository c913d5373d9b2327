import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { type EndpointService, endpointOf } from '../../src/adapters/endpoints.ts';

const REGIONS = ['us-east-1', 'eu-central-1', 'cn-north-1', 'us-gov-west-1', 'us-gov-east-1', 'eusc-de-east-1'];
const ISOLATED = ['us-iso-east-1', 'us-isob-east-1', 'eu-isoe-west-1', 'us-isof-south-1'];
const SWITCHES = [false, true].flatMap((fips) => [false, true].map((dual) => [fips, dual] as const));

function environment(fips: boolean, dual: boolean): NodeJS.ProcessEnv {
  return {
    ...(fips && { AWS_USE_FIPS_ENDPOINT: 'true' }),
    ...(dual && { AWS_USE_DUALSTACK_ENDPOINT: 'true' }),
  };
}

describe.each(SWITCHES)('FIPS %s, dual stack %s', (fips, dual) => {
  test.each([...REGIONS, ...ISOLATED])("in %s the endpoints are those of AWS's own clients", (region) => {
    const rules = { Region: region, UseFIPS: fips, UseDualStack: dual };
    const sts = new STSClient({ region }).config.endpointProvider({ ...rules, UseGlobalEndpoint: false });
    const secrets = new SecretsManagerClient({ region }).config.endpointProvider(rules);
    const ours = (service: EndpointService): string => endpointOf(service, region, environment(fips, dual));
    expect(new URL(ours('STS')).href).toBe(sts.url.href);
    expect(new URL(ours('SECRETS_MANAGER')).href).toBe(secrets.url.href);
  });
});

test.each([
  ['us-east-1', {}, 'ssm.us-east-1.amazonaws.com'],
  ['cn-north-1', {}, 'ssm.cn-north-1.amazonaws.com.cn'],
  ['us-east-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'ssm-fips.us-east-1.amazonaws.com'],
  ['us-gov-west-1', { AWS_USE_FIPS_ENDPOINT: 'true' }, 'ssm.us-gov-west-1.amazonaws.com'],
  ['eu-west-1', { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'ssm.eu-west-1.api.aws'],
  ['cn-north-1', { AWS_USE_DUALSTACK_ENDPOINT: 'true' }, 'ssm.cn-north-1.api.amazonwebservices.com.cn'],
  [
    'ca-central-1',
    { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    'ssm-fips.ca-central-1.api.aws',
  ],
])('in %s with %o Parameter Store is asked at %s', (region, env, host) => {
  expect(endpointOf('SSM', region, env)).toBe(`https://${host}`);
});

test.each([
  [{ AWS_ENDPOINT_URL_STS: 'https://sts.example' }, 'https://sts.example'],
  [{ AWS_ENDPOINT_URL: 'https://all.example' }, 'https://all.example'],
  [{ AWS_ENDPOINT_URL_STS: 'https://sts.example', AWS_USE_FIPS_ENDPOINT: 'true' }, 'https://sts.example'],
  [
    { AWS_ENDPOINT_URL: 'https://all.example', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    'https://sts.us-east-1.amazonaws.com',
  ],
])('with %o STS is asked at %s', (env, endpoint) => {
  expect(endpointOf('STS', 'us-east-1', env)).toBe(endpoint);
});
