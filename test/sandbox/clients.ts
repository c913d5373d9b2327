import { Agent } from 'node:https';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { getJson } from './get-json.ts';
import type { Sandbox } from './sandbox.ts';

/** What AWS's own clients sign with. */
export interface SigningCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

const NOBODY: SigningCredentials = { accessKeyId: 'AKIANOBODY', secretAccessKey: 'none', sessionToken: 'none' };

/** AWS's own client for the sandbox's STS; it makes one attempt. */
export function stsClient(sandbox: Sandbox, credentials: SigningCredentials = NOBODY): STSClient {
  return new STSClient({ ...settings(sandbox, 'AWS_ENDPOINT_URL_STS'), credentials });
}

/** AWS's own client for the sandbox's Secrets Manager; it makes one attempt. */
export function secretsManagerClient(
  sandbox: Sandbox,
  credentials: SigningCredentials,
  region = 'us-east-1',
): SecretsManagerClient {
  return new SecretsManagerClient({
    ...settings(sandbox, 'AWS_ENDPOINT_URL_SECRETS_MANAGER'),
    region,
    credentials,
  });
}

/** A token as a job would get it. */
export async function requestToken(sandbox: Sandbox, audience = 'sts.amazonaws.com'): Promise<string> {
  const url = `${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`;
  const authorization = `Bearer ${sandbox.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`;
  const { body } = await getJson<{ readonly value: string }>(url, sandbox.ca, { authorization });
  return body.value;
}

/** A session of the role `deploy`. */
export async function assumeDeploy(sandbox: Sandbox): Promise<SigningCredentials> {
  const client = stsClient(sandbox);
  const { Credentials } = await client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: sandbox.roleArn,
      RoleSessionName: 'test',
      WebIdentityToken: await requestToken(sandbox),
    }),
  );
  client.destroy();
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = Credentials ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

function settings(sandbox: Sandbox, endpoint: string) {
  const agent = new Agent({ ca: sandbox.ca, keepAlive: true });
  return {
    region: 'us-east-1',
    endpoint: sandbox.env[endpoint] ?? '',
    maxAttempts: 1,
    requestHandler: { httpsAgent: agent },
  };
}
