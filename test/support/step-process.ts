import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';

export interface StepCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Of the process; this one's where absent. */
  readonly umask?: number | undefined;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StepProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Runs a command; each line of either stream goes to `take`, in the runner's order. */
export function startProcess(
  { command, args, env, cwd, umask }: StepCommand,
  take: (line: string) => void,
): StepProcess {
  // Not by a shell: dash would drop the variables whose names hold a hyphen, as most inputs do.
  const before = umask === undefined ? undefined : process.umask(umask);
  const child = spawn(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  if (before !== undefined) process.umask(before);
  const queues = { stdout: new LineQueue(), stderr: new LineQueue() };
  // The runner empties both pipes in turns, and in each turn all of stderr comes first.
  const dispatch = (): void => {
    for (const line of [...queues.stderr.take(), ...queues.stdout.take()]) take(line);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    queues.stdout.add(chunk);
    setImmediate(dispatch);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    queues.stderr.add(chunk);
    setImmediate(dispatch);
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      queues.stderr.end();
      queues.stdout.end();
      dispatch();
      resolve({ exitCode, signal, stdout: queues.stdout.text, stderr: queues.stderr.text });
    });
  });
  return { child, ended };
}

/** One stream: its whole text, and the lines of it that nobody has taken yet. */
class LineQueue {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';
  #lines: string[] = [];
  text = '';

  add(chunk: Buffer): void {
    const text = this.#decoder.write(chunk);
    this.text += text;
    // A carriage return ends a line too; the very last may yet turn out to be half of one end.
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? '';
    this.#lines.push(...lines);
  }

  end(): void {
    const last = (this.#rest + this.#decoder.end()).replace(/\r$/, '');
    this.#rest = '';
    if (last !== '') this.#lines.push(last);
  }

  take(): readonly string[] {
    const taken = this.#lines;
    this.#lines = [];
    return taken;
  }
}
