import { ActionError } from '../../errors.ts';

/** The two ways that shells tell apart, by status 127 and 126. */
export function notStarted(command: string, error: unknown): ActionError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') {
    return new ActionError('program-not-found', `there is no program ${JSON.stringify(command)}`, {
      hint: 'Programs are looked up on PATH; what only a shell knows needs `bash -c`.',
    });
  }
  const why = code === 'E2BIG' ? 'its arguments and environment are more than this system takes' : code;
  return new ActionError('program-not-started', `${JSON.stringify(command)} can't be run (${why})`);
}
