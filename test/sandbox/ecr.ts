import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer, Behaviour, Received } from './service.ts';
import { ServiceRefusal } from './service-refusal.ts';
import type { Sessions } from './sessions.ts';
import { type Caller, JSON_SIGNATURE_ERRORS, verifySignature } from './signature-v4.ts';

/** A token that was issued: what a registry takes for `AWS`'s password. */
export interface IssuedRegistryToken {
  readonly service: 'ecr' | 'ecr-public';
  readonly region: string;
  readonly account: string;
  readonly password: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** May be changed between requests. */
export interface EcrSettings {
  /** Seconds; twelve hours, as AWS has it. */
  registryTokenLifetime: number;
  /** Shared with the other services: `ecr:GetAuthorizationToken` … */
  readonly denied: Set<string>;
}

export interface EcrFacts {
  readonly service: IssuedRegistryToken['service'];
  readonly settings: EcrSettings;
  readonly sessions: Sessions;
  readonly issued: IssuedRegistryToken[];
  readonly now: () => number;
}

const TARGETS = {
  ecr: 'AmazonEC2ContainerRegistry_V20150921.',
  'ecr-public': 'SpencerFrontendService.',
};

/** GetAuthorizationToken of Amazon ECR or of ECR Public, JSON 1.1. https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html */
export function ecrBehaviour(facts: EcrFacts): Behaviour {
  const actionOf = ({ headers }: Received): string => {
    const target = String(headers['x-amz-target'] ?? '');
    return target.startsWith(TARGETS[facts.service]) ? target.slice(TARGETS[facts.service].length) : '';
  };
  return {
    name: facts.service,
    throttle: { status: 400, code: 'ThrottlingException' },
    actionOf,
    answer: (request) => {
      try {
        const action = actionOf(request);
        if (request.method !== 'POST' || action !== 'GetAuthorizationToken') {
          throw new ServiceRefusal(400, 'UnknownOperationException', '');
        }
        return json(200, authorize(request, facts));
      } catch (error) {
        if (error instanceof ServiceRefusal) return failure(error.status, error.code, error.message);
        throw error;
      }
    },
    error: failure,
  };
}

function authorize(request: Received, { service, settings, sessions, issued, now }: EcrFacts): object {
  if (request.body.toString('utf8') !== '{}') {
    throw new ServiceRefusal(400, 'InvalidParameterException', 'registryIds is deprecated, and nothing else is known');
  }
  const caller = verifySignature(request, { service, sessions, now: now(), errors: JSON_SIGNATURE_ERRORS });
  const { session, region } = caller;
  if (settings.denied.has(`${service}:GetAuthorizationToken`)) refuse(caller, service);
  if (service === 'ecr-public' && region !== 'us-east-1') {
    throw new ServiceRefusal(400, 'UnsupportedCommandException', `ECR Public issues no tokens in ${region}`);
  }
  const expiresAt = Math.floor(now() / 1000) + settings.registryTokenLifetime;
  const password = randomBytes(900).toString('base64');
  issued.push({ service, region, account: session.account, password, expiresAt: expiresAt * 1000 });
  const data = { authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt };
  if (service === 'ecr-public') return { authorizationData: data };
  const proxyEndpoint = `https://${session.account}.dkr.ecr.${region}.amazonaws.com`;
  return { authorizationData: [{ ...data, proxyEndpoint }] };
}

function refuse({ session }: Caller, service: string): never {
  const action = `${service}:GetAuthorizationToken`;
  const message = `User: ${session.arn} is not authorized to perform: ${action} on resource: * because no identity-based policy allows the ${action} action`;
  throw new ServiceRefusal(400, 'AccessDeniedException', message);
}

function failure(status: number, code: string, message: string): Answer {
  return json(status, { __type: code, message });
}

function json(status: number, value: object): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(value) };
}
