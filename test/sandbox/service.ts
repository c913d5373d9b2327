import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Certificates } from './certificates.ts';
import { startDistance } from './distance.ts';
import type { Fault, Faults, ServiceName } from './faults.ts';
import type { RequestLog } from './request-log.ts';

/** One request, read whole. */
export interface Received {
  readonly method: string;
  /** Path and query, as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What a service is, apart from being served. */
export interface Behaviour {
  readonly name: ServiceName;
  /** The operation a request asks for, for the log and the faults. */
  actionOf(request: Received): string;
  answer(request: Received): Answer | Promise<Answer>;
  /** An error in the service's own form; `throttle` is its code for that. */
  error(status: number, code: string, message: string): Answer;
  readonly throttle: { readonly status: number; readonly code: string };
}

export interface Surroundings {
  readonly certificates: Certificates;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Round trip, in milliseconds. */
  readonly latency: number;
}

export interface RunningService {
  /** `https://localhost:PORT` */
  readonly origin: string;
  stop(): Promise<void>;
}

const MEBIBYTE = 1024 * 1024;

/** Serves `behaviour` over TLS on a free port of the loopback. */
export async function startService(behaviour: Behaviour, around: Surroundings): Promise<RunningService> {
  const { name } = behaviour;
  const numbers = new WeakMap<object, number>();
  const server: Server = createServer(
    { cert: around.certificates.certificate, key: around.certificates.key, keepAliveTimeout: 60_000 },
    (incoming, outgoing) => {
      serve(behaviour, around, numbers.get(incoming.socket) ?? 0, incoming, outgoing).catch((error: unknown) => {
        outgoing.writeHead(599).end(String(error));
      });
    },
  );
  server.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    around.log.connections.push({ service: name, time: Date.now() });
    numbers.set(socket, around.log.connectionsTo(name));
  });
  server.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const distance = around.latency > 0 ? await startDistance(port, around.latency) : undefined;
  return {
    origin: `https://localhost:${distance?.port ?? port}`,
    async stop() {
      distance?.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function serve(
  behaviour: Behaviour,
  { faults, log }: Surroundings,
  connection: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = '', url: target = '', headers } = incoming;
  const request: Received = { method, target, headers, body: Buffer.concat(chunks) };
  const action = behaviour.actionOf(request);
  const fault = faults.take(behaviour.name, action);
  log.entries.push({ service: behaviour.name, method, action, time: Date.now(), connection, fault: fault?.kind });
  if (fault?.kind === 'hang') return;
  if (fault?.kind === 'reset') {
    incoming.socket.destroy();
    return;
  }
  if (fault?.kind === 'slow') await wait(fault.ms);
  const { status, headers: extra, body } = answerFor(behaviour, fault) ?? (await behaviour.answer(request));
  outgoing.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...extra }).end(body);
}

function answerFor(behaviour: Behaviour, fault: Fault | undefined): Answer | undefined {
  switch (fault?.kind) {
    case 'throttle': {
      const { status, code } = behaviour.throttle;
      return delayed(behaviour.error(status, code, 'Rate exceeded'), fault.retryAfter);
    }
    case 'status':
      return delayed({ status: fault.status, body: fault.body ?? '' }, fault.retryAfter);
    case 'error':
      return behaviour.error(fault.status ?? 400, fault.code, fault.message);
    case 'garbage':
      return { status: 200, body: fault.body ?? '\u0000<not> {what was asked' };
    case 'oversized':
      return { status: 200, body: Buffer.alloc(fault.bytes ?? 16 * MEBIBYTE, 0x61) };
    default:
      return undefined;
  }
}

function delayed(answer: Answer, seconds: number | undefined): Answer {
  return seconds === undefined ? answer : { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
