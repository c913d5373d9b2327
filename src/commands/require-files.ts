import { ActionError } from '../errors.ts';

/** In a job without a checkout, or in another folder, a gate would let everything pass. */
export function requireFiles(count: number, what: string, root: string): void {
  if (count > 0) return;
  throw new ActionError('command-file', `there is no ${what} in "${root}", so nothing was looked at`, {
    hint: 'In a job, actions/checkout comes first; elsewhere, name the repository by --root, or its files.',
  });
}
