/**
 * The `keyless` command. What needs neither network nor parser is here, so that it starts as fast as Node does; the rest
 * is passed on to the step's bundle.
 */
import './adapters/node-version.ts'; // before anything asks Node for what it may not have
import { exitWith } from './adapters/exit-status.ts';
import { mainBundle } from './adapters/main-bundle.ts';
import { print } from './adapters/print.ts';
import { type Commands, readWords, runCommand } from './command.ts';
import type { scan } from './scan.ts';

const COMMANDS: Commands = {
  'azure-token': async () => (await import(/* webpackChunkName: "run" */ './commands/azure-token.ts')).azureToken,
  credentials: async () =>
    (await import(/* webpackChunkName: "credentials" */ './commands/credentials.ts')).credentials,
  'docker-credential': async () =>
    (await import(/* webpackChunkName: "credentials" */ './commands/docker-credential.ts')).dockerCredential,
  'gcp-token': async () => (await import(/* webpackChunkName: "credentials" */ './commands/gcp-token.ts')).gcpToken,
  get: async () => (await import(/* webpackChunkName: "credentials" */ './commands/get.ts')).get,
  run: async () => (await import(/* webpackChunkName: "run" */ './commands/run.ts')).run,
  'pass-on': async () => (await import(/* webpackChunkName: "run" */ './commands/pass-on.ts')).passOn,
  help: async () => (await import('./commands/help.ts')).help,
  scan: async () => (await loadScan()).scan,
};

const [name = 'help', ...args] = readWords(process.argv.slice(2));
const world = { env: process.env, print };
exitWith(
  Object.hasOwn(COMMANDS, name)
    ? runCommand(COMMANDS, name, args, world)
    : mainBundle().then(({ passOn }) => passOn(name, args, world)),
);

async function loadScan(): Promise<{ readonly scan: typeof scan }> {
  const bundle = '../scan/index.js'; // beside this one, in dist
  return await import(/* webpackIgnore: true */ bundle);
}
