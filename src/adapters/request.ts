import type { Agent, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { ActionError } from '../errors.ts';
import { type Service, ServiceError } from '../service-error.ts';
import { certificateError } from './certificate-error.ts';

/** Milliseconds; the step's own deadline is apart from these. */
const CONNECT_TIMEOUT = 5_000;
const ANSWER_TIMEOUT = 10_000;

/** One request, and whom it is for. */
export interface Outgoing {
  readonly url: string;
  readonly service: Service;
  readonly agent: Agent;
  readonly signal: AbortSignal | undefined;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes; a longer answer is cut off and refused. */
  readonly longestAnswer: number;
  /** Called when the TCP connection stands. */
  readonly onDialled?: () => void;
  /** Called when the TLS connection stands and the request is on its way. */
  readonly onConnected?: () => void;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FailureFacts {
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: number;
}

/** The failure of a request: whom it was for, the origin that was asked, and what happened. */
export function failure(
  { service, url }: Pick<Outgoing, 'service' | 'url'>,
  said: string,
  transient: boolean,
  facts: FailureFacts = {},
): ServiceError {
  const endpoint = URL.canParse(url) ? new URL(url).origin : 'an address that is no URL';
  return new ServiceError(`${service} (${endpoint}) ${said}`, { service, endpoint, transient, ...facts });
}

/**
 * Sends one request over the step's own connections and reads the answer whole, whatever its status: one attempt, no
 * redirects. Failures are `ServiceError`, or `certificate-refused`; they never hold a header or a body.
 */
export function send(asked: Outgoing): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { agent, body, headers = {}, method = 'GET', onConnected, onDialled, signal, url } = asked;
    const plain = url.startsWith('http:');
    const options = { agent, method, headers, ...(signal !== undefined && { signal }) };
    const outgoing = (plain ? process.getBuiltinModule('node:http').request : request)(url, options);
    const timer = new Timer((what) => outgoing.destroy(failure(asked, what, true, { code: 'ETIMEDOUT' })));
    timer.start(CONNECT_TIMEOUT, 'could not be connected to');
    outgoing.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => onDialled?.());
      else onDialled?.(); // kept alive, opened ahead, or through a proxy
      const connected = (): void => {
        timer.start(ANSWER_TIMEOUT, 'did not answer');
        onConnected?.();
      };
      const shaking = !plain && 'secureConnecting' in socket && socket.secureConnecting === true;
      if (socket.connecting || shaking) socket.once(plain ? 'connect' : 'secureConnect', connected);
      else connected();
    });
    let answered = false;
    outgoing.on('response', (answer) => {
      answered = true;
      read(answer, asked).then(resolve, reject);
    });
    outgoing.on('error', (error: NodeJS.ErrnoException) => reject(unsent(error, asked)));
    outgoing.on('close', () => {
      timer.stop();
      // Also emitted behind a whole answer, which may still be being read.
      if (!answered) reject(failure(asked, 'closed the connection', true, { code: 'ECONNRESET' }));
    });
    outgoing.end(body);
  });
}

async function read(answer: IncomingMessage, asked: Outgoing): Promise<Answer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of answer) {
      length += chunk.length;
      if (length > asked.longestAnswer) {
        throw failure(asked, `answered with more than ${asked.longestAnswer} bytes`, true);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ServiceError ? error : failure(asked, 'broke off its answer', true, { code: 'ECONNRESET' });
  }
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}

function unsent(error: NodeJS.ErrnoException, asked: Outgoing): ServiceError | ActionError {
  if (error instanceof ServiceError) return error;
  const code = error.code ?? error.name;
  return (
    certificateError(error.code, asked.service, new URL(asked.url).origin) ??
    failure(asked, `could not be asked: ${code}`, true, { code })
  );
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
