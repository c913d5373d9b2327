import {
  DescribeSecretCommand,
  type Filter,
  ListSecretsCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Credentials } from '../credentials/session.ts';
import type { SecretSearch, SecretsDirectory } from '../manifest-ports.ts';
import { ServiceError } from '../service-error.ts';
import { clientSettings, endpointName } from './aws-client.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';

const SERVICE = 'AWS Secrets Manager';

/** What manifests ask of Secrets Manager beside values. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export function openSecretsDirectory(
  region: string,
  credentials: Credentials,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): SecretsDirectory {
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
  return {
    describe: (id, signal) =>
      attempt(async () => {
        const answer = await client.send(new DescribeSecretCommand({ SecretId: id }), { abortSignal: signal });
        return {
          arn: answer.ARN ?? '',
          name: answer.Name ?? '',
          tags: (answer.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''] as const),
          stages: new Map(Object.entries(answer.VersionIdsToStages ?? {})),
          deletionScheduled: answer.DeletedDate !== undefined,
        };
      }),
    list: (search, page, signal) =>
      attempt(async () => {
        const command = new ListSecretsCommand({
          Filters: filtersFor(search),
          MaxResults: 100,
          ...(page !== undefined && { NextToken: page }),
        });
        const answer = await client.send(command, { abortSignal: signal });
        const secrets = (answer.SecretList ?? []).flatMap(({ ARN, Name }) =>
          ARN !== undefined && Name !== undefined ? [{ arn: ARN, name: Name }] : [],
        );
        return { secrets, next: answer.NextToken };
      }),
  };
}

/** As the operator sends them: keys and values of tags are filters of their own. */
function filtersFor({ namePrefix, tags }: SecretSearch): Filter[] {
  return [
    ...tags.flatMap(([key, value]): Filter[] => [
      { Key: 'tag-key', Values: [key] },
      { Key: 'tag-value', Values: [value] },
    ]),
    ...(namePrefix === undefined ? [] : [{ Key: 'name' as const, Values: [namePrefix] }]),
  ];
}
