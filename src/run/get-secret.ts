import { ActionError } from '../errors.ts';
import type { StepFolder } from '../ports/step-folder.ts';

/** The exact bytes of a secret that a step of this job handed over; where several steps did, the last one's. */
export function getSecret(name: string, folders: readonly StepFolder[]): Uint8Array {
  const folder = folders.find(({ names }) => names.includes(name));
  if (folder !== undefined) return folder.read(name);
  const known = [...new Set(folders.flatMap(({ names }) => names))].toSorted();
  throw new ActionError('no-such-secret', `no secret ${JSON.stringify(name)} was handed over in this job`, {
    hint:
      known.length === 0
        ? 'None was: is there a Keyless step with `secrets` before this one?'
        : `Those there are: ${known.join(', ')}.`,
  });
}
