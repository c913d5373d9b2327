import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { NeedleSet } from '../../conceal/needle-set.ts';
import { closeWriteEnds, type OutputPipe, openPipes } from '../output-pipes.ts';
import { haveOneSink, openSink } from '../sink.ts';
import { notStarted } from './not-started.ts';
import { type Output, passOn } from './pass-on.ts';
import { finishOutput } from './remaining-output.ts';
import { placement, relaySignals } from './signals.ts';
import { atTerminal, hasTerminal } from './terminal.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** What goes on while a program runs, until the signal stops it. */
export type Alongside = (signal: AbortSignal) => Promise<void>;

/**
 * Runs a program in the place of this process: its stdin is ours, its output goes to ours concealed, signals reach it and
 * its exit status is returned, 128 and the signal's number where one ended it. `conceal` gives what to conceal, each time it
 * is asked; it is called while the program starts.
 */
export async function runProgram(
  program: Program,
  conceal: () => () => NeedleSet,
  alongside?: Alongside,
): Promise<number> {
  const sinks = haveOneSink() ? [openSink(1)] : [openSink(1), openSink(2)];
  const pipes = await openPipes(sinks.length);
  const terminal = pipes !== undefined && hasTerminal();
  const place = terminal ? 'apart' : placement();
  let pid: number | undefined;
  const over = new AbortController();
  const stopRelaying = relaySignals(place, () => pid);
  try {
    const child = terminal ? startAtTerminal(program, pipes) : start(program, pipes, place === 'apart');
    const exit = exitOf(child, program.command);
    if (child.pid === undefined) return await exit;
    if (!terminal) pid = child.pid;
    else child.stdio[3]?.once('data', (told: Buffer) => (pid = Number(told.toString())));
    const needles = conceal();
    const outputs: readonly Output[] = pipes?.map(({ readEnd }) => readEnd) ?? streamsOf(child);
    const passages = outputs.map((output, at) => passOn(output, sinks[at] ?? openSink(1), needles));
    alongside?.(over.signal).catch(() => {}); // the program goes on, whatever becomes of it
    const status = await exit;
    over.abort();
    stopRelaying();
    const lost = await finishOutput(passages, needles);
    if (lost !== undefined && status === 0) throw lost;
    return status;
  } finally {
    over.abort();
    stopRelaying();
  }
}

function start(
  { command, args, env }: Program,
  pipes: readonly OutputPipe[] | undefined,
  detached: boolean,
): ChildProcess {
  const [out, err] = pipes === undefined ? (['pipe', 'pipe'] as const) : endsOf(pipes);
  try {
    return spawn(command, args, { env, detached, stdio: ['inherit', out, err] });
  } catch (error) {
    throw notStarted(command, error);
  } finally {
    closeWriteEnds(pipes ?? []);
  }
}

/** `script` itself reads the terminal, wherever the program's own stdin comes from. */
function startAtTerminal(program: Program, pipes: readonly OutputPipe[]): ChildProcess {
  const { command, args, env } = atTerminal(program);
  const [out, err] = endsOf(pipes);
  try {
    return spawn(command, args, { env, stdio: [process.stdin.isTTY ? 0 : 1, out, 'inherit', 'pipe', err, 0] });
  } catch (error) {
    throw notStarted(program.command, error);
  } finally {
    closeWriteEnds(pipes);
  }
}

function endsOf(pipes: readonly OutputPipe[]): readonly [number, number] {
  const [out, err = out] = pipes;
  if (out === undefined || err === undefined) throw new RangeError('no pipe');
  return [out.writeEnd, err.writeEnd];
}

function streamsOf({ stdout, stderr }: ChildProcess): readonly Readable[] {
  return [stdout, stderr].filter((stream) => stream !== null);
}

function exitOf(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notStarted(command, error)));
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
  });
}
