import {
  AssumeRole$,
  type AssumeRoleCommandInput,
  type AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentity$,
  type AssumeRoleWithWebIdentityCommandInput,
  errorTypeRegistries,
} from '@aws-sdk/client-sts';
import { AwsQueryProtocol } from '@aws-sdk/core/protocols';
import { parseArn } from '../credentials/arn.ts';
import type { Session, SessionRequest } from '../credentials/session.ts';
import type { TokenService } from '../ports/token-service.ts';
import { ServiceError } from '../service-error.ts';
import { type AwsService, callAws, cannedTransport, type Transport, transportTo } from './aws-operation.ts';
import type { Connections } from './connections.ts';
import { endpointOf } from './endpoints.ts';

const SERVICE = 'AWS STS';

/** STS in a region. A call by the job's token is not signed; one by a role is, with the credentials of that role. */
export function openSts(region: string, connections: Connections, env: NodeJS.ProcessEnv): TokenService {
  const service = serviceAt(endpointOf('STS', region, env), transportTo(SERVICE, connections));
  return {
    async assumeRole(request, token, signal) {
      return sessionFrom(await assumeRoleWithWebIdentity(service, request, token, signal), service.endpoint);
    },
    async assumeNextRole(request, credentials, signal) {
      const signing = { service: 'sts', region, credentials };
      const answer = await callAws<AssumedRole>(service, AssumeRole$, nextRoleInput(request), signal, signing);
      return sessionFrom(answer, service.endpoint);
    },
  };
}

/** The SDK's own settings of STS. https://docs.aws.amazon.com/STS/latest/APIReference/ */
function serviceAt(endpoint: string, transport: Transport): AwsService {
  const protocol = new AwsQueryProtocol({
    defaultNamespace: 'com.amazonaws.sts',
    errorTypeRegistries,
    xmlNamespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    version: '2011-06-15',
  });
  return { name: SERVICE, protocol, endpoint, transport };
}

/** What both calls answer. */
type AssumedRole = Pick<AssumeRoleCommandOutput, 'Credentials' | 'AssumedRoleUser' | '$metadata'>;

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function assumeRoleWithWebIdentity(
  service: AwsService,
  request: SessionRequest,
  token: string,
  signal: AbortSignal,
): Promise<AssumedRole> {
  const input: AssumeRoleWithWebIdentityCommandInput = { ...parametersOf(request), WebIdentityToken: token };
  return callAws(service, AssumeRoleWithWebIdentity$, input, signal);
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function nextRoleInput(request: SessionRequest): AssumeRoleCommandInput {
  return {
    ...parametersOf(request),
    ...(request.externalId !== undefined && { ExternalId: request.externalId }),
    ...(request.tags !== undefined &&
      request.tags.length > 0 && { Tags: request.tags.map(([Key, Value]) => ({ Key, Value })) }),
    ...(request.transitiveTagKeys !== undefined &&
      request.transitiveTagKeys.length > 0 && { TransitiveTagKeys: [...request.transitiveTagKeys] }),
  };
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

function sessionFrom(answer: AssumedRole, url: string): Session {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
  const assumedRoleArn = answer.AssumedRoleUser?.Arn;
  const accountId = parseArn(assumedRoleArn ?? '')?.account;
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !assumedRoleArn || !accountId) {
    const endpoint = new URL(url).origin;
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
export async function rehearseSts(): Promise<void> {
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
  const service = serviceAt('https://sts.amazonaws.com', cannedTransport(answer));
  await assumeRoleWithWebIdentity(service, request, 'rehearsal', new AbortController().signal).catch(() => {});
}
