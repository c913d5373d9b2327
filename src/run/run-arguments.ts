import { ActionError } from '../errors.ts';
import { isName } from '../secrets/name.ts';
import { isReserved } from '../secrets/reserved-name.ts';

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

const USAGE = 'expected `keyless run [--secret NAME[=VAR]]… [--aws] [--azure] [--vault] -- COMMAND [ARGUMENT…]`';

export function parseRunArguments(args: readonly string[]): RunRequest {
  const end = args.indexOf('--');
  const secrets: Passed[] = [];
  let aws = false;
  let azure = false;
  let vault = false;
  for (const options = [...(end < 0 ? args : args.slice(0, end))]; options.length > 0; ) {
    const option = options.shift() ?? '';
    if (option === '--aws') aws = true;
    else if (option === '--azure') azure = true;
    else if (option === '--vault') vault = true;
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
  return { secrets: secrets.length > 0 ? secrets : undefined, aws, azure, vault, command, args: rest };
}

function passedBy(text: string | undefined): Passed {
  const [name = '', ...rest] = (text ?? '').split('=');
  const variable = rest.length > 0 ? rest.join('=') : name;
  if (name === '') throw usage('--secret takes the name of a secret');
  if (!isName(variable)) {
    throw usage(
      `--secret ${JSON.stringify(text)}: ${JSON.stringify(variable)} is no name of a variable, which is made of letters, digits and _`,
    );
  }
  if (isReserved(variable)) {
    throw usage(
      `--secret ${JSON.stringify(text)} would take the place of the variable "${variable}", which steers the runner, a loader or a tool`,
    );
  }
  return { name, variable };
}

function usage(problem: string): ActionError {
  return new ActionError('command-usage', problem, { hint: USAGE });
}
