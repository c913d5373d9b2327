import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from '../credentials/session.ts';
import type { Service } from '../service-error.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';
import { type Answer, send } from './request.ts';

/** One operation of an AWS service that speaks JSON 1.1. */
export interface SignedCall {
  readonly service: Service;
  /** As signatures name the service. */
  readonly signingName: string;
  readonly region: string;
  readonly endpoint: string;
  /** `AmazonSSM.GetParameters` */
  readonly target: string;
  readonly input: object;
  readonly credentials: Credentials;
  readonly connections: Connections;
  readonly signal: AbortSignal;
  /** Bytes. */
  readonly longestAnswer: number;
}

/**
 * Makes one attempt of it, signed with the SDK's own signer, for services whose SDK client would be larger than all the
 * rest; returns the answer's JSON. Failures are `ServiceError`, or `certificate-refused`.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export async function callSigned(call: SignedCall): Promise<unknown> {
  const { connections, endpoint, longestAnswer, service, signal } = call;
  try {
    const { headers, body } = await sign(call, new URL(endpoint));
    const agent = endpoint.startsWith('http:') ? connections.plain : connections;
    const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body } as const;
    const answer = await send({ ...request, longestAnswer });
    if (answer.status !== 200) throw refusal(answer);
    return JSON.parse(answer.body.toString('utf8'));
  } catch (error) {
    throw fromSdk(error, service, endpoint);
  }
}

async function sign({ credentials, input, region, signingName, target }: SignedCall, endpoint: URL) {
  const signer = new SignatureV4({ service: signingName, region, credentials, sha256: Sha256 });
  const body = JSON.stringify(input);
  return await signer.sign({
    method: 'POST',
    protocol: endpoint.protocol,
    hostname: endpoint.hostname,
    path: endpoint.pathname,
    headers: {
      host: endpoint.host,
      'content-type': 'application/x-amz-json-1.1',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'keyless/1',
      'x-amz-target': target,
    },
    body,
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
