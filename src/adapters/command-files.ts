import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { ActionError } from '../errors.ts';

/** Where the runner reads what a step hands to later ones, in one form. */
export type CommandFile = 'GITHUB_ENV' | 'GITHUB_OUTPUT';

/**
 * Adds all of these to a command file in one write: the runner sees every one of them or none.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export function appendPairs(
  file: CommandFile,
  pairs: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const path = env[file];
  if (!path) {
    throw new ActionError('environment-unsafe', `${file} is not set, so nothing can be handed to later steps`, {
      hint: 'Keyless runs as a step of a job. On a self-hosted runner, update the runner.',
    });
  }
  const delimiter = `ghadelimiter_${randomUUID()}`;
  const lines = Array.from(pairs, ([name, value]) => [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL));
  appendFileSync(path, lines.join(''));
}
