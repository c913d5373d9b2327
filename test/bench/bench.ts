/**
 * The budgets, as ratios in one run: the main step against a floor program that makes the same requests with no library,
 * the post step and cached credentials against a bare Node process, peak memory, and the size of dist. It reports; it never fails for a figure.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { renderCache } from '../../src/credentials/cached-session.ts';
import { credentialProcess, processScript } from '../../src/credentials/credential-process.ts';
import { measurePassThrough } from './pass-through.ts';
import { type ServedStores, STORES, storesEnvironment } from './stores.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 15);

interface Served {
  readonly env: Readonly<Record<string, string>>;
  readonly stores: ServedStores;
  readonly stop: () => void;
}

interface Measure {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** In memory where there is such a place: a disk's ways with new files are not the step's. */
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'keyless-bench-'));

/** The sandbox in a process of its own, so that its work is not the measured program's. */
async function serve(latency: number, secrets: number): Promise<Served> {
  const child = spawn(
    process.execPath,
    ['test/sandbox/serve.ts', '--latency', String(latency), '--secrets', String(secrets)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface(child.stdout)) {
    const { env, stores } = JSON.parse(line) as Omit<Served, 'stop'>;
    return { env, stores, stop: () => child.kill() };
  }
  throw new Error('the sandbox did not start');
}

/** A workspace in which the workflow that runs the step is checked out. */
function checkedOut(served: Served): string {
  const [, path = ''] = /^[^/]+\/[^/]+\/(.+)@/.exec(served.env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  const workspace = mkdtempSync(join(scratch, 'workspace-'));
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  copyFileSync('.github/workflows/test.yml', join(workspace, path));
  return workspace;
}

function environment(served: Served, secrets: number, run: string, workspace = run): NodeJS.ProcessEnv {
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH'];
  const commands = Object.fromEntries(files.map((name) => [name, join(run, name)]));
  for (const path of Object.values(commands)) writeFileSync(path, '');
  const list = Array.from({ length: secrets }, (_, at) => `BENCH_${at} = bench/secret-${at}`).join('\n');
  return {
    PATH: process.env['PATH'],
    RUNNER_TEMP: run,
    ...served.env,
    ...commands,
    GITHUB_WORKSPACE: workspace,
    'INPUT_AWS-REGION': 'us-east-1',
    'INPUT_ROLE-TO-ASSUME': 'arn:aws:iam::123456789012:role/deploy',
    INPUT_SECRETS: list,
  };
}

/** One run, timed by the clock, with its peak memory as the operating system counts it. */
function measure(args: readonly string[], env: NodeJS.ProcessEnv): Measure {
  const reporter = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))`;
  const preload = join(scratch, 'peak.cjs');
  writeFileSync(preload, reporter);
  const started = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${output[1]}`);
  return { milliseconds, megabytes: Number(output[3]?.toString()) / 1024 };
}

/** A session in a step's folder, fresh for an hour: the folder, and the profile's own command line. */
function cachedSession(): { readonly folder: string; readonly line: string } {
  const folder = join(freshRun(), 'keyless-bench');
  const expiration = new Date(Date.now() + 3_600_000);
  const credentials = {
    accessKeyId: 'ASIABENCH',
    secretAccessKey: 's'.repeat(40),
    sessionToken: 't'.repeat(900),
    expiration,
  };
  const program = { node: process.execPath, script: resolve('dist/cli/index.js') };
  const renewAt = expiration.getTime() - 300_000;
  mkdirSync(join(folder, 'aws'), { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, 'aws', name), text);
  write('cache-bench.json', renderCache({ credentials, region: 'us-east-1', accountId: '123456789012', renewAt }));
  write('process-bench.sh', processScript('bench', program));
  return { folder, line: credentialProcess({ folder, separator: '/', profile: 'bench' }, program) };
}

