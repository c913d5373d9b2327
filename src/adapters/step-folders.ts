import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ActionError } from '../errors.ts';
import type { StepFolder } from '../ports.ts';
import { changedAt, findFolders, openLeavings } from './leavings.ts';

/** The folders of this job's Keyless steps, the one that KEYLESS_DIR names first, then the newest. */
export function stepFolders(env: NodeJS.ProcessEnv): readonly StepFolder[] {
  const named = env['KEYLESS_DIR'];
  if (!named) {
    throw new ActionError('not-in-a-job', 'KEYLESS_DIR is not set, so no Keyless step of this job is known', {
      hint: 'This command works in steps that come after a Keyless step of the same job.',
    });
  }
  const others = findFolders(env['RUNNER_TEMP'] ?? '')
    .filter((path) => path !== named && !path.includes('.', path.lastIndexOf('keyless-')))
    .toSorted((a, b) => changedAt(b) - changedAt(a));
  return [named, ...others].flatMap((path) => (openLeavings(path) === undefined ? [] : [stepFolder(path)]));
}

function stepFolder(path: string): StepFolder {
  const secrets = join(path, 'secrets');
  return { path, names: list(secrets), read: (name) => readFileSync(join(secrets, name)) };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
