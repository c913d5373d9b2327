import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Concealer } from '../../conceal/concealer.ts';
import type { Sink, Written } from '../sink.ts';

/** Milliseconds without output after which somebody may be waiting for what is kept back: a prompt, a bar of progress. */
const QUIET = 20;

/** A program's output: the reading end of a pipe of ours, or a stream that Node has made. */
export type Output = number | Readable;

/** A program's output on its way to ours. */
export interface Passage {
  readonly output: Readable;
  readonly sink: Sink;
  readonly concealer: Concealer;
  readonly ended: Promise<Written>;
}

/**
 * Passes a program's output on, concealed, no faster than it is taken. Where it can't be passed on the pipe is closed, so
 * that the program learns of it as it would without us. What comes through a pipe of ours is read into the concealer's
 * own memory, and written from there.
 */
export function passOn(from: Output, sink: Sink, concealer: Concealer): Passage {
  const { stream } = sink;
  let quiet: NodeJS.Timeout | undefined;
  const put = (bytes: Uint8Array): void => {
    if (bytes.length === 0 || stream.write(bytes) || output.isPaused()) return;
    output.pause();
    stream.once('drain', () => output.resume());
  };
  const passed = (bytes: Uint8Array): void => {
    put(bytes);
    if (stream.writableLength > 0) concealer.leave();
    if (!concealer.keeps) return;
    if (quiet === undefined) quiet = setTimeout(() => put(concealer.release()), QUIET);
    else quiet.refresh();
  };
  const output = typeof from === 'number' ? readInPlace(from, concealer, passed) : from;
  const ended = new Promise<Written>((resolve) => {
    const finish = (end: Written): void => {
      clearTimeout(quiet);
      resolve(end);
    };
    stream.on('error', (error) => {
      output.destroy();
      finish(error);
    });
    if (typeof from !== 'number') output.on('data', (chunk: Buffer) => passed(concealer.push(chunk)));
    output.once('error', finish);
    output.once('close', () => finish(undefined));
    output.once('end', () => {
      put(concealer.end());
      finish(undefined);
    });
  });
  return { output, sink, concealer, ended };
}

function readInPlace(fd: number, concealer: Concealer, passed: (bytes: Uint8Array) => void): Socket {
  const callback = (length: number): boolean => {
    passed(concealer.take(length));
    return true;
  };
  return new Socket({ fd, readable: true, writable: false, onread: { buffer: () => concealer.room(), callback } });
}
