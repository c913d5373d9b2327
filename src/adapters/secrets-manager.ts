import {
  BatchGetSecretValueCommand,
  type BatchGetSecretValueCommandInput,
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Credentials } from '../credentials/session.ts';
import type { SecretsManager, StoreAnswer, StoredSecret } from '../ports.ts';
import type { SecretValue } from '../secrets/value.ts';
import { ServiceError } from '../service-error.ts';
import { clientSettings, endpointName, rehearsalSettings } from './aws-client.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';

const SERVICE = 'AWS Secrets Manager';

/** One secret as the service sends it, in either operation. */
interface SecretEntry {
  readonly ARN?: string | undefined;
  readonly Name?: string | undefined;
  readonly VersionId?: string | undefined;
  readonly SecretString?: string | undefined;
  readonly SecretBinary?: Uint8Array | undefined;
}

/** Secrets Manager in a region. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export function openSecretsManager(
  region: string,
  credentials: Credentials,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): SecretsManager {
  const client = new SecretsManagerClient({
    ...clientSettings('SECRETS_MANAGER', region, connections, env),
    credentials,
  });
  const endpoint = endpointName('SECRETS_MANAGER', region, env);
  const attempt = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw error instanceof ServiceError ? error : fromSdk(error, SERVICE, endpoint);
    }
  };
  const batch = (input: BatchGetSecretValueCommandInput, signal: AbortSignal): Promise<StoreAnswer> =>
    attempt(async () => {
      const answer = await client.send(new BatchGetSecretValueCommand(input), {
        abortSignal: signal,
      });
      return {
        secrets: (answer.SecretValues ?? []).map((entry) => stored(entry, endpoint)),
        errors: (answer.Errors ?? []).map(({ SecretId, ErrorCode, Message }) => ({
          id: SecretId ?? '',
          code: ErrorCode ?? 'UnknownError',
          message: Message ?? 'no reason was given',
        })),
        next: answer.NextToken,
      };
    });

  return {
    batchById: (ids, signal) => batch({ SecretIdList: [...ids] }, signal),
    batchByPrefix: (prefix, page, signal) =>
      batch(
        {
          Filters: [{ Key: 'name', Values: [prefix] }],
          MaxResults: 20,
          ...(page !== undefined && { NextToken: page }),
        },
        signal,
      ),
    get: (id, stage, version, signal) =>
      attempt(async () => {
        const command = new GetSecretValueCommand({
          SecretId: id,
          ...(stage !== undefined && { VersionStage: stage }),
          ...(version !== undefined && { VersionId: version }),
        });
        return stored(await client.send(command, { abortSignal: signal }), endpoint);
      }),
    list: (prefix, page, signal) =>
      attempt(async () => {
        const command = new ListSecretsCommand({
          Filters: [{ Key: 'name', Values: [prefix] }],
          MaxResults: 100,
          ...(page !== undefined && { NextToken: page }),
        });
        const answer = await client.send(command, { abortSignal: signal });
        const ids = (answer.SecretList ?? []).flatMap(({ ARN, Name }) =>
          ARN !== undefined && Name?.startsWith(prefix) ? [ARN] : [],
        );
        return { ids, next: answer.NextToken };
      }),
  };
}

function stored(entry: SecretEntry, endpoint: string): StoredSecret {
  const { ARN, Name, VersionId } = entry;
  const value = secretValue(entry);
  if (ARN === undefined || Name === undefined || value === undefined) {
    throw new ServiceError(`${SERVICE} (${endpoint}) answered without a whole secret`, {
      service: SERVICE,
      endpoint,
      transient: true,
    });
  }
  return { arn: ARN, name: Name, versionId: VersionId ?? '', value };
}

function secretValue({ SecretString, SecretBinary }: SecretEntry): SecretValue | undefined {
  if (SecretString !== undefined) return { kind: 'text', text: SecretString };
  return SecretBinary === undefined ? undefined : { kind: 'binary', bytes: SecretBinary };
}

/** Makes a batch call once against a canned answer. A failure means only that nothing was saved. */
export async function rehearseSecretsManager(region: string): Promise<void> {
  const answer = '{"SecretValues":[{"ARN":"a","Name":"n","SecretString":"s","CreatedDate":1}],"Errors":[]}';
  const client = new SecretsManagerClient(rehearsalSettings(region, answer));
  await client.send(new BatchGetSecretValueCommand({ SecretIdList: ['n'] })).catch(() => {});
}
