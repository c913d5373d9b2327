/**
 * The `keyless` command. What needs neither network nor parser is here, so that it starts as fast as Node does; the rest
 * is passed on to the step's bundle.
 */
import { mainBundle } from './adapters/main-bundle.ts';
import { type Commands, runCommand } from './command.ts';

const COMMANDS: Commands = {
  credentials: async () => (await import('./commands/credentials.ts')).credentials,
  get: async () => (await import('./commands/get.ts')).get,
  run: async () => (await import('./commands/run.ts')).run,
  'pass-on': async () => (await import('./commands/pass-on.ts')).passOn,
  help: async () => (await import('./commands/help.ts')).help,
};

const [, , name = 'help', ...args] = process.argv;
process.exitCode = Object.hasOwn(COMMANDS, name)
  ? await runCommand(COMMANDS, name, args, process.env)
  : await (await mainBundle()).passOn(name, args, process.env);
