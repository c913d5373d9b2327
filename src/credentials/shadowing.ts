import type { AwsCredentials } from '../delivery/modes.ts';
import { ActionError } from '../errors.ts';

/** Keys that every SDK takes first, with the older names that those for Go and Java still read. */
const STATIC_KEYS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'AWS_SECURITY_TOKEN',
] as const;

/**
 * A role by token file, as EKS gives it to a pod: before any profile for botocore, Java and, where AWS_PROFILE is not set,
 * Go. Credentials of a container (AWS_CONTAINER_CREDENTIALS_…) and of a machine come after a profile everywhere.
 */
const WEB_IDENTITY = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN'] as const;

/** Botocore reads the first of these before the second. */
const PROFILES = ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'] as const;

/**
 * Refuses to hand over a profile that tools would pass over for something else in the environment.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function checkNotShadowed(
  delivery: AwsCredentials,
  profile: string,
  variable: (name: string) => string | undefined,
): void {
  if (delivery === 'none' || delivery === 'env') return;
  const instead = `in the environment would be used instead of the profile "${profile}"`;
  const keys = STATIC_KEYS.filter((name) => variable(name));
  if (keys.length > 0) {
    throw new ActionError('credentials-shadowed', `${keys.join(', ')} ${instead}`, {
      hint: 'Remove the static keys from `env:` (or the earlier step that exports them), or ask for no AWS credentials with `aws-credentials: none`.',
    });
  }
  if (WEB_IDENTITY.every((name) => variable(name))) {
    throw new ActionError('credentials-shadowed', `${WEB_IDENTITY.join(' with ')} ${instead}`, {
      hint: `A runner in an EKS pod with a role of its own has them. Blank one for the job with \`env: { ${WEB_IDENTITY[0]}: "" }\`, or take the role from the pod's service account.`,
    });
  }
  const ours = (variable('AWS_CONFIG_FILE') ?? '').includes('keyless-');
  for (const name of PROFILES) {
    const named = variable(name);
    if (!named || named === profile || (ours && name === 'AWS_PROFILE')) continue;
    throw new ActionError(
      'credentials-shadowed',
      `${name} is "${named}" in the environment, so the profile "${profile}" would not be used`,
      { hint: `Remove ${name} from \`env:\`, or set \`aws-profile: ${named}\`.` },
    );
  }
}
