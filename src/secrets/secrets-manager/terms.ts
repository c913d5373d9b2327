import type { SecretsManagerRead } from '../reference.ts';
import type { ReadTerms } from '../stores.ts';

/** How Secrets Manager names things. */
export function secretsManagerTerms(read: SecretsManagerRead): ReadTerms {
  return {
    // Only the store can tell an ARN's random suffix from a name that ends like one.
    idFor: (stored) => (read.kind === 'secret' && !read.id.startsWith('arn:') ? read.id : stored),
    noneFound: 'no secret has a name that starts so',
    missingPermission: (code) => missingPermission(code, read),
  };
}

function missingPermission(code: string, read: SecretsManagerRead): string {
  if (code.startsWith('AccessDenied')) {
    const list = read.kind === 'prefix' ? ', secretsmanager:ListSecrets on "*"' : '';
    return `; the role needs secretsmanager:GetSecretValue on ${resourceOf(read)}${list}, and kms:Decrypt where it has a key of its own`;
  }
  return code.startsWith('DecryptionFailure') ? "; the role needs kms:Decrypt on the secret's key" : '';
}

/** A secret's ARN ends in six random characters. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
function resourceOf(read: SecretsManagerRead): string {
  if (read.kind === 'prefix') return `"arn:*:secretsmanager:*:*:secret:${read.prefix}*"`;
  return read.id.startsWith('arn:') ? `"${read.id}"` : `"arn:*:secretsmanager:*:*:secret:${read.id}-??????"`;
}
