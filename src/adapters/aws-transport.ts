import type { Service } from '../service-error.ts';
import type { Connections } from './connections.ts';
import { send } from './request.ts';

/** Bytes: a batch of 20 secrets of 64 KiB, each byte of them written as `\u0000`, is under 8 MB. */
const LONGEST_ANSWER = 12 * 1024 * 1024;

/** A request as the SDK has signed it. */
interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface SdkAnswer {
  readonly response: {
    readonly statusCode: number;
    readonly headers: Record<string, string>;
    readonly body: Uint8Array;
  };
}

/** The SDK's request handler: its requests go over the step's own connections, like every other. */
export interface AwsTransport {
  handle(request: SignedRequest, options?: { readonly abortSignal?: unknown }): Promise<SdkAnswer>;
}

export function awsTransport(service: Service, connections: Connections): AwsTransport {
  return {
    async handle({ body, headers, hostname, method, path, port, protocol }, { abortSignal } = {}) {
      const answer = await send({
        url: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`,
        service,
        agent: protocol === 'http:' ? connections.plain : connections,
        signal: abortSignal instanceof AbortSignal ? abortSignal : undefined,
        method,
        headers,
        ...(body !== undefined && { body }),
        longestAnswer: LONGEST_ANSWER,
      });
      return {
        response: {
          statusCode: answer.status,
          headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
          body: answer.body,
        },
      };
    },
  };
}
