import type { IncomingHttpHeaders } from 'node:http';
import type { Connections } from './connections.ts';
import { failure, send } from './request.ts';

const LONGEST_ANSWER = 256 * 1024;

/** As much of `fetch` as Octokit needs. */
export type AgentFetch = (url: string, options?: AgentFetchOptions) => Promise<Response>;

export interface AgentFetchOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * `fetch` over the step's own connections, so that proxies and private authorities hold as they do for every other
 * request. HTTPS alone; a redirect is an answer like any other.
 */
export function agentFetch(agent: Connections): AgentFetch {
  return async (url, { headers = {}, method = 'GET', signal } = {}) => {
    const asked = {
      url,
      service: 'GitHub API',
      agent,
      method,
      headers,
      signal,
      longestAnswer: LONGEST_ANSWER,
    } as const;
    if (!url.startsWith('https://')) throw failure(asked, 'is not reached by https', false);
    const { body, headers: received, status } = await send(asked);
    // The constructor of Response takes no body with these.
    return new Response([204, 205, 304].includes(status) ? null : new Uint8Array(body), {
      status,
      headers: headersOf(received),
    });
  };
}

function headersOf(received: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  return headers;
}
