import { mergeProfile } from '../credentials/profile.ts';
import type { Session } from '../credentials/session.ts';
import type { Claims } from '../identity/claims.ts';
import type { Secret } from '../secrets/secret.ts';
import { bytesOf } from '../secrets/value.ts';
import { renderDotenv } from './dotenv.ts';
import { LEDGER_FILE, renderLedger, type Worker } from './ledger.ts';
import { masksFor } from './masks.ts';
import type { AwsCredentials, ExposeValues } from './modes.ts';

/** Everything the job will receive, as plain data: decided whole before any of it is handed over (law 4). */
export interface Delivery {
  readonly masks: readonly string[];
  /** By path inside the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  /** What could not be masked safely, by name. */
  readonly unmasked: readonly string[];
}

export interface DeliveryPlan {
  /** The folder's absolute path, and the separator of this system's paths. */
  readonly folder: string;
  readonly separator: string;
  readonly region: string;
  readonly awsCredentials: AwsCredentials;
  readonly awsProfile: string;
  readonly exposeValues: ExposeValues;
  readonly session: Session;
  readonly claims: Claims;
  readonly secrets: readonly Secret[];
  /** AWS files of an earlier step of this job, whose profiles stay usable. */
  readonly earlierFiles: {
    readonly config: string | undefined;
    readonly credentials: string | undefined;
  };
  readonly worker: Worker | undefined;
}

export function planDelivery(plan: DeliveryPlan): Delivery {
  const path = (...parts: readonly string[]): string => [plan.folder, ...parts].join(plan.separator);
  const masking = plan.secrets.map(({ name, value }) => masksFor(name, value));
  const unmasked = masking.flatMap((mask) => mask.unmasked);
  const dotenv = renderDotenv(plan.secrets);
  const exposed = exposure(plan);

  const files = new Map(plan.secrets.map(({ name, value }) => [`secrets/${name}`, bytesOf(value)]));
  files.set('secrets.env', text(dotenv.text));
  const variables = new Map(plan.secrets.map(({ name }) => [`${name}_FILE`, path('secrets', name)]));
  const outputs = new Map(plan.secrets.map(({ name }) => [name, path('secrets', name)]));

  outputs.set('secrets-dir', path('secrets'));
  outputs.set('env-file', path('secrets.env'));
  outputs.set('secret-files', plan.secrets.map(({ name }) => `${name}=${path('secrets', name)}`).join('\n'));
  outputs.set('aws-account-id', plan.session.accountId);
  outputs.set('assumed-role-arn', plan.session.assumedRoleArn);
  outputs.set('aws-expiration', plan.session.credentials.expiration.toISOString());
  outputs.set('subject', plan.claims.sub);
  outputs.set('claims', JSON.stringify(plan.claims));
  for (const [name, value] of exposed.outputs) outputs.set(name, value);

  variables.set('KEYLESS_DIR', plan.folder);
  const aws = awsDelivery(plan, path);
  for (const [name, value] of [...aws.variables, ...exposed.variables]) variables.set(name, value);
  for (const [name, value] of aws.outputs) outputs.set(name, value);
  for (const [name, content] of aws.files) files.set(name, content);

  const names = [...files.keys()];
  const folders = [
    ...new Set([
      'secrets',
      ...names.filter((name) => name.includes('/')).map((name) => name.slice(0, name.lastIndexOf('/'))),
    ]),
  ];
  const ledger = {
    version: 1,
    worker: plan.worker,
    files: names,
    folders,
    variables: [...variables.keys()],
  } as const;

  return {
    masks: [...new Set(masking.flatMap(({ masks }) => masks))],
    files: new Map([[LEDGER_FILE, text(renderLedger(ledger))], ...files]),
    variables,
    outputs,
    notices: dotenv.notices,
    warnings: [...aws.warnings, ...exposed.warnings],
    unmasked,
  };
}

interface Part {
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly variables: readonly (readonly [string, string])[];
  readonly outputs: readonly (readonly [string, string])[];
  readonly warnings: readonly string[];
}

const NOTHING: Part = { files: [], variables: [], outputs: [], warnings: [] };

function awsDelivery(plan: DeliveryPlan, path: (...parts: readonly string[]) => string): Part {
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
          ['aws/config', text(config)],
          ['aws/credentials', text(credentials)],
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

/** Values handed out a second way, for tools that can read nothing else. */
function exposure({ exposeValues, secrets }: DeliveryPlan): Part {
  if (exposeValues === 'none' || secrets.length === 0) return NOTHING;
  const values: [string, string][] = [];
  const impossible: string[] = [];
  for (const { name, value } of secrets) {
    if (value.kind === 'text' && !value.text.includes('\0')) values.push([name, value.text]);
    else impossible.push(name);
  }
  const warnings = [
    exposeValues === 'env'
      ? '`expose-values: env` puts every secret into the environment of every later step, third-party actions included; `none` hands over files alone'
      : '`expose-values: outputs` keeps every secret in the outputs of this step, readable by whoever can add a step to this job; `none` hands over files alone',
    ...(impossible.length === 0
      ? []
      : [`not exposed, since a variable or output can't hold bytes: ${impossible.join(', ')}`]),
  ];
  return exposeValues === 'env'
    ? { ...NOTHING, variables: values, warnings }
    : {
        ...NOTHING,
        outputs: values.map(([name, value]) => [`${name}_VALUE`, value]),
        warnings,
      };
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
