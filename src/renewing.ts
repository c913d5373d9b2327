import { ActionError } from './errors.ts';
import type { Claims } from './identity/claims.ts';
import { meetExpectations } from './meet-expectations.ts';

/** The lines of `expect`, for a token that was asked for again. */
export async function insistAgain(expect: string, claims: Claims): Promise<void> {
  if (expect.trim() === '') return;
  const { parseExpected } = await import('./identity/parse-expected.ts');
  await meetExpectations(parseExpected(expect), claims);
}

/**
 * The right to ask for tokens is the job's own runtime token, good for hours and for more than tokens. It stays where the
 * runner puts it, in the environment of each step: a file of it would outlive a killed job.
 */
export function noTokenHere(instead: string): ActionError {
  return new ActionError(
    'token-unavailable',
    'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not in the environment of the program that asks for credentials',
    {
      hint: `Every step of a job with \`permissions: id-token: write\` has them, but some tools (env -i, sudo, tox) start others without. Let them pass those two on${instead}.`,
    },
  );
}
