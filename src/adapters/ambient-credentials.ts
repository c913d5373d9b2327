import { execFileSync } from 'node:child_process';
import type { Credentials } from '../credentials/session.ts';
import { ActionError } from '../errors.ts';

/** In milliseconds: a profile may have to ask a browser. */
const PATIENCE = 60_000;

/** The credentials of whoever runs a command: keys in the environment, or those the AWS CLI finds (profiles, SSO, instance roles). */
export function ambientCredentials(env: NodeJS.ProcessEnv): Credentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY) {
    return credentialsOf({
      AccessKeyId: AWS_ACCESS_KEY_ID,
      SecretAccessKey: AWS_SECRET_ACCESS_KEY,
      SessionToken: AWS_SESSION_TOKEN,
    });
  }
  try {
    const output = execFileSync('aws', ['configure', 'export-credentials', '--format', 'process'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
      windowsHide: true,
    });
    return credentialsOf(JSON.parse(output));
  } catch (error) {
    throw new ActionError('session-refused', 'there are no AWS credentials to ask the stores with', {
      hint: 'Run it in a step after a Keyless step, set AWS_ACCESS_KEY_ID and its kin, or install the AWS CLI and log in.',
      cause: error,
    });
  }
}

interface ProcessDocument {
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: string;
}

/** https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html */
function credentialsOf({ AccessKeyId, Expiration, SecretAccessKey, SessionToken }: ProcessDocument): Credentials {
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken ?? '',
    expiration: new Date(Expiration ?? '9999-12-31T00:00:00Z'),
  };
}
