import { describe, expect, test } from 'vitest';
import type { StepFolder } from '../../src/ports/step-folder.ts';
import { awsVariables, secretVariables } from '../../src/run/run-variables.ts';

const folder = (secrets: Readonly<Record<string, Uint8Array | string>>): StepFolder => ({
  path: '/folder',
  names: Object.keys(secrets),
  read: (name) => Buffer.from(secrets[name] ?? ''),
  keyFiles: () => [],
  logins: () => [],
});
const all = (secrets: Readonly<Record<string, Uint8Array | string>>, platform: string): ReadonlyMap<string, string> =>
  secretVariables(undefined, [folder(secrets)], platform);

describe('the variables of secrets', () => {
  test('are all of them, the latest step’s first, where none is named', () => {
    const folders = [folder({ A: 'new', B: 'b\n' }), folder({ A: 'old', C: 'ü' })];
    expect(secretVariables(undefined, folders, 'linux')).toEqual(
      new Map([
        ['A', 'new'],
        ['B', 'b\n'],
        ['C', 'ü'],
      ]),
    );
  });

  test('are those that were named, under the names that were given', () => {
    const asked = [{ name: 'A', variable: 'X' }];
    expect(secretVariables(asked, [folder({ A: 'a', B: Uint8Array.of(0xff) })], 'linux')).toEqual(
      new Map([['X', 'a']]),
    );
  });

  test('are none where none is wanted, whatever there is', () => {
    expect(secretVariables([], [folder({ B: Uint8Array.of(0xff) })], 'linux')).toEqual(new Map());
  });

  test.each([
    [
      'linux',
      { A: 'fine', B: 'a\0b' },
      'the secret "B" can\'t be a variable: it holds a NUL, which ends a variable; nothing was started',
    ],
    [
      'linux',
      { B: Uint8Array.of(0x80, 0x41) },
      'the secret "B" can\'t be a variable: it is not UTF-8 text; nothing was started',
    ],
    [
      'linux',
      { B: 'x'.repeat(131_070) },
      'the secret "B" can\'t be a variable: it has 131070 bytes, and a variable of this system at most 131072 with its name; nothing was started',
    ],
    [
      'win32',
      { B: 'x'.repeat(32_766) },
      'the secret "B" can\'t be a variable: it has 32766 bytes, and a variable of this system at most 32767 with its name; nothing was started',
    ],
  ])('on %s: what no variable carries is refused by name', (platform, secrets, message) => {
    const hint =
      'Have the command read the file that B_FILE names; give it the other secrets by `--secret`, or none by `--no-secrets`.';
    expect(() => all(secrets, platform)).toThrow(expect.objectContaining({ code: 'variable-unfit', message, hint }));
  });

  test('hold as much as the system lets them', () => {
    expect(all({ B: 'x'.repeat(131_069) }, 'linux').get('B')).toHaveLength(131_069);
    expect(all({ B: 'x'.repeat(500_000) }, 'darwin').get('B')).toHaveLength(500_000);
  });

  test('name the secrets there are where one asked for is not', () => {
    expect(() => secretVariables([{ name: 'X', variable: 'X' }], [folder({ B: '', A: '' })], 'linux')).toThrow(
      expect.objectContaining({ code: 'no-such-secret', hint: 'Those there are: A, B.' }),
    );
  });
});

test('the variables of AWS hold the keys and the region, and no profile', () => {
  const expiration = new Date('2026-11-24T12:00:00Z');
  const credentials = { accessKeyId: 'ASIA', secretAccessKey: 'secret', sessionToken: 'token', expiration };
  expect(awsVariables({ credentials, region: 'eu-west-1', accountId: '123456789012', renewAt: 0 })).toEqual({
    AWS_PROFILE: undefined,
    AWS_ACCESS_KEY_ID: 'ASIA',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_SESSION_TOKEN: 'token',
    AWS_CREDENTIAL_EXPIRATION: '2026-11-24T12:00:00.000Z',
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
  });
});
