import { describe, expect, test } from 'vitest';
import { besideKeys, isCredential } from '../../src/run/credential-variables.ts';
import { isReserved } from '../../src/secrets/reserved-name.ts';

test('credentials of tools are told from what steers a tool, in their exact spelling', () => {
  for (const variable of ['NODE_AUTH_TOKEN', 'GITHUB_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'AWS_ACCESS_KEY_ID'])
    expect([isReserved(variable), isCredential(variable)]).toEqual([true, true]);
  for (const variable of [
    'NODE_OPTIONS',
    'GITHUB_ENV',
    'AWS_ENDPOINT_URL',
    'GIT_ASKPASS',
    'node_auth_token',
    'constructor',
  ])
    expect(isCredential(variable)).toBe(false);
});

describe('beside keys that are given as secrets', () => {
  test('no profile and no token of another session stays', () => {
    const gone = { AWS_PROFILE: undefined, AWS_SESSION_TOKEN: undefined };
    expect(besideKeys(new Map([['AWS_ACCESS_KEY_ID', 'a']]))).toEqual(gone);
    expect(besideKeys(new Map([['AWS_SECRET_ACCESS_KEY', 's']]))).toEqual(gone);
  });

  test('and otherwise everything does', () => {
    expect(besideKeys(new Map([['NODE_AUTH_TOKEN', 't']]))).toEqual({});
  });
});
