import { mergeProfile } from '../credentials/profile.ts';
import type { Session } from '../credentials/session.ts';
import type { AwsCredentials } from './modes.ts';
import { encode, NOTHING, type Part } from './part.ts';

export interface AwsPlan {
  readonly region: string;
  readonly awsCredentials: AwsCredentials;
  readonly awsProfile: string;
  readonly session: Session;
  /** AWS files of an earlier step of this job, whose profiles stay usable. */
  readonly earlierFiles: { readonly config: string | undefined; readonly credentials: string | undefined };
}

/** How the session reaches later steps; `path` makes an absolute path inside the folder. */
export function awsDelivery(plan: AwsPlan, path: (...parts: readonly string[]) => string): Part {
  const { accessKeyId, secretAccessKey, sessionToken } = plan.session.credentials;
  const region = [
    ['AWS_REGION', plan.region],
    ['AWS_DEFAULT_REGION', plan.region],
  ] as const;
  switch (plan.awsCredentials) {
    case 'none':
      return NOTHING;
    case 'env':
      return {
        ...NOTHING,
        variables: [
          ...region,
          ['AWS_ACCESS_KEY_ID', accessKeyId],
          ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
          ['AWS_SESSION_TOKEN', sessionToken],
        ],
        warnings: [
          '`aws-credentials: env` puts the AWS keys into the environment of every later step, third-party actions included; `file` does not',
        ],
      };
    case 'file': {
      const credentials = mergeProfile(plan.earlierFiles.credentials, 'credentials', plan.awsProfile, [
        ['aws_access_key_id', accessKeyId],
        ['aws_secret_access_key', secretAccessKey],
        ['aws_session_token', sessionToken],
      ]);
      const config = mergeProfile(plan.earlierFiles.config, 'config', plan.awsProfile, [['region', plan.region]]);
      return {
        files: [
          ['aws/config', encode(config)],
          ['aws/credentials', encode(credentials)],
        ],
        variables: [
          ...region,
          ['AWS_CONFIG_FILE', path('aws', 'config')],
          ['AWS_SHARED_CREDENTIALS_FILE', path('aws', 'credentials')],
          ['AWS_SDK_LOAD_CONFIG', '1'],
          ...(plan.awsProfile === 'default' ? [] : ([['AWS_PROFILE', plan.awsProfile]] as const)),
        ],
        outputs: [
          ['aws-profile', plan.awsProfile],
          ['aws-config-file', path('aws', 'config')],
        ],
        warnings: [],
      };
    }
  }
}
