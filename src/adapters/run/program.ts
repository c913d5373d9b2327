import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Concealer } from '../../conceal/concealer.ts';
import { NeedleSet } from '../../conceal/needle-set.ts';
import { ActionError } from '../../errors.ts';
import { closeWriteEnds, type OutputPipe, openPipes } from './output-pipes.ts';
import { type PassedOn, passOn } from './pass-on.ts';
import { placement, relaySignals } from './signals.ts';
import { haveOneSink, openSink } from './sink.ts';
import { leaveToSuccessor } from './successor.ts';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** Milliseconds in which the output of a program that has ended must end too, unless what it left behind still holds it. */
const LINGER = 50;

/**
 * Runs a program in the place of this process: its stdin is ours, its output goes to ours concealed, signals reach it and
 * its exit status is returned, 128 and the signal's number where one ended it. `needles` is what to conceal; it is called
 * while there is something to wait for.
 */
export async function runProgram(program: Program, needles: () => readonly Uint8Array[]): Promise<number> {
  const sinks = haveOneSink() ? [openSink(1)] : [openSink(1), openSink(2)];
  const opening = openPipes(sinks.length);
  const sought = needles();
  const pipes = await opening;
  const place = placement();
  let pid: number | undefined;
  const stopRelaying = relaySignals(place, () => pid);
  try {
    const child = start(program, pipes, place === 'apart');
    pid = child.pid;
    const exit = exitOf(child, program.command);
    if (pid === undefined) return await exit;
    const set = new NeedleSet(sought);
    const outputs =
      pipes?.map(({ output }) => output) ?? [child.stdout, child.stderr].filter((output) => output !== null);
    const passages = outputs.map((output, at) => passOn(output, sinks[at] ?? openSink(1), new Concealer(set)));
    const status = await exit;
    stopRelaying();
    const ends = await Promise.race([Promise.all(passages.map(({ ended }) => ended)), after(LINGER)]);
    if (ends === undefined) await leaveToSuccessor(passages, sought);
    return status === 0 ? statusOf(ends ?? []) : status;
  } finally {
    stopRelaying();
  }
}

function start(
  { command, args, env }: Program,
  pipes: readonly OutputPipe[] | undefined,
  detached: boolean,
): ChildProcess {
  const [out, err] =
    pipes === undefined ? ['pipe' as const, 'pipe' as const] : [pipes[0]?.writeEnd, pipes.at(-1)?.writeEnd];
  try {
    return spawn(command, args, { env, detached, stdio: ['inherit', out, err] });
  } catch (error) {
    throw notStarted(command, error);
  } finally {
    closeWriteEnds(pipes ?? []);
  }
}

function exitOf(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notStarted(command, error)));
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
  });
}

/** The two that shells tell apart, by status 127 and 126. */
function notStarted(command: string, error: unknown): ActionError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') {
    return new ActionError('program-not-found', `there is no program ${JSON.stringify(command)}`, {
      hint: 'Programs are looked up on PATH; what only a shell knows needs `bash -c`.',
    });
  }
  const what = code === 'E2BIG' ? 'its arguments and environment are more than this system takes' : code;
  return new ActionError('program-not-started', `${JSON.stringify(command)} can't be run (${what})`);
}

/** Whoever stops reading has had enough; anything else is lost output, and no success. */
function statusOf(ends: readonly PassedOn[]): number {
  const lost = ends.find((end) => end !== undefined && end.code !== 'EPIPE');
  if (lost === undefined) return 0;
  process.stderr.write(`keyless: output was lost: ${lost.code ?? lost.message}\n`);
  return 1;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds).unref();
  });
}
