import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { HttpRequest } from '@smithy/core/transport';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from '../credentials/session.ts';
import type { RegistryTokens } from '../ports.ts';
import { apiHostOf, type Registry } from '../registries/registry.ts';
import { tokenFrom } from '../registries/token.ts';
import { ServiceError } from '../service-error.ts';
import { clientSettings } from './aws-client.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';
import { givenEndpoint, isOn } from './endpoints.ts';

const SERVICE = 'Amazon ECR';
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
      const { variable } = API[registry.service];
      const fips = registry.fips || isOn('AWS_USE_FIPS_ENDPOINT', env);
      const dualStack = registry.dualStack || isOn('AWS_USE_DUALSTACK_ENDPOINT', env);
      const own = `https://${apiHostOf({ ...registry, fips, dualStack })}`;
      const endpoint = givenEndpoint(variable, env)?.url ?? own;
      const handler = new NodeHttpHandler(clientSettings(variable, registry.region, connections, env).requestHandler);
      try {
        const signed = await sign(registry, new URL(endpoint), credentials);
        const { response } = await handler.handle(signed, { abortSignal: signal });
        const body = await text(response.body);
        if (response.statusCode !== 200) throw failure(response, body);
        const token = tokenFrom(JSON.parse(body), Date.now());
        if (token !== undefined) return token;
      } catch (error) {
        throw fromSdk(error, SERVICE, endpoint);
      }
      const said = `${SERVICE} (${endpoint}) answered without a whole token`;
      throw new ServiceError(said, { service: SERVICE, endpoint, transient: true });
    },
  };
}

async function sign({ service, region }: Registry, endpoint: URL, credentials: Credentials): Promise<HttpRequest> {
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  const request = {
    method: 'POST',
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    ...(endpoint.port !== '' && { port: Number(endpoint.port) }),
    path: endpoint.pathname,
    headers: {
      host: endpoint.host,
      'content-type': 'application/x-amz-json-1.1',
      'content-length': '2',
      'user-agent': 'keyless/1',
      'x-amz-target': `${API[service].target}.GetAuthorizationToken`,
    },
    body: '{}',
  };
  return new HttpRequest(await signer.sign(new HttpRequest(request)));
}

/** An error of the service's own, in the form that the SDK would give it. */
function failure({ statusCode, headers }: Answered, body: string): object {
  const { __type, message, Message } = fieldsOf(body);
  const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
  return {
    name,
    message: String(message ?? Message ?? 'no reason was given'),
    $metadata: { httpStatusCode: statusCode, requestId: headers['x-amzn-requestid'] },
  };
}

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {}; // of a proxy or a load balancer: the status says enough
  }
}

interface Answered {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
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
