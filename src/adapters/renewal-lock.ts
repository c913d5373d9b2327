import { connect, createServer, type Server, type Socket } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sessionNames } from '../credentials/session-names.ts';
import type { RenewalLock } from '../ports/renewal-lock.ts';

/** Longer than any holder works, in milliseconds: one that takes longer was stopped, or is not one of ours. */
const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;

/** So often must a path refuse, one moment after the other, for its owner to be dead and not only about to listen. */
const REFUSALS = 6;

/**
 * A socket that listens: one process can have it, the kernel takes it from a process that dies in whatever way, and who
 * waits for it is told at that moment. Nothing is sent over it. On Linux and Windows its name is in no file system, so a
 * killed holder leaves nothing either; another user of the machine who takes the name can delay a renewal, not prevent
 * it. Elsewhere it is a path: a killed holder's is passed over for the next, since who would take it away might take
 * another's by then; `paths` are those in the folder, one more for each holder that is killed. `stopped` ends the wait early: the lock is then not held.
 */
export async function takeRenewalLock(
  folder: string,
  profile: string,
  platform: NodeJS.Platform = process.platform,
  paths: readonly string[] = sessionNames(profile).locks.map((lock) => `aws/${lock}`),
  stopped?: AbortSignal,
): Promise<RenewalLock> {
  const until = Date.now() + LONGEST_WAIT;
  const addresses = addressesFor(folder, profile, platform, paths);
  let at = 0;
  let refusals = 0;
  while (Date.now() < until && !stopped?.aborted) {
    const address = addresses[at];
    const server = address === undefined ? 'impossible' : await listen(address);
    if (address === undefined || server === 'impossible') break;
    if (server !== 'taken') return lockOf(server);
    const seen = await holderEnds(address, stopped);
    if (seen === 'still-held') break;
    if (seen !== 'ended') await sleep(5 + Math.random() * 15);
    refusals = seen === 'refused' && addresses.length > 1 ? refusals + 1 : 0;
    if (refusals === REFUSALS) [at, refusals] = [at + 1, 0];
  }
  return { held: false, release: () => {} };
}

function addressesFor(
  folder: string,
  profile: string,
  platform: NodeJS.Platform,
  paths: readonly string[],
): readonly string[] {
  const name = `${basename(folder)}-${profile}`;
  if (platform === 'linux') return [`\0${name}`];
  if (platform === 'win32') return [`\\\\.\\pipe\\${name}`];
  return paths.map((path) => join(folder, path));
}

function listen(address: string): Promise<Server | 'taken' | 'impossible'> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'impossible'));
    server.listen({ path: address, backlog: 1024 }, () => resolve(server));
  });
}

function lockOf(server: Server): RenewalLock {
  const waiting = new Set<Socket>();
  server.unref();
  server.on('connection', (socket) => {
    socket.unref();
    socket.on('error', () => {});
    socket.on('close', () => waiting.delete(socket));
    waiting.add(socket);
  });
  return {
    held: true,
    release() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
  };
}

/** Waits for the end of whoever holds the lock. */
function holderEnds(address: string, stopped?: AbortSignal): Promise<'ended' | 'refused' | 'gone' | 'still-held'> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (seen: 'ended' | 'refused' | 'gone' | 'still-held'): void => {
      clearTimeout(timer);
      stopped?.removeEventListener('abort', stop);
      socket.destroy();
      resolve(seen);
    };
    const stop = (): void => end('still-held');
    const timer = setTimeout(stop, LONGEST_HOLD);
    stopped?.addEventListener('abort', stop, { once: true });
    let connected = false;
    socket.on('connect', () => {
      connected = true;
    });
    socket.on('error', (error) => {
      if (connected) end('ended');
      else end('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'gone');
    });
    socket.on('close', () => end('ended'));
    socket.resume();
  });
}
