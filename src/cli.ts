/**
 * The `keyless` command. What needs neither network nor parser is here, so that it starts as fast as Node does; the rest
 * is passed on to the step's bundle.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Commands, runCommand } from './command.ts';
import type { scan } from './scan.ts';

const COMMANDS: Commands = {
  get: async () => (await import('./commands/get.ts')).get,
  help: async () => (await import('./commands/help.ts')).help,
  scan: async () => (await loadScan()).scan,
};

const [, , name = 'help', ...args] = process.argv;
if (Object.hasOwn(COMMANDS, name)) process.exitCode = await runCommand(COMMANDS, name, args, process.env);
else await import(/* webpackIgnore: true */ pathToFileURL(join(import.meta.dirname, '..', 'main', 'index.js')).href);

async function loadScan(): Promise<{ readonly scan: typeof scan }> {
  const bundle = '../scan/index.js'; // beside this one, in dist
  return await import(/* webpackIgnore: true */ bundle);
}
