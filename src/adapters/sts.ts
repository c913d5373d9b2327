import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  STSClient,
} from '@aws-sdk/client-sts';
import { parseArn } from '../credentials/arn.ts';
import type { Session, SessionRequest } from '../credentials/session.ts';
import type { TokenService } from '../ports.ts';
import { ServiceError } from '../service-error.ts';
import { clientSettings, endpointName, rehearsalSettings } from './aws-client.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';

const SERVICE = 'AWS STS';

/** STS in a region. Its one call is not signed, so the client has no credentials. */
export function openSts(region: string, connections: Connections, env: NodeJS.ProcessEnv): TokenService {
  const client = new STSClient({
    ...clientSettings('STS', region, connections, env),
    credentials: { accessKeyId: '', secretAccessKey: '' },
  });
  const endpoint = endpointName('STS', region, env);
  return {
    async assumeRole(request, token, signal) {
      let answer: AssumeRoleWithWebIdentityCommandOutput;
      try {
        answer = await client.send(assumeRoleCommand(request, token), {
          abortSignal: signal,
        });
      } catch (error) {
        throw fromSdk(error, SERVICE, endpoint);
      }
      return sessionFrom(answer, endpoint);
    },
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleCommand(request: SessionRequest, token: string): AssumeRoleWithWebIdentityCommand {
  return new AssumeRoleWithWebIdentityCommand({
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    WebIdentityToken: token,
    DurationSeconds: request.durationSeconds,
    ...(request.inlinePolicy !== undefined && { Policy: request.inlinePolicy }),
    ...(request.managedPolicyArns.length > 0 && {
      PolicyArns: request.managedPolicyArns.map((arn) => ({ arn })),
    }),
  });
}

function sessionFrom(answer: AssumeRoleWithWebIdentityCommandOutput, endpoint: string): Session {
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
