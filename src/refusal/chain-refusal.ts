import type { SessionRequest } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';
import type { ServiceError } from '../service-error.ts';
import { type Asked, explainAnswer } from './sts-answer.ts';

/**
 * STS's final answer to AssumeRole, explained (law 7). Both sides must allow it, where the roles are in two accounts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_terms-and-concepts.html#iam-term-role-chaining
 */
export function explainChainRefusal(error: ServiceError, from: string, asked: Asked): ActionError {
  const { request } = asked;
  const trace = error.requestId === undefined ? '' : ` (request ${error.requestId})`;
  if (!error.code?.startsWith('AccessDenied')) {
    return new ActionError('session-refused', `"${request.roleArn}", by "${from}": ${error.message}${trace}`, {
      hint: explainAnswer(error.code ?? '', error.message, asked)?.fix,
      cause: error,
    });
  }
  const externalId =
    request.externalId === undefined
      ? 'No external id was given: a policy that asks for `sts:ExternalId` wants `role-external-id`.'
      : `The external id given was "${request.externalId}", compared letter by letter.`;
  return new ActionError(
    'role-refused',
    `AWS refused to let the role "${from}" assume the chained role "${request.roleArn}"${trace}`,
    {
      hint: [
        `Either "${from}" has no permission for sts:AssumeRole on that role, or that role's trust policy does not allow it, or it does not exist (AWS says the same for all of these).`,
        externalId,
        'This statement in the trust policy of the chained role allows it:',
        chainStatement(from, request),
      ].join('\n'),
      cause: error,
    },
  );
}

function chainStatement(from: string, { externalId }: SessionRequest): string {
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: from },
    Action: 'sts:AssumeRole',
    ...(externalId !== undefined && { Condition: { StringEquals: { 'sts:ExternalId': externalId } } }),
  };
  return JSON.stringify(statement, undefined, 2);
}
