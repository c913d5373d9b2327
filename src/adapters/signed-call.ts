import type { Credentials } from '../credentials/session.ts';
import type { Service } from '../service-error.ts';
import { fromSdk } from './aws-errors.ts';
import type { Connections } from './connections.ts';
import { type Answer, send } from './request.ts';
import { signedHeaders } from './signature.ts';

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
  const { connections, credentials, endpoint, longestAnswer, region, service, signal } = call;
  try {
    const body = JSON.stringify(call.input);
    const unsigned = {
      'content-type': 'application/x-amz-json-1.1',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'keyless/1',
      'x-amz-target': call.target,
    };
    const signing = { service: call.signingName, region, credentials };
    const headers = await signedHeaders(signing, new URL(endpoint), unsigned, body);
    const agent = endpoint.startsWith('http:') ? connections.plain : connections;
    const request = { url: endpoint, service, agent, signal, method: 'POST', headers, body } as const;
    const answer = await send({ ...request, longestAnswer });
    if (answer.status !== 200) throw refusal(answer);
    return JSON.parse(answer.body.toString('utf8'));
  } catch (error) {
    throw fromSdk(error, service, endpoint);
  }
}

/** An error of the service's own, in the form that the SDK would give it. */
function refusal({ status, headers, body }: Answer): object {
  const { __type, message, Message } = fieldsOf(body.toString('utf8'));
  const name = String(headers['x-amzn-errortype'] ?? __type ?? 'UnknownError').replace(/^.*#|[:,].*$/g, '');
  return {
    name,
    message: String(message ?? Message ?? ''),
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
