import type { Session } from '../credentials/session.ts';
import { awsFiles, type UserFiles } from './aws-files.ts';
import type { AwsCredentials } from './modes.ts';
import { encode, NOTHING, type Part } from './part.ts';
import { type SessionPlan, sessionPart } from './session-part.ts';

export interface AwsPlan extends SessionPlan {
  /** The folder's absolute path, and the separator of this system's paths. */
  readonly folder: string;
  readonly separator: string;
  readonly awsCredentials: AwsCredentials;
  readonly userFiles: UserFiles;
  /** What was in force before, of the variables in `variables.ts`. */
  readonly before: Readonly<Record<string, string>>;
}

/** How the session reaches later steps; `path` makes an absolute path inside the folder. */
export function awsDelivery(plan: AwsPlan, path: (...parts: readonly string[]) => string): Part {
  switch (plan.awsCredentials) {
    case 'none':
      return NOTHING;
    case 'env':
      return inEnvironment(plan.region, plan.session);
    case 'process':
    case 'file':
      return asProfile(plan, plan.awsCredentials === 'process', path);
  }
}

function regionVariables(region: string): Part['variables'] {
  return [
    ['AWS_REGION', region],
    ['AWS_DEFAULT_REGION', region],
  ];
}

function inEnvironment(region: string, { credentials }: Session): Part {
  return {
    ...NOTHING,
    variables: [
      ...regionVariables(region),
      ['AWS_ACCESS_KEY_ID', credentials.accessKeyId],
      ['AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey],
      ['AWS_SESSION_TOKEN', credentials.sessionToken],
    ],
    warnings: [
      '`aws-credentials: env` puts the AWS keys into the environment of every later step, third-party actions included; `process` and `file` do not',
    ],
  };
}

function asProfile(plan: AwsPlan, renews: boolean, path: (...parts: readonly string[]) => string): Part {
  const { awsProfile, session } = plan;
  const { config, credentials } = awsFiles({ ...plan, credentials: session.credentials, renews });
  const kept = sessionPart(plan, renews);
  const files: [string, string][] = [['config', config]];
  if (credentials !== undefined) files.push(['credentials', credentials]);
  return {
    ...kept,
    files: [...files.map(([name, text]) => [`aws/${name}`, encode(text)] as const), ...kept.files],
    variables: [
      ...regionVariables(plan.region),
      ['AWS_CONFIG_FILE', path('aws', 'config')],
      ...(credentials === undefined ? [] : ([['AWS_SHARED_CREDENTIALS_FILE', path('aws', 'credentials')]] as const)),
      ['AWS_SDK_LOAD_CONFIG', '1'],
      // An earlier step's profile would else stay the one in force.
      ...(awsProfile === 'default' && !plan.before['AWS_PROFILE'] ? [] : ([['AWS_PROFILE', awsProfile]] as const)),
    ],
    outputs: [
      ['aws-profile', awsProfile],
      ['aws-config-file', path('aws', 'config')],
    ],
  };
}
