import type { SecretRead } from './reference.ts';

/** What the role lacks where the store refuses a read with this code; empty where permissions are not the cause. */
export function missingPermission(code: string, read: SecretRead): string {
  if (code.startsWith('AccessDenied')) {
    const list = read.kind === 'prefix' ? ', secretsmanager:ListSecrets on "*"' : '';
    return `; the role needs secretsmanager:GetSecretValue on ${resourceOf(read)}${list}, and kms:Decrypt where it has a key of its own`;
  }
  return code.startsWith('DecryptionFailure') ? "; the role needs kms:Decrypt on the secret's key" : '';
}

/** A secret's ARN ends in six random characters. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
function resourceOf(read: SecretRead): string {
  if (read.kind === 'prefix') return `"arn:*:secretsmanager:*:*:secret:${read.prefix}*"`;
  return read.id.startsWith('arn:') ? `"${read.id}"` : `"arn:*:secretsmanager:*:*:secret:${read.id}-??????"`;
}
