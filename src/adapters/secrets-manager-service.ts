import { errorTypeRegistries } from '@aws-sdk/client-secrets-manager';
import { AwsJson1_1Protocol } from '@aws-sdk/core/protocols';
import type { AwsService, Transport } from './aws-operation.ts';

export const SECRETS_MANAGER = 'AWS Secrets Manager';

/** The SDK's own settings of Secrets Manager. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export function secretsManagerAt(endpoint: string, transport: Transport): AwsService {
  const protocol = new AwsJson1_1Protocol({
    defaultNamespace: 'com.amazonaws.secretsmanager',
    errorTypeRegistries,
    serviceTarget: 'secretsmanager',
  });
  return { name: SECRETS_MANAGER, protocol, endpoint, transport };
}
