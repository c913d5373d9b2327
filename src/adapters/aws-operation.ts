import type { RpcProtocol } from '@smithy/core/protocols';
import { operation as modelled } from '@smithy/core/schema';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '@smithy/core/serde';
import type { MetadataBearer, StaticOperationSchema } from '@smithy/types';
import type { Service } from '../service-error.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';
import { type Answer, send } from './request.ts';
import { type Signing, signedHeaders } from './signature.ts';

/** Bytes: a batch of 20 secrets of 64 KiB, each byte of them written as `\u0000`, is under 8 MB. */
const LONGEST_ANSWER = 12 * 1024 * 1024;

/** An AWS service at one endpoint, spoken to in the SDK's own protocol. */
export interface AwsService {
  readonly name: Service;
  readonly protocol: RpcProtocol;
  readonly endpoint: string;
  readonly transport: Transport;
}

/** Carries one request there, and its answer back. */
export type Transport = (request: AwsRequest, signal: AbortSignal) => Promise<Answer>;

export interface AwsRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** How the SDK's protocols read and write bytes; an answer is already whole when they get it. */
const SERDE = {
  base64Decoder: fromBase64,
  base64Encoder: toBase64,
  utf8Decoder: fromUtf8,
  utf8Encoder: toUtf8,
  streamCollector: async (whole: Uint8Array) => whole,
};

/**
 * One attempt of an operation, unsigned where no `signing` is given. Of the SDK there are the service's model, its
 * protocol, its errors and its signer; its client, which would look for settings and credentials in files, environment
 * and metadata services, takes no part. Failures are `ServiceError`, or `certificate-refused`.
 */
export async function callAws<Output extends MetadataBearer>(
  { endpoint, name, protocol, transport }: AwsService,
  [, namespace, operationName, traits, input, output]: StaticOperationSchema,
  values: object,
  signal: AbortSignal,
  signing?: Signing,
): Promise<Output> {
  let status: number | undefined;
  try {
    const url = new URL(endpoint);
    const operation = modelled(namespace, operationName, traits, input, output);
    const place = { protocol: url.protocol, hostname: url.hostname, path: url.pathname };
    const context = { ...SERDE, endpoint: async () => place };
    const request = await protocol.serializeRequest(operation, values, context);
    const body: string | Uint8Array = request.body;
    const own = { 'content-length': String(Buffer.byteLength(body)), 'user-agent': 'keyless/1' };
    const unsigned = { ...request.headers, ...own };
    const headers = signing === undefined ? unsigned : await signedHeaders(signing, url, unsigned, body);
    const answer = await transport({ url: endpoint, headers, body }, signal);
    status = answer.status;
    return await protocol.deserializeResponse<Output>(operation, context, {
      statusCode: status,
      headers: Object.fromEntries(Object.entries(answer.headers).map(([header, value]) => [header, String(value)])),
      body: answer.body,
    });
  } catch (error) {
    throw fromSdk(error, name, endpoint, status);
  }
}

/** Over the step's own connections, like every other request. */
export function transportTo(service: Service, connections: Connections): Transport {
  return ({ url, headers, body }, signal) => {
    const agent = url.startsWith('http:') ? connections.plain : connections;
    return send({ url, service, agent, signal, method: 'POST', headers, body, longestAnswer: LONGEST_ANSWER });
  };
}

/**
 * Answers every request alike: a rehearsal does, while the network is waited for, what code does only on its first call
 * (several milliseconds).
 */
export function cannedTransport(body: string): Transport {
  return async () => ({ status: 200, headers: {}, body: Buffer.from(body) });
}
