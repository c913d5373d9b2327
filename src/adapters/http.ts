import type { IncomingMessage } from 'node:http';
import { type Agent, request } from 'node:https';
import { type Service, ServiceError } from '../service-error.ts';
import { certificateError } from './certificate-error.ts';

const CONNECT_TIMEOUT = 5_000;
const ANSWER_TIMEOUT = 10_000;
const LONGEST_BODY = 256 * 1024;
const TRANSIENT = new Set([408, 425, 429]);

export interface JsonRequest {
  readonly url: string;
  readonly service: Service;
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called when the TCP connection stands. */
  readonly onDialled?: () => void;
  /** Called when the TLS connection stands and the request is on its way. */
  readonly onConnected?: () => void;
}

/** GETs JSON over HTTPS, one attempt. Redirects are not followed. Errors are `ServiceError`, and never hold a header. */
export async function getJson(asked: JsonRequest): Promise<unknown> {
  const { service } = asked;
  const endpoint = URL.canParse(asked.url) ? new URL(asked.url).origin : 'an address that is no URL';
  const fail = (
    said: string,
    transient: boolean,
    facts: { status?: number; code?: string; retryAfter?: number } = {},
  ): ServiceError => new ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient, ...facts });
  if (!endpoint.startsWith('https://')) throw fail('is not reached by https, and nothing is sent any other way', false);

  const { status, body, retryAfter } = await exchange(asked, fail);
  if (status !== 200) {
    const transient = TRANSIENT.has(status) || status >= 500;
    throw fail(`answered ${status}${reason(body, asked.headers?.['authorization'])}`, transient, {
      status,
      ...(retryAfter !== undefined && { retryAfter }),
    });
  }
  try {
    return JSON.parse(body);
  } catch {
    throw fail('answered something that is not JSON', true, { status });
  }
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter: number | undefined;
}

type Fail = (said: string, transient: boolean, facts?: { code?: string }) => ServiceError;

function exchange(
  { agent, headers, onConnected, onDialled, service, signal, url }: JsonRequest,
  fail: Fail,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, signal, headers: { accept: 'application/json', ...headers } });
    const timer = new Timer((what) => outgoing.destroy(fail(what, true, { code: 'ETIMEDOUT' })));
    timer.start(CONNECT_TIMEOUT, 'could not be connected to');
    outgoing.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => onDialled?.());
      const connected = (): void => {
        timer.start(ANSWER_TIMEOUT, 'did not answer');
        onConnected?.();
      };
      if ('secureConnecting' in socket && socket.secureConnecting === true) socket.once('secureConnect', connected);
      else if (socket.connecting) socket.once('secureConnect', connected);
      else connected();
    });
    let answered = false;
    outgoing.on('response', (answer) => {
      answered = true;
      read(answer).then(resolve, reject);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error instanceof ServiceError
          ? error
          : (certificateError(error.code, service, new URL(url).origin) ??
              fail(`could not be asked: ${error.code ?? error.name}`, true, { code: error.code ?? error.name })),
      );
    });
    outgoing.on('close', () => {
      timer.stop();
      // Also emitted behind a whole answer, which may still be being read.
      if (!answered) reject(fail('closed the connection', true, { code: 'ECONNRESET' }));
    });
    outgoing.end();

    const read = async (answer: IncomingMessage): Promise<Answer> => {
      const chunks: Buffer[] = [];
      let length = 0;
      try {
        for await (const chunk of answer) {
          length += chunk.length;
          if (length > LONGEST_BODY) throw fail(`answered with more than ${LONGEST_BODY} bytes`, true);
          chunks.push(chunk);
        }
      } catch (error) {
        throw error instanceof ServiceError ? error : fail('broke off its answer', true, { code: 'ECONNRESET' });
      }
      return {
        status: answer.statusCode ?? 0,
        body: Buffer.concat(chunks).toString('utf8'),
        retryAfter: seconds(answer.headers['retry-after']),
      };
    };
  });
}

/** One timeout at a time. */
class Timer {
  readonly #expired: (what: string) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(expired: (what: string) => void) {
    this.#expired = expired;
  }

  start(milliseconds: number, what: string): void {
    this.stop();
    this.#timer = setTimeout(() => this.#expired(`${what} within ${milliseconds / 1000} s`), milliseconds);
  }

  stop(): void {
    clearTimeout(this.#timer);
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
