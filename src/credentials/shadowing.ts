import type { AwsCredentials } from '../delivery/modes.ts';
import { ActionError } from '../errors.ts';

const STATIC_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] as const;

/**
 * Refuses to hand over a profile that nothing would read: the CLI and the SDKs take static keys of the environment
 * before any profile, and AWS_PROFILE before the default one.
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export function checkNotShadowed(
  delivery: AwsCredentials,
  profile: string,
  variable: (name: string) => string | undefined,
): void {
  if (delivery !== 'file') return;
  const shadowing = STATIC_KEYS.filter((name) => variable(name));
  if (shadowing.length > 0) {
    throw new ActionError(
      'credentials-shadowed',
      `${shadowing.join(', ')} in the environment would be used instead of the profile "${profile}"`,
      {
        hint: 'Remove the static keys from `env:` (or the earlier step that exports them), or ask for no AWS credentials with `aws-credentials: none`.',
      },
    );
  }
  const named = variable('AWS_PROFILE');
  const ours = (variable('AWS_CONFIG_FILE') ?? '').includes('keyless-');
  if (named && named !== profile && !ours) {
    throw new ActionError(
      'credentials-shadowed',
      `AWS_PROFILE is "${named}" in the environment, so the profile "${profile}" would not be used`,
      {
        hint: `Remove AWS_PROFILE from \`env:\`, or set \`aws-profile: ${named}\`.`,
      },
    );
  }
}
