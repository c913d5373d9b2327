import { type AwsPlace, arnAt, isOfKey, lookedIn } from '../aws-place.ts';
import type { SecretsManagerRead } from '../reference.ts';
import type { ReadTerms } from '../stores.ts';

/** How Secrets Manager names things. */
export function secretsManagerTerms(read: SecretsManagerRead, place: AwsPlace | undefined): ReadTerms {
  return {
    // Only the store can tell an ARN's random suffix from a name that ends like one.
    idFor: (stored) => (read.kind === 'secret' && !read.id.startsWith('arn:') ? read.id : stored),
    noneFound: 'no secret has a name that starts so',
    missingPermission: (code, message) => missingPermission(code, message, read, place),
    lookedIn: () => lookedIn(read, place),
  };
}

function missingPermission(
  code: string,
  message: string,
  read: SecretsManagerRead,
  place: AwsPlace | undefined,
): string {
  if (code.startsWith('DecryptionFailure') || isOfKey(code, message))
    return "; the role needs kms:Decrypt on the secret's key, which must be enabled";
  if (!code.startsWith('AccessDenied')) return '';
  const list = read.kind === 'prefix' ? ', secretsmanager:ListSecrets on "*"' : '';
  return `; the role needs secretsmanager:GetSecretValue on "${resourceOf(read, place)}"${list}, and kms:Decrypt where it has a key of its own`;
}

/** A secret's ARN ends in six random characters. https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html */
function resourceOf(read: SecretsManagerRead, place: AwsPlace | undefined): string {
  if (read.kind === 'secret' && read.id.startsWith('arn:')) return read.id;
  return arnAt(place, 'secretsmanager', `secret:${read.kind === 'prefix' ? `${read.prefix}*` : `${read.id}-??????`}`);
}
