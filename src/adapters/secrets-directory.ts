import {
  DescribeSecret$,
  type DescribeSecretCommandInput,
  type DescribeSecretCommandOutput,
  type Filter,
  ListSecrets$,
  type ListSecretsCommandInput,
  type ListSecretsCommandOutput,
} from '@aws-sdk/client-secrets-manager';
import type { Credentials } from '../credentials/session.ts';
import type { SecretSearch, SecretsDirectory } from '../ports/secrets-directory.ts';
import { callAws, transportTo } from './aws-operation.ts';
import type { Connections } from './connections.ts';
import { endpointOf } from './endpoints.ts';
import { SECRETS_MANAGER, secretsManagerAt } from './secrets-manager-service.ts';

/** What manifests ask of Secrets Manager beside values. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export function openSecretsDirectory(
  region: string,
  credentials: Credentials,
  connections: Connections,
  env: NodeJS.ProcessEnv,
): SecretsDirectory {
  const endpoint = endpointOf('SECRETS_MANAGER', region, env);
  const service = secretsManagerAt(endpoint, transportTo(SECRETS_MANAGER, connections));
  const signing = { service: 'secretsmanager', region, credentials };
  return {
    async describe(id, signal) {
      const input: DescribeSecretCommandInput = { SecretId: id };
      const answer = await callAws<DescribeSecretCommandOutput>(service, DescribeSecret$, input, signal, signing);
      return {
        arn: answer.ARN ?? '',
        name: answer.Name ?? '',
        tags: (answer.Tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? ''] as const),
        stages: new Map(Object.entries(answer.VersionIdsToStages ?? {})),
        deletionScheduled: answer.DeletedDate !== undefined,
      };
    },
    async list(search, page, signal) {
      const input: ListSecretsCommandInput = {
        Filters: filtersFor(search),
        MaxResults: 100,
        ...(page !== undefined && { NextToken: page }),
      };
      const answer = await callAws<ListSecretsCommandOutput>(service, ListSecrets$, input, signal, signing);
      const secrets = (answer.SecretList ?? []).flatMap(({ ARN, Name }) =>
        ARN !== undefined && Name !== undefined ? [{ arn: ARN, name: Name }] : [],
      );
      return { secrets, next: answer.NextToken };
    },
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
