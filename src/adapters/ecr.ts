import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from '../credentials/session.ts';
import type { RegistryTokens } from '../ports.ts';
import { apiHostOf, type Registry } from '../registries/registry.ts';
import { tokenFrom } from '../registries/token.ts';
import { ServiceError } from '../service-error.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';
import { givenEndpoint, isOn } from './endpoints.ts';
import { type Answer, send } from './request.ts';

const SERVICE = 'Amazon ECR';
const LONGEST_ANSWER = 256 * 1024;
const API = {
  ecr: { variable: 'ECR', target: 'AmazonEC2ContainerRegistry_V20150921' },
  'ecr-public': { variable: 'ECR_PUBLIC', target: 'SpencerFrontendService' },
} as const;

/**
 * GetAuthorizationToken of ECR and of ECR Public: one request without a field, signed with the SDK's own signer. Their
 * clients would double what is loaded for it.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
 */
export function openEcr(connections: Connections, env: NodeJS.ProcessEnv): RegistryTokens {
  return {
    async issue(registry, credentials, signal) {
      const endpoint = endpointOf(registry, env);
      try {
        const { headers, body } = await sign(registry, new URL(endpoint), credentials);
        const agent = endpoint.startsWith('http:') ? connections.plain : connections;
        const request = { url: endpoint, service: SERVICE, agent, signal, method: 'POST', headers, body } as const;
        const answer = await send({ ...request, longestAnswer: LONGEST_ANSWER });
        if (answer.status !== 200) throw refusal(answer);
        const token = tokenFrom(JSON.parse(answer.body.toString('utf8')), Date.now());
        if (token !== undefined) return token;
      } catch (error) {
        throw fromSdk(error, SERVICE, endpoint);
      }
      const said = `${SERVICE} (${endpoint}) answered without a whole token`;
      throw new ServiceError(said, { service: SERVICE, endpoint, transient: true });
    },
  };
}

function endpointOf(registry: Registry, env: NodeJS.ProcessEnv): string {
  const fips = registry.fips || isOn('AWS_USE_FIPS_ENDPOINT', env);
  const dualStack = registry.dualStack || isOn('AWS_USE_DUALSTACK_ENDPOINT', env);
  return (
    givenEndpoint(API[registry.service].variable, env)?.url ?? `https://${apiHostOf({ ...registry, fips, dualStack })}`
  );
}

async function sign({ service, region }: Registry, endpoint: URL, credentials: Credentials) {
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  return await signer.sign({
    method: 'POST',
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    path: endpoint.pathname,
    headers: {
      host: endpoint.host,
      'content-type': 'application/x-amz-json-1.1',
      'content-length': '2',
      'user-agent': 'keyless/1',
      'x-amz-target': `${API[service].target}.GetAuthorizationToken`,
    },
    body: '{}',
  });
}

/** An error of the service's own, in the form that the SDK would give it. */
function refusal({ status, headers, body }: Answer): object {
  const { __type, message, Message } = fieldsOf(body.toString('utf8'));
  const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
  return {
    name,
    message: String(message ?? Message ?? `answered ${status}`),
    $metadata: { httpStatusCode: status, requestId: headers['x-amzn-requestid'] },
  };
}

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {}; // of a proxy or a load balancer: the status says enough
  }
}

/** Node's SHA-256 in the form that the signer takes. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof data === 'string') return data;
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
