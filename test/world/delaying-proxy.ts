import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/**
 * A TCP proxy that makes loopback as slow as a network: a connection costs one round trip before its first byte moves,
 * and every byte takes half a round trip each way.
 */
export class DelayingProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(target: number, roundTrip: number) {
    this.#server = createServer({ noDelay: true }, (near) => {
      const far = connect({ port: target, host: '127.0.0.1', noDelay: true });
      const opened = Date.now() + roundTrip;
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.#sockets.delete(from);
          setTimeout(() => to.destroy(), roundTrip / 2);
        });
        from.on('data', (chunk) => {
          const handshake = from === near ? Math.max(0, opened - Date.now()) : 0;
          setTimeout(() => to.writable && to.write(chunk), handshake + roundTrip / 2);
        });
        from.on('end', () => setTimeout(() => to.end(), roundTrip / 2));
      }
    });
  }

  static async start(target: number, roundTrip: number): Promise<DelayingProxy> {
    const proxy = new DelayingProxy(target, roundTrip);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}
