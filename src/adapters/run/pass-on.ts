import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Concealer, type Standing } from '../../conceal/concealer.ts';
import type { NeedleSet } from '../../conceal/needle-set.ts';
import { type Sink, type Written, writeAll } from '../sink.ts';

/** Milliseconds without output after which somebody may be waiting for what is kept back: a prompt, a bar of progress. */
const QUIET = 20;

/** A program's output: the reading end of a pipe of ours, or a stream that Node has made. */
export type Output = number | Readable;

/** A program's output on its way to ours. */
export interface Passage {
  readonly output: Readable;
  readonly sink: Sink;
  readonly concealer: Concealer;
  /** Settles when there is no more to come and all of it is written, or some can't be. */
  readonly ended: Promise<Written>;
  /** Bytes that have come. */
  readonly taken: number;
  /** Whether more was there than our reader took, since this was last asked. */
  wasHeldUp(): boolean;
  /** Passes on what has been read, and from then on nothing. */
  stop(): void;
}

/** Whether more can come. */
export function isOpen({ output }: Passage): boolean {
  return !output.destroyed && !output.readableEnded;
}

/**
 * Passes a program's output on, concealed, no faster than it is taken. Where it can't be passed on the pipe is closed, so
 * that the program learns of it as it would without us. What comes through a pipe of ours is read into the concealer's
 * own memory, and written from there. The needles are asked for before each piece.
 */
export function passOn(from: Output, sink: Sink, needles: () => NeedleSet, standing?: Standing): Passage {
  const { stream } = sink;
  const concealer = new Concealer(needles(), standing);
  let quiet: NodeJS.Timeout | undefined;
  let taken = 0;
  let heldUp = false;
  const put = (bytes: Uint8Array): void => {
    if (bytes.length === 0 || stream.write(bytes) || output.isPaused()) return;
    output.pause();
    heldUp = true;
    stream.once('drain', () => output.resume());
  };
  const pass = (length: number, conceal: () => Uint8Array): void => {
    taken += length;
    concealer.seek(needles());
    put(conceal());
    if (stream.writableLength > 0) concealer.leave();
    if (!concealer.keeps) return;
    if (quiet === undefined) quiet = setTimeout(() => put(concealer.release()), QUIET);
    else quiet.refresh();
  };
  const output =
    typeof from === 'number'
      ? readInPlace(from, concealer, pass)
      : from.on('data', (chunk: Buffer) => pass(chunk.length, () => concealer.push(chunk)));
  const ended = new Promise<Written>((resolve) => {
    stream.on('error', (error) => {
      output.destroy();
      resolve(error);
    });
    output.once('error', resolve);
    output.once('close', () => {
      clearTimeout(quiet);
      if (!output.readableEnded) resolve(undefined);
    });
    output.once('end', () => {
      clearTimeout(quiet);
      void writeAll(sink, concealer.end()).then(resolve);
    });
  });
  return {
    output,
    sink,
    concealer,
    ended,
    get taken() {
      return taken;
    },
    wasHeldUp() {
      const was = heldUp;
      heldUp = output.isPaused();
      return was;
    },
    stop() {
      output.pause();
      while (output.read() !== null); // each goes the way of all data
      clearTimeout(quiet);
    },
  };
}

function readInPlace(
  fd: number,
  concealer: Concealer,
  pass: (length: number, conceal: () => Uint8Array) => void,
): Socket {
  const callback = (length: number): boolean => {
    pass(length, () => concealer.take(length));
    return true;
  };
  return new Socket({ fd, readable: true, writable: false, onread: { buffer: () => concealer.room(), callback } });
}
