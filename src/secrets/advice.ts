import { ActionError, type Problem } from '../errors.ts';
import type { ServiceError } from '../service-error.ts';

const ADVICE: Readonly<Record<string, string>> = {
  'secret-absent':
    'Where something is absent, compare name, letter case, version, region and account with what the store has; a line with ?= leaves it out instead.',
  'secret-empty': 'Put a value into what is empty, or take its line out.',
  'secret-refused':
    'Where a store refused, correct what the line names: most often the permissions of the role or login.',
};

/** The failure of a step whose secrets have these problems. */
export function secretsUnavailable(problems: readonly Problem[]): ActionError {
  return new ActionError(
    'secrets-unavailable',
    `${problems.length === 1 ? 'a secret' : `${problems.length} secrets`} could not be had, so none is handed over`,
    { problems, hint: [...new Set(problems.map(adviceOn))].filter(Boolean).join('\n') || undefined },
  );
}

function adviceOn({ code, message }: Problem): string {
  if (/marked for deletion/.test(message)) return 'Restore what is marked for deletion, or read another.';
  // What a manifest's entry came to says what to do itself.
  return ADVICE[code] ?? (code.startsWith('live-') ? '' : 'Correct a reference by what its line says.');
}

/** A store's answer that is about no single secret. */
export function refusedAsWhole(error: ServiceError): ActionError {
  const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  const hint = /^(?:UnrecognizedClient|InvalidClientTokenId)/.test(error.code ?? '')
    ? 'The session is not known where it was asked: enable the region for the account, choose another, or correct the AWS_ENDPOINT_URL… that is in force.'
    : 'Look the answer up by its code: it is about the whole call, and so about the login, the region or the address.';
  return new ActionError('secrets-unavailable', `${error.message}${trace}`, { hint, cause: error });
}
