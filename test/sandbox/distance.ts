import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** A TCP proxy that puts a server `roundTrip` milliseconds away: to connect costs one round trip, and so does each exchange. */
export async function startDistance(port: number, roundTrip: number): Promise<{ port: number; stop(): void }> {
  const open = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, (near) => {
    const far = createConnection({ host: '127.0.0.1', port, noDelay: true });
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => {
        near.destroy();
        far.destroy();
      });
    }
    // On the loopback the client is connected at once: what it sends first is held back for the handshake's round trip.
    carry(near, far, performance.now() + roundTrip, roundTrip / 2);
    carry(far, near, 0, roundTrip / 2);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Every chunk, and the end, arrives `delay` after it was sent, and nothing was sent before `notBefore`. */
function carry(from: Socket, to: Socket, notBefore: number, delay: number): void {
  const waiting: { readonly at: number; readonly deliver: () => void }[] = [];
  let timer: NodeJS.Timeout | undefined;
  const pump = (): void => {
    timer = undefined;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const wait = next.at - performance.now();
      if (wait > 0.2) {
        timer = setTimeout(pump, wait);
        return;
      }
      waiting.shift();
      next.deliver();
    }
  };
  const later = (deliver: () => void): void => {
    waiting.push({ at: Math.max(performance.now(), notBefore) + delay, deliver });
    if (timer === undefined) pump();
  };
  from.on('data', (chunk) => later(() => to.write(chunk)));
  from.on('end', () => later(() => to.end()));
  from.on('close', () => later(() => to.destroySoon()));
}
