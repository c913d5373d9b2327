import { lstatSync, unlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sessionNames } from '../credentials/session-names.ts';
import type { RenewalLock } from '../ports.ts';

/** Longer than any holder works, in milliseconds: one that takes longer was stopped, or is not one of ours. */
const LONGEST_HOLD = 35_000;
const LONGEST_WAIT = 50_000;

/**
 * A socket that listens: one process can have it, the kernel takes it from a process that dies in whatever way, and who
 * waits for it is told at that moment. Nothing is sent over it. On Linux and Windows its name is in no file system, so a
 * killed holder leaves nothing either; another user of the machine who takes the name can delay a renewal, not prevent it.
 */
export async function takeRenewalLock(
  folder: string,
  profile: string,
  platform: NodeJS.Platform = process.platform,
): Promise<RenewalLock> {
  const address = addressFor(folder, profile, platform);
  const until = Date.now() + LONGEST_WAIT;
  while (Date.now() < until) {
    const before = inodeOf(address);
    const server = await listen(address);
    if (server === 'impossible') break;
    if (server !== 'taken') return lockOf(server);
    const seen = await holderEnds(address);
    if (seen === 'still-held') break;
    // Of a path, a holder that was killed leaves the name.
    if (seen === 'nobody') {
      await sleep(5 + Math.random() * 20);
      if (before !== undefined && inodeOf(address) === before) remove(address);
    }
  }
  return { held: false, release: () => {} };
}

function addressFor(folder: string, profile: string, platform: NodeJS.Platform): string {
  const name = `${basename(folder)}-${profile}`;
  if (platform === 'linux') return `\0${name}`;
  if (platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(folder, 'aws', sessionNames(profile).lock);
}

/** Undefined for names that are in no file system, and where there is nothing of that name. */
function inodeOf(address: string): number | undefined {
  try {
    return lstatSync(address).ino;
  } catch {
    return undefined;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another process was faster.
  }
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
function holderEnds(address: string): Promise<'ended' | 'nobody' | 'still-held'> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (seen: 'ended' | 'nobody' | 'still-held'): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(seen);
    };
    const timer = setTimeout(() => end('still-held'), LONGEST_HOLD);
    let connected = false;
    socket.on('connect', () => {
      connected = true;
    });
    socket.on('error', () => end(connected ? 'ended' : 'nobody'));
    socket.on('close', () => end('ended'));
    socket.resume();
  });
}
