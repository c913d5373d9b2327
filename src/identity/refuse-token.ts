import { ActionError, type ErrorCode } from '../errors.ts';

const CLOCK = "Set this runner's clock; 60 seconds are tolerated.";
const ENDPOINT =
  'Look at which earlier step sets ACTIONS_ID_TOKEN_REQUEST_URL: GitHub issues no such token to this job';

const HINTS: Partial<Record<ErrorCode, string>> = {
  'token-audience': 'Check `audience`, or the audience of the store that it is for: it is a single string.',
  'token-expired': CLOCK,
  'token-issuer': 'Check `issuer`; on GitHub Enterprise Server and *.ghe.com leave it out.',
  'token-key-unknown': `${ENDPOINT}. With an \`issuer\` input, check that it is the right one.`,
  'token-not-yet-valid': CLOCK,
};

/** Throws, with what to do about a token that fails a check. */
export function refuseToken(code: ErrorCode, message: string): never {
  throw new ActionError(code, message, { hint: `The token was sent to nobody. ${HINTS[code] ?? `${ENDPOINT}.`}` });
}
