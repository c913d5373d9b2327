import { fstatSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';

/** Where our own stdout or stderr goes. */
export interface Sink {
  readonly fd: 1 | 2;
  readonly stream: Writable;
}

/** Node's stream for a file would lose what a full disk leaves of a write. */
export function openSink(fd: 1 | 2): Sink {
  if (!fstatSync(fd).isFile()) return { fd, stream: fd === 1 ? process.stdout : process.stderr };
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error('write failed'));
      }
    },
  });
  return { fd, stream };
}

/** Whether stdout and stderr are the same, as after `2>&1`: one pipe then keeps the order that a program writes in. */
export function haveOneSink(): boolean {
  const [out, err] = [fstatSync(1), fstatSync(2)];
  return out.dev === err.dev && out.ino === err.ino;
}

/** What came of writing: undefined is well, EPIPE means that nobody reads any more. */
export type Written = NodeJS.ErrnoException | undefined;

/** Settles when all of it, and all that was written before, has left this process. */
export function writeAll({ stream }: Sink, output: string | Uint8Array): Promise<Written> {
  return new Promise((resolve) => {
    stream.once('error', resolve);
    if (stream.destroyed) resolve(undefined);
    else stream.write(output, (error) => resolve(error ?? undefined));
  });
}
