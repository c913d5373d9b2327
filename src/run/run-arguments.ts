import { ActionError } from '../errors.ts';
import { isName } from '../secrets/name.ts';
import { isReserved } from '../secrets/reserved-name.ts';
import { AWS_KEYS, isCredential } from './credential-variables.ts';

/** A secret and the variable that is to hold it. */
export interface Passed {
  readonly name: string;
  readonly variable: string;
}

/** What `keyless run` was asked for. */
export interface RunRequest {
  /** Undefined stands for every secret, each in the variable of its name. */
  readonly secrets: readonly Passed[] | undefined;
  readonly aws: boolean;
  readonly azure: boolean;
  readonly vault: boolean;
  /** The command and its arguments; never empty. */
  readonly command: string;
  readonly args: readonly string[];
}

/** The options that stand alone; beside them there is `--secret`. */
export const SWITCHES: readonly string[] = ['--no-secrets', '--aws', '--azure', '--vault'];

const USAGE =
  'expected `keyless run [--secret NAME[=VAR]… | --no-secrets] [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT…]`';

export function parseRunArguments(args: readonly string[]): RunRequest {
  const end = args.indexOf('--');
  const secrets: Passed[] = [];
  const given = new Set<string>();
  for (const options = [...(end < 0 ? args : args.slice(0, end))]; options.length > 0; ) {
    const option = options.shift() ?? '';
    if (SWITCHES.includes(option)) given.add(option);
    else if (option === '--secret') secrets.push(passedBy(options.shift()));
    else if (option.startsWith('--secret=')) secrets.push(passedBy(option.slice('--secret='.length)));
    else if (option.startsWith('-')) throw usage(`\`keyless run\` has no option ${JSON.stringify(option)}`);
    else throw usage(`${JSON.stringify(option)} stands before \`--\`, which parts the options from the command`);
  }
  if (end < 0) throw usage('`--` is missing, which parts the options from the command');
  const [command = '', ...rest] = args.slice(end + 1);
  if (command === '') throw usage('there is no command behind `--`');
  const twice = secrets.find(({ variable }, at) => secrets.findIndex((other) => other.variable === variable) !== at);
  if (twice !== undefined) throw usage(`the variable "${twice.variable}" is asked for twice`);
  const [one] = secrets;
  if (one !== undefined && given.has('--no-secrets'))
    throw usage(`--no-secrets keeps every secret away, and --secret asks for "${one.name}"`);
  const key = secrets.find(({ variable }) => AWS_KEYS.includes(variable));
  if (key !== undefined && given.has('--aws'))
    throw usage(`--aws sets the variable "${key.variable}", which is asked for by --secret too`);
  return {
    secrets: one === undefined && !given.has('--no-secrets') ? undefined : secrets,
    aws: given.has('--aws'),
    azure: given.has('--azure'),
    vault: given.has('--vault'),
    command,
    args: rest,
  };
}

function passedBy(text: string | undefined): Passed {
  const [name = '', ...rest] = (text ?? '').split('=');
  const variable = rest.length > 0 ? rest.join('=') : name;
  if (name === '') throw usage('--secret takes the name of a secret');
  if (/[,\s]/.test(text ?? ''))
    throw usage(`--secret ${JSON.stringify(text)}: expected one secret; give --secret once for each`);
  if (!isName(variable)) {
    throw usage(
      `--secret ${JSON.stringify(text)}: ${JSON.stringify(variable)} is no name of a variable, which is made of letters, digits and _`,
    );
  }
  if (isReserved(variable) && !isCredential(variable)) {
    throw usage(
      `--secret ${JSON.stringify(text)} would take the place of the variable "${variable}", which steers the runner, a loader or a tool`,
    );
  }
  return { name, variable };
}

function usage(problem: string): ActionError {
  return new ActionError('command-usage', problem, { hint: USAGE });
}
