import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveName, nameProblem, stemProblem } from '../../src/secrets/name.ts';

describe('a name', () => {
  test.each(['A', '_x', 'db_password', 'A1', 'DOCKER_PASSWORD', 'PATHS', 'NODES', 'A'.repeat(200)])(
    '%s is free',
    (name) => {
      expect(nameProblem(name)).toBeUndefined();
    },
  );

  test.each(['', '1A', 'a-b', 'a.b', '../x', 'a/b', 'A\n', 'A\0', 'é', 'A'.repeat(201)])('%j is invalid', (name) => {
    expect(nameProblem(name)).toEqual({
      code: 'name-invalid',
      message: expect.stringContaining('is no name: expected letters, digits and _'),
    });
  });

  test.each([
    ...[
      'GITHUB_TOKEN',
      'RUNNER_TEMP',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'INPUT_X',
      'STATE_X',
      'KEYLESS_DIR',
      'NODE_OPTIONS',
    ],
    ...[
      'LD_PRELOAD',
      'DYLD_INSERT_LIBRARIES',
      'AWS_ACCESS_KEY_ID',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_CONFIG',
      'NPM_CONFIG_REGISTRY',
    ],
    ...[
      'GIT_SSH_COMMAND',
      'SSL_CERT_DIR',
      'PATH',
      'HOME',
      'SHELL',
      'IFS',
      'ENV',
      'BASH_ENV',
      'PS4',
      'PROMPT_COMMAND',
      'CI',
      'TMPDIR',
    ],
    ...['PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'PERL5LIB', 'PERL5OPT', 'RUBYOPT', 'RUBYLIB', 'JAVA_TOOL_OPTIONS'],
    ...['path', 'Node_Options', 'github_env', 'https_proxy', 'DOCKER_HOST', 'AZURE_AUTHORITY_HOST'],
  ])('%s is reserved', (name) => {
    expect(nameProblem(name)).toEqual({
      code: 'name-reserved',
      message: expect.stringContaining(`the name "${name}" is reserved`),
    });
  });

  test.each([
    ['GITHUB_TOKEN', 'the name "GITHUB_TOKEN" is reserved, as is every name that begins with GITHUB_'],
    ['npm_config_x', 'the name "npm_config_x" is reserved, as is every name that begins with NPM_CONFIG_'],
    ['PATH', 'the name "PATH" is reserved'],
    ['AWS', 'the name "AWS" exports AWS_FILE, which is reserved, as is every name that begins with AWS_'],
    ['github', 'the name "github" exports github_FILE, which is reserved, as is every name that begins with GITHUB_'],
    ['AZURE_FEDERATED_TOKEN', 'the name "AZURE_FEDERATED_TOKEN" exports AZURE_FEDERATED_TOKEN_FILE, which is reserved'],
  ])('%s is reserved for itself, for its variable, or with its whole family', (name, message) => {
    expect(nameProblem(name)).toEqual({ code: 'name-reserved', message });
  });

  test.each(['subject', 'CLAIMS', 'Registries'])('%s is an output already', (name) => {
    expect(nameProblem(name)).toEqual({
      code: 'name-reserved',
      message: `the name "${name}" is one of the action's own outputs`,
    });
  });

  test.each(['NUL', 'con', 'COM1'])('%s is a device', (name) => {
    expect(nameProblem(name)).toEqual({
      code: 'name-reserved',
      message: `a file of the name "${name}" is a device on Windows`,
    });
  });
});

test('a stem is refused where every name behind it would be', () => {
  expect(stemProblem('DB_')).toBeUndefined();
  expect(stemProblem('PATH')).toBeUndefined();
  expect(stemProblem('git_')).toEqual({
    code: 'name-reserved',
    message: 'every name that begins with "git_" is reserved',
  });
});

describe('a derived name', () => {
  test.each([
    [['prod/payments/db', 'password'], 'PROD_PAYMENTS_DB_PASSWORD'],
    [['1password'], '_1PASSWORD'],
    [['a', '1'], 'A_1'],
    [['a.b c-d'], 'A_B_C_D'],
    [['a😀b'], 'A_B'],
  ])('of %j is %s', (parts, name) => {
    expect(deriveName(...parts)).toBe(name);
  });

  test('holds only what a name may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(deriveName(text)).toMatch(/^[A-Z_][A-Z0-9_]*$/);
      }),
    );
  });
});
