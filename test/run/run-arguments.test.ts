import { describe, expect, test } from 'vitest';
import { parseRunArguments } from '../../src/run/run-arguments.ts';

const USAGE =
  'expected `keyless run [--secret NAME[=VAR]… | --no-secrets] [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT…]`';

describe('the arguments of keyless run', () => {
  test('are secrets, each with its variable, and a command with its own arguments', () => {
    expect(parseRunArguments(['--secret', 'A', '--aws', '--secret=B=C', '--', 'x', '--aws', '--', '-y', ''])).toEqual({
      secrets: [
        { name: 'A', variable: 'A' },
        { name: 'B', variable: 'C' },
      ],
      aws: true,
      azure: false,
      vault: false,
      command: 'x',
      args: ['--aws', '--', '-y', ''],
    });
  });

  test('without a secret ask for all of them', () => {
    const none = { secrets: undefined, aws: false, azure: false, vault: false, command: 'x', args: [] };
    expect(parseRunArguments(['--', 'x'])).toEqual(none);
    expect(parseRunArguments(['--azure', '--', 'x'])).toEqual({ ...none, azure: true });
    expect(parseRunArguments(['--vault', '--', 'x'])).toEqual({ ...none, vault: true });
  });

  test('ask for no secret at all with --no-secrets', () => {
    expect(parseRunArguments(['--no-secrets', '--aws', '--', 'x'])).toMatchObject({ secrets: [], aws: true });
    expect(parseRunArguments(['--no-secrets', '--', 'x'])).toMatchObject({ secrets: [], aws: false });
  });

  test.each(['NODE_AUTH_TOKEN', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY'])(
    'may give a secret to %s, from which a tool takes nothing but a credential',
    (variable) => {
      expect(parseRunArguments(['--secret', `A=${variable}`, '--', 'x']).secrets).toEqual([{ name: 'A', variable }]);
    },
  );

  test('may give one secret to several variables', () => {
    const { secrets } = parseRunArguments(['--secret', 'A=B', '--secret', 'A=C', '--', 'x']);
    expect(secrets?.map(({ variable }) => variable)).toEqual(['B', 'C']);
  });

  test.each([
    [[], '`--` is missing, which parts the options from the command'],
    [['--secret', 'A'], '`--` is missing, which parts the options from the command'],
    [['make', 'x'], '"make" stands before `--`, which parts the options from the command'],
    [['--secrets', 'A', '--', 'x'], '`keyless run` has no option "--secrets"'],
    [['-x', '--', 'x'], '`keyless run` has no option "-x"'],
    [['--'], 'there is no command behind `--`'],
    [['--', ''], 'there is no command behind `--`'],
    [['--secret', '--', 'x'], '--secret takes the name of a secret'],
    [['--secret=', '--', 'x'], '--secret takes the name of a secret'],
    [['--secret', '=B', '--', 'x'], '--secret takes the name of a secret'],
    [
      ['--secret', 'A=', '--', 'x'],
      '--secret "A=": "" is no name of a variable, which is made of letters, digits and _',
    ],
    [
      ['--secret', 'A=B=C', '--', 'x'],
      '--secret "A=B=C": "B=C" is no name of a variable, which is made of letters, digits and _',
    ],
    [['--secret', 'A', '--secret', 'B=A', '--', 'x'], 'the variable "A" is asked for twice'],
    [['--secret', 'A,B', '--', 'x'], '--secret "A,B": expected one secret; give --secret once for each'],
    [['--secret', 'A=X, B=Y', '--', 'x'], '--secret "A=X, B=Y": expected one secret; give --secret once for each'],
    [['--no-secrets', '--secret', 'A', '--', 'x'], '--no-secrets keeps every secret away, and --secret asks for "A"'],
    [
      ['--aws', '--secret=A=AWS_SESSION_TOKEN', '--', 'x'],
      '--aws sets the variable "AWS_SESSION_TOKEN", which is asked for by --secret too',
    ],
    ...['PATH', 'NODE_OPTIONS', 'LD_PRELOAD', 'AWS_PROFILE', 'github_token', 'BASH_ENV'].map(
      (variable): [string[], string] => [
        ['--secret', `A=${variable}`, '--', 'x'],
        `--secret "A=${variable}" would take the place of the variable "${variable}", which steers the runner, a loader or a tool`,
      ],
    ),
  ])('%j are refused', (args, message) => {
    expect(() => parseRunArguments(args)).toThrow(
      expect.objectContaining({ code: 'command-usage', message, hint: USAGE }),
    );
  });
});
