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

/** Runs the command of that name; `commands` must have it. */
export async function runCommand(
  commands: Commands,
  name: string,
  args: readonly string[],
  { env, print }: CommandWorld,
): Promise<number> {
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) {
      throw new ActionError('command-unknown', `keyless has no command ${JSON.stringify(name)}`, {
        hint: 'Run `keyless help` for those it has.',
      });
    }
    const command = await load();
    return await command(args, env, print);
  } catch (error) {
    process.stderr.write(`keyless: ${describe(error)}\n`);
    return (error instanceof ActionError ? STATUS[error.code] : undefined) ?? 1;
  }
}
