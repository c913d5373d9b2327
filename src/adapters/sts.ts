import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandOutput,
  type STSClient,
} from '@aws-sdk/client-sts';
import { parseArn } from '../credentials/arn.ts';
import type { Session, SessionRequest } from '../credentials/session.ts';
import type { TokenService } from '../ports.ts';
import { ServiceError } from '../service-error.ts';
import { fromSdk } from './aws-errors.ts';

const SERVICE = 'AWS STS';

export function tokenService(client: STSClient, endpoint: string): TokenService {
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
export function assumeRoleCommand(request: SessionRequest, token: string): AssumeRoleWithWebIdentityCommand {
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

export function sessionFrom(answer: AssumeRoleWithWebIdentityCommandOutput, endpoint: string): Session {
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
