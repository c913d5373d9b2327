import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { closeWriteEnds, openPipes } from '../output-pipes.ts';

const PATIENCE_MS = 5000;
/** Of a command that prints as it goes, between one piece and the next. */
const SILENCE_MS = 15_000;
const MOST_OUTPUT = 16 * 1024 * 1024;

/** A command that knows of images, in the job's environment. */
export interface Tool {
  readonly command: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What a command answers. Rejects where it fails, or takes longer than it may. */
export function answer({ command, env }: Tool, args: readonly string[]): Promise<string> {
  const options = { env, timeout: PATIENCE_MS, maxBuffer: MOST_OUTPUT, encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
  });
}

export interface Printing {
  readonly from?: 'stdout' | 'stderr';
  /** Whether a command that prints nothing and fails says no more than that there is nothing. */
  readonly mayBeAbsent?: boolean;
  /** Whether the command opens its output by name, which needs more of a pipe than Node makes. */
  readonly opensOutput?: boolean;
}

/** What a command prints, as it comes. Throws at the end of what it has printed where it fails. */
export async function* printed(
  tool: Tool,
  args: readonly string[],
  { from = 'stdout', mayBeAbsent = false, opensOutput = false }: Printing = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const { child, output } = await start(tool, args, from, opensOutput);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code));
  });
  child.once('error', () => output?.destroy());
  const silence = setTimeout(() => child.kill(), SILENCE_MS);
  let isSilent = true;
  try {
    for await (const piece of (output ?? []) as AsyncIterable<Uint8Array>) {
      silence.refresh();
      isSilent = false;
      yield piece;
      silence.refresh(); // whoever has it may have worked on it for long
    }
    if ((await ended) !== 0 && !(mayBeAbsent && isSilent)) throw new Error(`${tool.command} failed`);
  } finally {
    clearTimeout(silence);
    child.kill();
    child.unref();
  }
}

async function start(
  { command, env }: Tool,
  args: readonly string[],
  from: 'stdout' | 'stderr',
  opensOutput: boolean,
): Promise<{ readonly child: ChildProcess; readonly output: Readable | null }> {
  const [pipe] = (opensOutput ? await openPipes(1) : undefined) ?? [];
  if (pipe !== undefined) {
    const child = spawn(command, args, { env, stdio: ['ignore', pipe.writeEnd, 'ignore'] });
    closeWriteEnds([pipe]);
    return { child, output: new Socket({ fd: pipe.readEnd, readable: true, writable: false }) };
  }
  const taken = (stream: typeof from): 'pipe' | 'ignore' => (stream === from ? 'pipe' : 'ignore');
  const child = spawn(command, args, { env, stdio: ['ignore', taken('stdout'), taken('stderr')] });
  return { child, output: child[from] };
}

/** Why there was no answer. */
export function reasonOf(error: unknown, { command }: Tool): string {
  const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return isAbsent ? `no ${command} command` : `${command} does not answer`;
}
