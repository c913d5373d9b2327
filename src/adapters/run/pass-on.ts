import type { Readable } from 'node:stream';
import type { Concealer } from '../../conceal/concealer.ts';
import type { Sink, Written } from '../sink.ts';

/** Milliseconds without output after which somebody may be waiting for what is kept back: a prompt, a bar of progress. */
const QUIET = 20;

/** A program's output on its way to ours. */
export interface Passage {
  readonly output: Readable;
  readonly sink: Sink;
  readonly concealer: Concealer;
  readonly ended: Promise<Written>;
}

/**
 * Passes a program's output on, concealed, no faster than it is taken. Where it can't be passed on the pipe is closed, so
 * that the program learns of it as it would without us.
 */
export function passOn(output: Readable, sink: Sink, concealer: Concealer): Passage {
  const { stream } = sink;
  const ended = new Promise<Written>((resolve) => {
    const put = (bytes: Uint8Array): void => {
      if (bytes.length === 0 || stream.write(bytes) || output.isPaused()) return;
      output.pause();
      stream.once('drain', () => output.resume());
    };
    let quiet: NodeJS.Timeout | undefined;
    const finish = (end: Written): void => {
      clearTimeout(quiet);
      resolve(end);
    };
    stream.on('error', (error) => {
      output.destroy();
      finish(error);
    });
    output.on('data', (chunk: Buffer) => {
      put(concealer.push(chunk));
      if (!concealer.keeps) return;
      if (quiet === undefined) quiet = setTimeout(() => put(concealer.release()), QUIET);
      else quiet.refresh();
    });
    output.once('error', finish);
    output.once('close', () => finish(undefined));
    output.once('end', () => {
      put(concealer.end());
      finish(undefined);
    });
  });
  return { output, sink, concealer, ended };
}
