import { ActionError } from '../../errors.ts';
import type { Claims } from '../../identity/claims.ts';
import { escapeUnseen } from '../../secrets/quotation.ts';
import type { ServiceError } from '../../service-error.ts';
import { type AskedLogin, causeOf } from './causes.ts';

/** A login that was refused, explained with what the token says (law 7). */
export function explainRefusal(error: ServiceError, asked: AskedLogin, claims: Claims): ActionError {
  const { hint, token } = causeOf(error.message, asked, claims);
  const role = asked.role === '' ? 'the default role' : `the role "${asked.role}"`;
  const lines = [
    `this job's login for ${role} at auth/${asked.authPath} was refused: ${error.message}`,
    ...token.map((line) => `  the token: ${escapeUnseen(line)}`),
  ];
  return new ActionError('store-refused', lines.join('\n'), { hint, cause: error });
}
