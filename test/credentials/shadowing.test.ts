import { describe, expect, test } from 'vitest';
import { checkNotShadowed } from '../../src/credentials/shadowing.ts';

const check =
  (
    env: Readonly<Record<string, string>>,
    profile = 'default',
    delivery: 'process' | 'file' | 'env' | 'none' = 'process',
  ) =>
  (): void =>
    checkNotShadowed(delivery, profile, (name) => env[name]);

describe('the environment may not hold what tools take before the profile', () => {
  test.each([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'AWS_SECURITY_TOKEN',
  ])('%s', (name) => {
    for (const delivery of ['process', 'file'] as const) {
      expect(check({ [name]: 'x' }, 'prod', delivery)).toFailWith(
        'credentials-shadowed',
        `${name} in the environment would be used instead of the profile "prod"`,
      );
    }
  });

  test('a role by token file, where both of its variables are set', () => {
    const both = { AWS_WEB_IDENTITY_TOKEN_FILE: '/t', AWS_ROLE_ARN: 'arn:aws:iam::1:role/x' };
    expect(check(both)).toFailWith(
      'credentials-shadowed',
      'AWS_WEB_IDENTITY_TOKEN_FILE with AWS_ROLE_ARN in the environment would be used instead of the profile "default"',
    );
    expect(check(both)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('AWS_WEB_IDENTITY_TOKEN_FILE: ""') }),
    );
    expect(check({ ...both, AWS_WEB_IDENTITY_TOKEN_FILE: '' })).not.toThrow();
  });

  test.each(['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'])('another profile in %s', (name) => {
    expect(check({ [name]: 'own' })).toFailWith(
      'credentials-shadowed',
      `${name} is "own" in the environment, so the profile "default" would not be used`,
    );
    expect(check({ [name]: 'own' }, 'own')).not.toThrow();
  });
});

describe('it may hold', () => {
  test('the profile of an earlier Keyless step', () => {
    expect(check({ AWS_PROFILE: 'one', AWS_CONFIG_FILE: '/t/keyless-0a/aws/config' }, 'two')).not.toThrow();
  });

  test('the credentials of a container, which come after a profile everywhere', () => {
    expect(check({ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' })).not.toThrow();
  });

  test.each(['env', 'none'] as const)('anything where `aws-credentials` is %s', (delivery) => {
    expect(check({ AWS_ACCESS_KEY_ID: 'x', AWS_PROFILE: 'y' }, 'default', delivery)).not.toThrow();
  });
});
