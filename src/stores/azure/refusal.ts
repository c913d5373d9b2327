import { ActionError } from '../../errors.ts';
import type { Claims } from '../../identity/claims.ts';
import { escapeUnseen } from '../../secrets/quotation.ts';
import type { ServiceError } from '../../service-error.ts';
import { causeOf, type Deciding, type Wanted } from './causes.ts';
import { credentialCommands } from './federated-credential.ts';

/** A login that was refused, explained by what the token says and what a federated credential must say (law 7). */
export function explainRefusal(error: ServiceError, wanted: Wanted, claims: Claims): ActionError {
  const { hint, unfit, wantsCredential } = causeOf(error.code, wanted, claims);
  const message = [
    `this job's login as client ${wanted.client} of tenant ${wanted.tenant} was refused: ${error.message}`,
    '  The token says, and a federated credential must say, letter by letter:',
    ...sides(claims).map(([what, value]) => `    ${what.padEnd(8)}  ${value}${mark(what, unfit)}`),
  ];
  const [app, identity] = credentialCommands(wanted.client, claims);
  const commands = [
    'This makes a federated credential that lets exactly this job in, for an app registration:',
    `  ${app}`,
    'and for a user-assigned managed identity:',
    `  ${identity}`,
  ];
  return new ActionError('store-refused', shown(message), {
    hint: shown(wantsCredential ? [hint, ...commands] : [hint]),
    cause: error,
  });
}

function sides({ aud, iss, sub }: Claims): readonly (readonly [Deciding, string])[] {
  return [
    ['subject', sub],
    ['issuer', iss],
    ['audience', aud],
  ];
}

function mark(what: Deciding, unfit: readonly Deciding[]): string {
  if (!unfit.includes(what)) return '';
  return unfit.length === 1 ? '   <- no credential has this' : '   <- no credential has all of these';
}

/** Branches may hold what a log would obey and not show. */
function shown(lines: readonly string[]): string {
  return lines.map(escapeUnseen).join('\n');
}
