import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Certificates } from '../sandbox/certificates.ts';
import type { Fault, Faults, ServiceName } from './faults.ts';
import { DelayingProxy } from './delaying-proxy.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/** One request as the sandbox saw it. */
export interface LoggedRequest {
  readonly service: ServiceName;
  /** The AWS action, or the path. */
  readonly action: string;
  readonly at: number;
}

export interface ServiceOptions {
  readonly name: ServiceName;
  readonly certificates: Certificates;
  readonly faults: Faults;
  readonly latency: number;
  readonly log: LoggedRequest[];
  readonly answer: (asked: Asked) => Promise<Answered>;
  readonly action: (asked: Asked) => string;
  /** How this service says that it is throttling. */
  readonly error: (status: number, code: string, message: string) => Answered;
  readonly throttled: Answered;
}

/** One HTTPS service on a loopback port of its own. */
export class Service {
  readonly #options: ServiceOptions;
  readonly #server: Server;
  #proxy: DelayingProxy | undefined;
  #port = 0;
  /** TLS connections that were made to it. */
  connections = 0;

  constructor(options: ServiceOptions) {
    this.#options = options;
    const { certificate, key } = options.certificates;
    this.#server = createServer({ cert: certificate, key }, (request, response) => {
      this.#serve(request).then(
        ({ status, body, type = 'application/json' }) => {
          response.writeHead(status, { 'content-type': type, 'x-amzn-requestid': 'sandbox-request' });
          response.end(body);
        },
        () => request.socket.destroy(),
      );
    });
    this.#server.on('secureConnection', () => this.connections++);
    this.#server.keepAliveTimeout = 30_000;
  }

  get origin(): string {
    return `https://localhost:${this.#proxy?.port ?? this.#port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    if (this.#options.latency > 0) this.#proxy = await DelayingProxy.start(this.#port, this.#options.latency);
  }

  async stop(): Promise<void> {
    this.#proxy?.stop();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage): Promise<Answered> {
    const { action, answer, faults, log, name } = this.#options;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'https://localhost');
    const asked: Asked = {
      method: request.method ?? 'GET',
      path: (request.url ?? '/').split('?', 1)[0] ?? '/',
      query: url.searchParams,
      headers: Object.fromEntries(Object.entries(request.headers).map(([header, value]) => [header, String(value)])),
      body: Buffer.concat(chunks).toString('utf8'),
    };
    log.push({ service: name, action: action(asked), at: Date.now() });
    const fault = faults.next(name);
    return fault === undefined ? answer(asked) : this.#fail(fault, asked);
  }

  async #fail(fault: Fault, asked: Asked): Promise<Answered> {
    const { answer, error, throttled } = this.#options;
    switch (fault.kind) {
      case 'throttle':
        return throttled;
      case 'status':
        return { status: fault.status, body: '{"message":"the sandbox was told to fail"}' };
      case 'error':
        return error(fault.status, fault.code, fault.message);
      case 'reset':
        throw new Error('reset');
      case 'hang':
        return new Promise(() => {});
      case 'garbage':
        return { status: 200, body: '<<<this is no answer>>>' };
      case 'oversized':
        return { status: 200, body: JSON.stringify({ value: 'x'.repeat(2_000_000) }) };
      case 'slow':
        await wait(fault.milliseconds);
        return answer(asked);
    }
  }
}
