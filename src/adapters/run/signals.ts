import { closeSync, openSync } from 'node:fs';

/**
 * How a program is placed, which decides how signals reach it. `apart`: in a group of its own, which gets from us what we
 * get. `together`: in our group, since it needs the terminal; what the keyboard sends then reaches both of us by itself.
 */
export type Placement = 'apart' | 'together';

const FROM_KEYBOARD = ['SIGINT', 'SIGQUIT', 'SIGHUP'] as const;
const FROM_PROGRAMS = ['SIGTERM', 'SIGUSR1', 'SIGUSR2'] as const;

export function placement(): Placement {
  if (process.platform === 'win32') return 'together';
  try {
    closeSync(openSync('/dev/tty', 'r+'));
    return 'together';
  } catch {
    return 'apart';
  }
}

/**
 * Keeps us alive through signals, and sends each to the program once: to its whole group where it is apart. To be called
 * before the program starts; `target` is its process id once it has one. Returns what ends it.
 */
export function relaySignals(place: Placement, target: () => number | undefined): () => void {
  const send = (signal: NodeJS.Signals): void => {
    const pid = target();
    try {
      if (pid !== undefined) process.kill(place === 'apart' ? -pid : pid, signal);
    } catch {
      // It has ended, or become another user's.
    }
  };
  const handlers = new Map<NodeJS.Signals, () => void>();
  if (process.platform === 'win32') {
    for (const signal of ['SIGINT', 'SIGBREAK'] as const) handlers.set(signal, () => undefined);
  } else {
    for (const signal of FROM_PROGRAMS) handlers.set(signal, () => send(signal));
    for (const signal of FROM_KEYBOARD) handlers.set(signal, place === 'apart' ? () => send(signal) : () => undefined);
  }
  if (place === 'apart') {
    // A group of a session of its own is one that the kernel keeps SIGTSTP from stopping.
    handlers.set('SIGTSTP', () => {
      send('SIGSTOP');
      process.kill(process.pid, 'SIGSTOP');
    });
    handlers.set('SIGCONT', () => send('SIGCONT'));
  }
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
