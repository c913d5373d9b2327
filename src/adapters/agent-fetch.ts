import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { Connections } from './connections.ts';

const LONGEST_BODY = 256 * 1024;

/** As much of `fetch` as Octokit needs. */
export type AgentFetch = (url: string | URL, options?: AgentFetchOptions) => Promise<Response>;

export interface AgentFetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * `fetch` over the step's own connections, so that proxies and private authorities hold as they do for every other
 * request. HTTPS alone; a redirect is an answer like any other. Rejects with Node's errors.
 */
export function agentFetch(agent: Connections): AgentFetch {
  return (url, { method = 'GET', headers = {}, signal } = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = request(url, { agent, method, headers, ...(signal !== undefined && { signal }) }, (incoming) => {
        const chunks: Buffer[] = [];
        let length = 0;
        incoming.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > LONGEST_BODY) outgoing.destroy(new RangeError(`an answer of more than ${LONGEST_BODY} bytes`));
          chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          const { statusCode: status = 0, headers: received } = incoming;
          // The constructor of Response takes no body with these.
          const body = [204, 205, 304].includes(status) ? null : Buffer.concat(chunks);
          resolve(new Response(body, { status, headers: headersOf(received) }));
        });
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
}

function headersOf(received: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  return headers;
}
