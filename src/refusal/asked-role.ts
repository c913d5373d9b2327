import { parseRoleArn } from '../credentials/arn.ts';
import type { SessionRequest } from '../credentials/session.ts';

/** The account of the role that was asked for. */
export function accountOf({ roleArn }: Pick<SessionRequest, 'roleArn'>): string {
  return parseRoleArn(roleArn)?.account ?? 'of the role';
}

/** Its name without the path, as `aws iam` commands take it. */
export function roleName({ roleArn }: Pick<SessionRequest, 'roleArn'>): string {
  return roleArn.split('/').at(-1) ?? roleArn;
}
