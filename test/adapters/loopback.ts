import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { Agent, createServer } from 'node:https';
import type { Server } from 'node:net';
import { onTestFinished } from 'vitest';
import { makeCertificates } from '../sandbox/certificates.ts';

const certificates = makeCertificates();

export interface Loopback {
  /** `https://localhost:PORT` */
  readonly origin: string;
  /** Trusts the server's certificate. */
  readonly agent: Agent;
}

/** A TLS server that answers as told until the test is over. */
export async function serve(listener: RequestListener): Promise<Loopback> {
  const server = createServer({ key: certificates.key, cert: certificates.certificate }, listener);
  const agent = new Agent({ ca: certificates.ca, keepAlive: true });
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { origin: `https://localhost:${await listen(server)}`, agent };
}

/** The port of 127.0.0.1 that the server now listens on. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
