import { spawn } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A pipe whose writing end a program takes for its output. */
export interface OutputPipe {
  readonly readEnd: number;
  /** A descriptor to give to the program, then to close. */
  readonly writeEnd: number;
}

/**
 * Pipes as a shell makes them. What Node itself gives a program for its output are sockets, which nothing can open again
 * by name: `echo >/dev/stderr` in a script fails on them. Node has no call that makes a pipe, so each is a FIFO that loses
 * its name at once. Undefined where that can't be done.
 */
export async function openPipes(count: number): Promise<readonly OutputPipe[] | undefined> {
  const folder = process.platform === 'win32' ? undefined : makeFolder([tmpdir(), process.env['RUNNER_TEMP'] ?? '']);
  if (folder === undefined) return undefined;
  try {
    const paths = Array.from({ length: count }, (_, at) => join(folder, String(at)));
    return (await makeFifos(paths)) ? paths.map(openPipe) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the first of these places that is there: a container may have no /tmp. */
function makeFolder([place, ...others]: readonly string[]): string | undefined {
  if (!place) return undefined;
  try {
    return mkdtempSync(join(place, 'keyless-run-'));
  } catch {
    return makeFolder(others);
  }
}

function makeFifos(paths: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** The reading end first: without one, opening the other would wait. */
function openPipe(path: string): OutputPipe {
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return { readEnd, writeEnd: openSync(path, constants.O_WRONLY) };
}

export function closeWriteEnds(pipes: readonly OutputPipe[]): void {
  for (const { writeEnd } of pipes) closeSync(writeEnd);
}