/** As an SDK runs it; how much memory a shell takes is of no interest. */
function timed(line: string): Measure {
  const started = process.hrtime.bigint();
  const { status } = spawnSync('sh', ['-c', line], { env: { PATH: process.env['PATH'] }, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${line} ended with ${status}`);
  return { milliseconds: Number(process.hrtime.bigint() - started) / 1e6, megabytes: 0 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Two programs in turn, so that a machine that speeds up or slows down does so for both. */
function compare(
  ours: () => Measure,
  theirs: () => Measure,
): { ours: Measure; theirs: Measure; ratio: number; memory: number } {
  const runs = Array.from({ length: RUNS + 2 }, () => ({ ours: ours(), theirs: theirs() })).slice(2);
  const middle = (pick: (run: (typeof runs)[number]) => Measure): Measure => ({
    milliseconds: median(runs.map((run) => pick(run).milliseconds)),
    megabytes: median(runs.map((run) => pick(run).megabytes)),
  });
  const [a, b] = [middle((run) => run.ours), middle((run) => run.theirs)];
  return {
    ours: a,
    theirs: b,
    ratio: median(runs.map((run) => run.ours.milliseconds / run.theirs.milliseconds)),
    memory: a.megabytes / b.megabytes,
  };
}

/** Each store by itself and all of them, in turn: the median of what all take over what the slowest takes, and over the sum. */
function compareStores(served: Served): { readonly toSlowest: number; readonly toSum: number } {
  const lists = [...STORES.map((store) => [store]), STORES];
  const rounds = Array.from({ length: RUNS + 1 }, () =>
    lists.map((stores) => {
      const env = storesEnvironment(stores, served.stores, environment(served, 0, freshRun()));
      return measure(['dist/main/index.js'], env).milliseconds;
    }),
  ).slice(1);
  const ratio = (over: (single: readonly number[]) => number): number =>
    median(rounds.map((times) => (times.at(-1) ?? Number.NaN) / over(times.slice(0, -1))));
  return {
    toSlowest: ratio((single) => Math.max(...single)),
    toSum: ratio((single) => single.reduce((sum, one) => sum + one, 0)),
  };
}

function report(what: string, figure: string, budget: string): void {
  console.log(`${what.padEnd(46)} ${figure.padEnd(40)} budget ${budget}`);
}

/** What this machine's disk takes for a hundred new files, which the figures above leave out. */
function timeDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyless-bench-'));
  const started = process.hrtime.bigint();
  for (let at = 0; at < 100; at += 1) closeSync(openSync(join(folder, String(at)), 'wx', 0o600));
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  rmSync(folder, { recursive: true });
  return `${milliseconds.toFixed(1)} ms`;
}

function freshRun(): string {
  return mkdtempSync(join(scratch, 'run-'));
}

try {
  let tenSecrets: number | undefined;
  for (const [latency, secrets, budget, audited] of [
    [20, 1, '1.25x', false],
    [20, 10, '1.25x', false],
    [20, 10, '1.25x', true],
    [20, 100, '1.25x', false],
    [0, 1, '1.7x', false],
    [0, 10, '1.7x', false],
    [0, 100, '1.7x', false],
  ] as const) {
    const served = await serve(latency, secrets);
    const workspace = audited ? checkedOut(served) : undefined;
    const result = compare(
      () => measure(['dist/main/index.js'], environment(served, secrets, freshRun(), workspace)),
      () => measure(['test/bench/floor.mjs'], environment(served, secrets, freshRun())),
    );
    served.stop();
    const { ours, theirs, ratio } = result;
    report(
      `main, ${secrets} secret${secrets === 1 ? '' : 's'}, ${latency} ms round trips${audited ? ', audited' : ''}`,
      `${ratio.toFixed(2)}x (${ours.milliseconds.toFixed(0)} ms, floor ${theirs.milliseconds.toFixed(0)} ms)`,
      budget,
    );
    if (secrets === 10 && latency === 20 && !audited) {
      tenSecrets = result.memory;
      report(
        'peak memory, main, 10 secrets',
        `${tenSecrets.toFixed(2)}x (${ours.megabytes.toFixed(0)} MB, floor ${theirs.megabytes.toFixed(0)} MB)`,
        '1.4x',
      );
    }
  }

  const far = await serve(20, 5);
  const { toSlowest, toSum } = compareStores(far);
  far.stop();
  report(
    'main, four stores, 5 secrets each, 20 ms',
    `${toSlowest.toFixed(2)}x the slowest alone (${toSum.toFixed(2)}x all of them)`,
    'none',
  );

  const bare = join(scratch, 'bare.mjs');
  writeFileSync(bare, '');
  const post = compare(
    () => measure(['dist/post/index.js'], { PATH: process.env['PATH'], RUNNER_TEMP: scratch }),
    () => measure([bare], { PATH: process.env['PATH'] }),
  );
  report(
    'post',
    `${post.ratio.toFixed(2)}x (${post.ours.milliseconds.toFixed(0)} ms, bare ${post.theirs.milliseconds.toFixed(0)} ms)`,
    '1.3x',
  );

  const through = await measurePassThrough(freshRun(), RUNS);
  report(
    'keyless run, 1 GB of output, 20 secrets',
    `${through.throughput.toFixed(0)} MB/s (${through.share.toFixed(2)}x a bare pass-through's)`,
    '300 MB/s',
  );
  report('keyless run, a first byte on its way', `+${through.firstByte.toFixed(1)} ms over bare`, '+5 ms');
  report('keyless run, until there is a first byte', `+${through.start.toFixed(1)} ms over bare`, 'none');
  const { folder, line } = cachedSession();
  for (const [what, run] of [
    [
      '`keyless credentials`, cached',
      () => measure(['dist/cli/index.js', 'credentials', '--folder', folder], { PATH: process.env['PATH'] }),
    ],
    ["the profile's credential_process, cached", () => timed(line)],
  ] as const) {
    const { ours, ratio, theirs } = compare(run, () => measure([bare], { PATH: process.env['PATH'] }));
    const figure = `${ratio.toFixed(2)}x (${ours.milliseconds.toFixed(0)} ms, bare ${theirs.milliseconds.toFixed(0)} ms)`;
    report(what, figure, '1.5x');
  }

  const code = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => join('dist', name))
    .filter((path) => path.endsWith('.js') && statSync(path).isFile());
  const bytes = code.reduce((sum, path) => sum + readFileSync(path).length, 0);
  report('100 new files on this disk (apart)', timeDisk(), 'none');
  report('dist, all entries', `${(bytes / 1e6).toFixed(2)} MB`, '2 MB');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
