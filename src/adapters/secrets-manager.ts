import {
  BatchGetSecretValue$,
  type BatchGetSecretValueCommandInput,
  type BatchGetSecretValueCommandOutput,
  type Filter,
  GetSecretValue$,
  type GetSecretValueCommandInput,
  type GetSecretValueCommandOutput,
  ListSecrets$,
  type ListSecretsCommandInput,
  type ListSecretsCommandOutput,
} from '@aws-sdk/client-secrets-manager';
import type { Credentials } from '../credentials/session.ts';
import type { SecretsManager, StoreAnswer } from '../ports/secrets-manager.ts';
import type { StoredSecret } from '../ports/stored-secret.ts';
import type { SecretValue } from '../secrets/value.ts';
import { ServiceError } from '../service-error.ts';
import { callAws, cannedTransport, transportTo } from './aws-operation.ts';
import type { Connections } from './connections.ts';
import { endpointOf } from './endpoints.ts';
import { SECRETS_MANAGER, secretsManagerAt } from './secrets-manager-service.ts';

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
  const endpoint = endpointOf('SECRETS_MANAGER', region, env);
  const service = secretsManagerAt(endpoint, transportTo(SECRETS_MANAGER, connections));
  const signing = { service: 'secretsmanager', region, credentials };
  const batch = async (input: BatchGetSecretValueCommandInput, signal: AbortSignal): Promise<StoreAnswer> => {
    const answer = await callAws<BatchGetSecretValueCommandOutput>(
      service,
      BatchGetSecretValue$,
      input,
      signal,
      signing,
    );
    return {
      secrets: (answer.SecretValues ?? []).map((entry) => stored(entry, endpoint)),
      errors: (answer.Errors ?? []).map(({ SecretId, ErrorCode, Message }) => ({
        id: SecretId ?? '',
        code: ErrorCode ?? 'UnknownError',
        message: Message ?? 'no reason was given',
      })),
      next: answer.NextToken,
    };
  };

  return {
    batchById: (ids, signal) => batch({ SecretIdList: [...ids] }, signal),
    batchByPrefix: (prefix, page, signal) =>
      batch({ Filters: nameBegins(prefix), MaxResults: 20, ...(page !== undefined && { NextToken: page }) }, signal),
    async get(id, stage, version, signal) {
      const input: GetSecretValueCommandInput = {
        SecretId: id,
        ...(stage !== undefined && { VersionStage: stage }),
        ...(version !== undefined && { VersionId: version }),
      };
      const answer = await callAws<GetSecretValueCommandOutput>(service, GetSecretValue$, input, signal, signing);
      return stored(answer, endpoint);
    },
    async list(prefix, page, signal) {
      const input: ListSecretsCommandInput = {
        Filters: nameBegins(prefix),
        MaxResults: 100,
        ...(page !== undefined && { NextToken: page }),
      };
      const answer = await callAws<ListSecretsCommandOutput>(service, ListSecrets$, input, signal, signing);
      const ids = (answer.SecretList ?? []).flatMap(({ ARN, Name }) =>
        ARN !== undefined && Name?.startsWith(prefix) ? [ARN] : [],
      );
      return { ids, next: answer.NextToken };
    },
  };
}

function nameBegins(prefix: string): Filter[] {
  return [{ Key: 'name', Values: [prefix] }];
}

function stored(entry: SecretEntry, endpoint: string): StoredSecret {
  const { ARN, Name, VersionId } = entry;
  const value = secretValue(entry);
  if (ARN === undefined || Name === undefined || value === undefined) {
    throw new ServiceError(`${SECRETS_MANAGER} (${endpoint}) answered without a whole secret`, {
      service: SECRETS_MANAGER,
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
export async function rehearseSecretsManager(): Promise<void> {
  const answer = '{"SecretValues":[{"ARN":"a","Name":"n","SecretString":"s","CreatedDate":1}],"Errors":[]}';
  const credentials = {
    accessKeyId: 'REHEARSAL',
    secretAccessKey: 'rehearsal',
    sessionToken: 'rehearsal',
    expiration: new Date(0),
  };
  const service = secretsManagerAt('https://secretsmanager.amazonaws.com', cannedTransport(answer));
  const signing = { service: 'secretsmanager', region: 'us-east-1', credentials };
  const { signal } = new AbortController();
  await callAws(service, BatchGetSecretValue$, { SecretIdList: ['n'] }, signal, signing).catch(() => {});
}
