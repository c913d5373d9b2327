import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a command of the step's bundle in this process; returns its exit status. */
export async function passOn(name: string, args: readonly string[]): Promise<number> {
  process.argv.splice(2, process.argv.length, name, ...args);
  await import(/* webpackIgnore: true */ pathToFileURL(join(import.meta.dirname, '..', 'main', 'index.js')).href);
  return Number(process.exitCode ?? 0);
}
