import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { makeCertificates } from '../sandbox/certificates.ts';
import type { IssuedRegistryToken } from '../sandbox/ecr.ts';
import { freePort, untilUp } from './servers.ts';

/** A registry that stands for ECR's: Debian's docker-registry, behind ECR's own hosts, TLS and passwords. */
export interface EcrRegistry {
  /** For SSL_CERT_FILE. */
  readonly ca: string;
  /** For HTTPS_PROXY: a proxy that leads ECR's hosts here, and all else to where it is. */
  readonly proxy: string;
  /** Where its blobs lie. */
  readonly storage: string;
  /** The passwords that were accepted, in order. */
  readonly accepted: readonly string[];
  stop(): Promise<void>;
}

export async function startRegistry(
  folder: string,
  hosts: readonly string[],
  issued: readonly IssuedRegistryToken[],
): Promise<EcrRegistry> {
  const storage = join(folder, 'registry');
  mkdirSync(storage, { recursive: true });
  const port = await freePort();
  const config = join(folder, 'registry.yml');
  writeFileSync(
    config,
    JSON.stringify({
      version: '0.1',
      log: { accesslog: { disabled: true } },
      storage: { filesystem: { rootdirectory: storage } },
      http: { addr: `127.0.0.1:${port}` },
    }),
  );
  const registry = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
  await untilUp(`http://127.0.0.1:${port}/v2/`);

  const certificates = makeCertificates(hosts);
  const ca = join(folder, 'registry-ca.pem');
  writeFileSync(ca, certificates.ca);
  const accepted: string[] = [];

  const front = createServer({ cert: certificates.certificate, key: certificates.key }, (incoming, outgoing) => {
    const password = passwordIn(incoming.headers.authorization);
    if (!issued.some((token) => token.password === password && token.expiresAt > Date.now())) {
      const challenge = `Basic realm="https://${incoming.headers.host}/",service="ecr.amazonaws.com"`;
      outgoing.writeHead(401, { 'www-authenticate': challenge }).end('Not Authorized\n');
      return;
    }
    accepted.push(password);
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https' };
    const { method, url: path } = incoming;
    const inner = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');

  const proxy = createTunnel((host, wanted) =>
    hosts.includes(host) ? (front.address() as AddressInfo).port : Number(wanted),
  );
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    ca,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    storage,
    accepted,
    async stop() {
      for (const server of [proxy, front]) {
        server.closeAllConnections();
        server.close();
      }
      registry.kill();
      await once(registry, 'exit');
    },
  };
}

function passwordIn(authorization = ''): string {
  const [, user, password = ''] = /^([^:]*):(.*)$/s.exec(decoded(authorization.replace(/^Basic /, ''))) ?? [];
  return user === 'AWS' ? password : '';
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** An HTTP proxy for CONNECT alone. */
function createTunnel(portFor: (host: string, port: string) => number): Server {
  const server = createHttpServer((_, outgoing) => outgoing.writeHead(405).end());
  server.on('connect', (incoming, socket) => {
    const [host = '', port = '443'] = (incoming.url ?? '').split(':');
    const far = connect(portFor(host, port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      far.pipe(socket).pipe(far);
    });
    for (const side of [far, socket]) {
      side.on('error', () => {
        far.destroy();
        socket.destroy();
      });
    }
  });
  return server;
}
