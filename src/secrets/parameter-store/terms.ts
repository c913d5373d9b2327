import { type AwsPlace, arnAt, isOfKey, lookedIn } from '../aws-place.ts';
import type { ParameterStoreRead } from '../reference.ts';
import type { ReadTerms } from '../stores.ts';

/** How Parameter Store names things. */
export function parameterStoreTerms(read: ParameterStoreRead, place: AwsPlace | undefined): ReadTerms {
  return {
    idFor: (stored) => nameOf(read.kind === 'parameter' ? read.id : stored).replace(/^\//, ''),
    noneFound: 'no parameter is under this path',
    missingPermission: (code, message) => missingPermission(code, message, read, place),
    lookedIn: () => lookedIn(read, place),
  };
}

/** The name of a parameter that may be written as an ARN: `arn:…:parameter/prod/url` is `/prod/url` or, at the root, `url`. */
export function nameOf(id: string): string {
  const resource = id.startsWith('arn:') ? id.slice(id.indexOf(':parameter/') + ':parameter'.length) : id;
  return resource === id || resource.indexOf('/', 1) > 0 ? resource : resource.slice(1);
}

/**
 * GetParameters and GetParametersByPath each have a permission of their own, and none of them is ssm:GetParameter.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html
 */
function missingPermission(
  code: string,
  message: string,
  read: ParameterStoreRead,
  place: AwsPlace | undefined,
): string {
  if (code.startsWith('InvalidKeyId') || isOfKey(code, message))
    return "; the parameter's key must exist and be enabled, and the role needs kms:Decrypt on it";
  if (!code.startsWith('AccessDenied')) return '';
  const action = read.kind === 'parameters' ? 'ssm:GetParametersByPath' : 'ssm:GetParameters';
  return `; the role needs ${action} on "${resourceOf(read, place)}", and kms:Decrypt where it has a key of its own`;
}

function resourceOf(read: ParameterStoreRead, place: AwsPlace | undefined): string {
  if (read.kind === 'parameter' && read.id.startsWith('arn:')) return read.id;
  const path = read.kind === 'parameter' ? read.id : read.prefix.slice(0, -1);
  return arnAt(place, 'ssm', `parameter/${path.replace(/^\//, '')}`);
}
