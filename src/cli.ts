/**
 * The `keyless` command. What needs neither network nor parser is here, so that it starts as fast as Node does; the rest
 * is passed on to the step's bundle.
 */
import { passOn } from './adapters/main-bundle.ts';
import { type Commands, runCommand } from './command.ts';

const COMMANDS: Commands = {
  'docker-credential': async () => (await import('./commands/docker-credential.ts')).dockerCredential,
  get: async () => (await import('./commands/get.ts')).get,
  help: async () => (await import('./commands/help.ts')).help,
};

const [, , name = 'help', ...args] = process.argv;
if (Object.hasOwn(COMMANDS, name)) process.exitCode = await runCommand(COMMANDS, name, args, process.env);
else await passOn(name, args);
