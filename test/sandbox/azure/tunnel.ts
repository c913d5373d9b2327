import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy on the loopback: what asks for a host of the world by its own name is led to a service of the sandbox. */
export interface Tunnel {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `host:port`, of everything that was asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

/** `portFor` is the port that a host's service listens on; undefined for a host that does not exist. */
export async function startTunnel(portFor: (host: string) => number | undefined): Promise<Tunnel> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, answer) => {
    asked.push(request.url ?? '');
    answer.writeHead(501).end();
  });
  const watch = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  server.on('connect', (request, client: Socket, head: Buffer) => {
    watch(client);
    const target = request.url ?? '';
    asked.push(target);
    const [host = '', port] = target.split(':');
    const found = port === '443' ? portFor(host) : undefined;
    if (found === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const service = connect(found, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      service.write(head);
      service.pipe(client).pipe(service);
    });
    watch(service);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      server.closeAllConnections();
      await closed;
    },
  };
}
