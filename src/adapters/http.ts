import type { Agent } from 'node:https';
import { failure, type Outgoing, send } from './request.ts';

const LONGEST_BODY = 256 * 1024;
const TRANSIENT = new Set([408, 425, 429]);

export interface JsonRequest extends Pick<Outgoing, 'url' | 'service' | 'headers' | 'onDialled' | 'onConnected'> {
  readonly agent: Agent;
  readonly signal: AbortSignal;
}

/** GETs JSON over HTTPS, one attempt. Redirects are not followed. Errors are `ServiceError`, and never hold a header. */
export async function getJson(asked: JsonRequest): Promise<unknown> {
  if (!/^https:\/\//.test(asked.url))
    throw failure(asked, 'is not reached by https, and nothing is sent any other way', false);
  const headers = { accept: 'application/json', ...asked.headers };
  const answer = await send({ ...asked, headers, longestAnswer: LONGEST_BODY });
  const { status } = answer;
  const body = answer.body.toString('utf8');
  if (status !== 200) {
    const retryAfter = seconds(answer.headers['retry-after']);
    throw failure(
      asked,
      `answered ${status}${reason(body, asked.headers?.['authorization'])}`,
      TRANSIENT.has(status) || status >= 500,
      { status, ...(retryAfter !== undefined && { retryAfter }) },
    );
  }
  try {
    return JSON.parse(body);
  } catch {
    throw failure(asked, 'answered something that is not JSON', true, { status });
  }
}

/** Retry-After in seconds, as milliseconds; its date form is not used by these services. */
function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,4}$/.test(header) ? Number(header) * 1000 : undefined;
}

/** The service's own short message, if it sent one, without the credential should it be quoted back. */
function reason(body: string, authorization = ''): string {
  const credential = authorization.slice(authorization.indexOf(' ') + 1);
  try {
    const { message }: { message?: unknown } = JSON.parse(body);
    if (typeof message !== 'string') return '';
    const safe = credential === '' ? message : message.replaceAll(credential, '***');
    return `: ${safe.replace(/[\p{Cc}\s]+/gu, ' ').slice(0, 200)}`;
  } catch {
    return '';
  }
}
