import { ActionError, describe, type ErrorCode } from './errors.ts';

/** One command of `keyless`: arguments and environment in, exit status out. A thrown error is told on stderr and is status 1. */
export type Command = (args: readonly string[], env: NodeJS.ProcessEnv, print: Print) => Promise<number>;

/**
 * Writes to stdout, all of it. Gives the exit status: `status`, that of SIGPIPE where nobody reads, or `failed` where it can't
 * be written, which is told on stderr.
 */
export type Print = (output: string | Uint8Array, status?: number, failed?: number) => Promise<number>;

/** What a command is run with. */
export interface CommandWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly print: Print;
}

/** Each command's code is loaded only when it is asked for. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** Exit statuses as shells have them; any other failure of ours is 1. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  'command-unknown': 2,
  'command-usage': 2,
  'command-file': 2,
  'program-not-started': 126,
  'program-not-found': 127,
};

/**
 * The words behind `keyless`, a command and its arguments. One that is asked about itself, at whatever place, is `help` of that
 * command; what stands behind `--` is another program's.
 */
export function readWords(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  if (own.some((word) => word === '--help' || word === '-h'))
    return ['help', ...own.filter((word) => !word.startsWith('-')).slice(0, 1)];
  return words[0] === '--version' ? ['help', ...words] : words;
}

export function unknownCommand(name: string): ActionError {
  return new ActionError('command-unknown', `keyless has no command ${JSON.stringify(name)}`, {
    hint: 'Run `keyless help` for those it has.',
  });
}

/** Runs the command of that name; `commands` must have it. */
export async function runCommand(
  commands: Commands,
  name: string,
  args: readonly string[],
  { env, print }: CommandWorld,
): Promise<number> {
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) throw unknownCommand(name);
    const command = await load();
    return await command(args, env, print);
  } catch (error) {
    process.stderr.write(`keyless: ${describe(error)}\n`);
    return (error instanceof ActionError ? STATUS[error.code] : undefined) ?? 1;
  }
}
