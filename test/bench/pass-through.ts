/** What `keyless run` costs a command, against a program that passes the command's output on as it is. */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PassThrough {
  /** Megabytes a second, and the same as a share of the floor's. */
  readonly throughput: number;
  readonly share: number;
  /** Milliseconds over the floor, of a command's first byte: from its write to its arrival, and from the very beginning. */
  readonly firstByte: number;
  readonly start: number;
}

const MEGABYTES = 1_000;
const LINES = `
  let text = '';
  for (let at = 0; text.length < 65_000; at++) {
    text += '2026-11-24T10:' + (at % 60) + ':12Z [info] src/module-' + (at * 7919 % 997) + '/file.ts: compiled in ' + (at * 31 % 777) + ' ms, sum ' + (at * 2654435761 % 4294967296).toString(16) + '\\n';
  }
  const bytes = Buffer.from(text);`;
const WRITER = `${LINES} for (let left = ${MEGABYTES}e6; left > 0; ) left -= require('node:fs').writeSync(1, bytes);`;

/** What twenty secrets of a job look like: passwords, tokens, documents, a key. */
function secrets(): readonly string[] {
  const one = [
    () => randomBytes(24).toString('base64'),
    () => `ghp_${randomBytes(27).toString('hex').slice(0, 36)}`,
    () =>
      JSON.stringify({
        username: `app-${randomBytes(3).toString('hex')}`,
        password: `p&"${randomBytes(15).toString('base64')}`,
      }),
    () => `postgres://app:${randomBytes(12).toString('hex')}@db.internal:5432/payments`,
  ];
  const key = Array.from({ length: 25 }, () => randomBytes(48).toString('base64')).join('\n');
  const begin = '-----BEGIN PRIVATE KEY-----';
  return [...Array.from({ length: 19 }, (_, at) => one[at % one.length]?.() ?? ''), `${begin}\n${key}\n`];
}

function job(scratch: string): NodeJS.ProcessEnv {
  const folder = join(scratch, 'keyless-0123456789abcdef01234567');
  mkdirSync(join(folder, 'secrets'), { recursive: true, mode: 0o700 });
  for (const [at, value] of secrets().entries()) writeFileSync(join(folder, 'secrets', `SECRET_${at}`), value);
  return { PATH: process.env['PATH'], KEYLESS_DIR: folder, RUNNER_TEMP: scratch };
}

export async function measurePassThrough(scratch: string, runs: number): Promise<PassThrough> {
  const env = job(scratch);
  const ours = ['dist/cli/index.js', 'run', '--'];
  const floor = ['test/bench/bare.mjs'];

  const writer = [process.execPath, '-e', WRITER];
  const large = Array.from({ length: Math.max(3, Math.ceil(runs / 5)) }, () => ({
    ours: seconds([...ours, ...writer], env),
    floor: seconds([...floor, ...writer], env),
  }));
  const small: { ours: Timed; floor: Timed }[] = [];
  for (let run = 0; run < runs + 2; run++) {
    small.push({ ours: await firstByte(ours, env), floor: await firstByte(floor, env) });
  }
  const over = (pick: (one: Timed) => number): number =>
    median(small.slice(2).map((run) => pick(run.ours) - pick(run.floor)));
  return {
    throughput: MEGABYTES / median(large.map((run) => run.ours)),
    share: median(large.map((run) => run.floor / run.ours)),
    firstByte: over(({ underway }) => underway),
    start: over(({ elapsed }) => elapsed),
  };
}

function seconds(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const started = process.hrtime.bigint();
  const { status } = spawnSync('sh', ['-c', '"$@" | cat >/dev/null', 'sh', process.execPath, ...args], { env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - started) / 1e9;
}

interface Timed {
  readonly underway: number;
  readonly elapsed: number;
}

/** Of a program that tells when it writes. */
async function firstByte(through: readonly string[], env: NodeJS.ProcessEnv): Promise<Timed> {
  const now = 'performance.timeOrigin + performance.now()';
  const args = [...through, process.execPath, '-e', `console.log(${now})`];
  const started = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [written] = (await once(child.stdout, 'data')) as [Buffer];
  const arrived = performance.now();
  await once(child, 'close');
  return { underway: performance.timeOrigin + arrived - Number(written.toString()), elapsed: arrived - started };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
