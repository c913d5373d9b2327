import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  STSClient,
} from '@aws-sdk/client-sts';
import { parseArn } from '../credentials/arn.ts';
import type { Credentials, Session, SessionRequest } from '../credentials/session.ts';
import type { TokenService } from '../ports.ts';
import { ServiceError } from '../service-error.ts';
import { clientSettings, endpointName, rehearsalSettings } from './aws-client.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';

const SERVICE = 'AWS STS';

/** STS in a region. A call by the job's token is not signed; one by a role is, with the credentials of that role. */
export function openSts(region: string, connections: Connections, env: NodeJS.ProcessEnv): TokenService {
  const endpoint = endpointName('STS', region, env);
  const clientFor = (credentials: SigningCredentials): STSClient =>
    new STSClient({ ...clientSettings('STS', region, connections, env), credentials });
  const unsigned = clientFor({ accessKeyId: '', secretAccessKey: '' });
  const answered = async (answer: Promise<AssumedRole>): Promise<Session> => {
    const role = await answer.catch((error: unknown) => {
      throw fromSdk(error, SERVICE, endpoint);
    });
    return sessionFrom(role, endpoint);
  };
  return {
    assumeRole: (request, token, signal) =>
      answered(unsigned.send(assumeRoleCommand(request, token), { abortSignal: signal })),
    assumeNextRole: (request, credentials, signal) =>
      answered(clientFor(credentials).send(assumeNextRoleCommand(request), { abortSignal: signal })),
  };
}

type SigningCredentials = Pick<Credentials, 'accessKeyId' | 'secretAccessKey'> & Partial<Credentials>;

/** What both calls answer. */
type AssumedRole = Pick<AssumeRoleWithWebIdentityCommandOutput, 'Credentials' | 'AssumedRoleUser'>;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleCommand(request: SessionRequest, token: string): AssumeRoleWithWebIdentityCommand {
  return new AssumeRoleWithWebIdentityCommand({
    ...parametersOf(request),
    WebIdentityToken: token,
  });
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function assumeNextRoleCommand(request: SessionRequest): AssumeRoleCommand {
  return new AssumeRoleCommand({
    ...parametersOf(request),
    ...(request.externalId !== undefined && { ExternalId: request.externalId }),
    ...(request.tags !== undefined &&
      request.tags.length > 0 && { Tags: request.tags.map(([Key, Value]) => ({ Key, Value })) }),
    ...(request.transitiveTagKeys !== undefined &&
      request.transitiveTagKeys.length > 0 && { TransitiveTagKeys: [...request.transitiveTagKeys] }),
  });
}

/** What both calls take. */
function parametersOf(request: SessionRequest): Parameters {
  return {
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: request.durationSeconds,
    ...(request.inlinePolicy !== undefined && { Policy: request.inlinePolicy }),
    ...(request.managedPolicyArns.length > 0 && {
      PolicyArns: request.managedPolicyArns.map((arn) => ({ arn })),
    }),
  };
}

type Parameters = Pick<
  AssumeRoleCommandInput,
  'RoleArn' | 'RoleSessionName' | 'DurationSeconds' | 'Policy' | 'PolicyArns'
>;

function sessionFrom(answer: AssumedRole, endpoint: string): Session {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  const assumedRoleArn = answer.AssumedRoleUser?.Arn;
  const accountId = parseArn(assumedRoleArn ?? '')?.account;
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !assumedRoleArn || !accountId) {
    throw new ServiceError(`${SERVICE} (${endpoint}) answered without whole credentials`, {
      service: SERVICE,
      endpoint,
      transient: true,
    });
  }
  return {
    credentials: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    },
    assumedRoleArn,
    accountId,
  };
}

/** Makes the call once against a canned answer. A failure means only that nothing was saved. */
export async function rehearseSts(region: string): Promise<void> {
  const request: SessionRequest = {
    roleArn: 'arn:aws:iam::000000000000:role/rehearsal',
    sessionName: 'rehearsal',
    durationSeconds: 900,
    inlinePolicy: undefined,
    managedPolicyArns: [],
  };
  const answer = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>arn:aws:sts::000000000000:assumed-role/rehearsal/rehearsal</Arn><AssumedRoleId>A:r</AssumedRoleId></AssumedRoleUser>
<Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey><SessionToken>T</SessionToken><Expiration>2026-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
  const client = new STSClient(rehearsalSettings(region, answer));
  await client.send(assumeRoleCommand(request, 'rehearsal')).catch(() => {});
}
