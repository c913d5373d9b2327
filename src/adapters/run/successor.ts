import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import type { NeedleSet } from '../../conceal/needle-set.ts';
import { openSink, type Written, writeAll } from '../sink.ts';
import { type Passage, passOn } from './pass-on.ts';

/** What the successor is told, on its stdin. Bytes are base64. */
interface Legacy {
  readonly needles: readonly string[];
  /** For each of the pipes from descriptor 3 on. */
  readonly passages: readonly {
    readonly sink: 1 | 2;
    readonly kept: string;
    readonly passed: number;
    readonly open: number | undefined;
  }[];
}

/**
 * A program has ended, but what it left behind still holds its output. Nobody waits for that without us, and it would die
 * of a closed pipe: a process of its own goes on passing it on, and ends with the last that writes. Answers what came of
 * what we have written.
 */
export async function leaveToSuccessor(
  passages: readonly Passage[],
  { needles }: NeedleSet,
): Promise<readonly Written[]> {
  // Up to `destroy` in one go, so that nothing can be read that neither of the two would have.
  for (const passage of passages) passage.stop();
  const successor = spawn(process.execPath, [process.argv[1] ?? '', 'pass-on'], {
    detached: true,
    stdio: ['pipe', 'inherit', 'inherit', ...passages.map(({ output }) => output)],
  });
  for (const { output } of passages) output.destroy();
  const gone = new Promise<void>((resolve) => successor.once('error', () => resolve()).once('exit', () => resolve()));
  const written = await Promise.all(passages.map(({ sink }) => writeAll(sink, new Uint8Array(0))));
  const legacy: Legacy = {
    needles: needles.map(encoded),
    passages: passages.map(({ sink, concealer: { standing } }) => ({
      ...standing,
      sink: sink.fd,
      kept: encoded(standing.kept),
    })),
  };
  const { stdin } = successor;
  stdin?.on('error', () => undefined);
  const told = new Promise<void>((resolve) => stdin?.end(JSON.stringify(legacy), () => resolve()));
  await Promise.race([told, gone]);
  successor.unref();
  return written;
}

/** What the successor does. */
export async function succeed(conceal: (needles: readonly Uint8Array[]) => () => NeedleSet): Promise<void> {
  const { needles, passages } = JSON.parse((await buffer(process.stdin)).toString()) as Legacy;
  const sought = conceal(needles.map(decoded));
  const passing = passages.map(({ sink, kept, passed, open }, at) => {
    return passOn(3 + at, openSink(sink), sought, { kept: decoded(kept), passed, open }).ended;
  });
  await Promise.all(passing);
}

function encoded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function decoded(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
