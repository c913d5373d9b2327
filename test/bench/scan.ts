/**
 * The leak scan against ripgrep with the same needles, in one run: 200 MB in 20,000 files, cut from real ones, with some
 * plants. It reports; it never fails for a figure. KEYLESS_RIPGREP names the binary; without one, ours runs alone.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needlesFor } from '../../src/guard/needle.ts';
import { planSearch } from '../../src/guard/sought.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 9);
const FILES = 20_000;
const KIB = 1024;
/** In turn, 10 KiB on average. */
const SIZES = [1, 1, 2, 2, 4, 4, 8, 8, 16, 26, 38].map((size) => size * KIB);
const ripgrep = process.env['KEYLESS_RIPGREP'];

const scratch = mkdtempSync(join(tmpdir(), 'keyless-scan-bench-'));
const tree = join(scratch, 'tree');
const peak = join(scratch, 'peak.cjs');

interface Measure {
  readonly milliseconds: number;
  /** All threads together: what a busy machine changes less. */
  readonly processorMilliseconds: number;
  readonly megabytes: number;
  readonly found: number;
}

/** Real bytes of every kind: sources, documents, binaries. */
function pool(): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (const name of readdirSync('node_modules', { recursive: true, encoding: 'utf8' })) {
    const path = join('node_modules', name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat?.isFile() || /\.(?:gz|zip|tgz)$/.test(name)) continue;
    const part = readFileSync(path).subarray(0, 256 * KIB);
    parts.push(part);
    length += part.length;
    if (length > 96 * KIB * KIB) break;
  }
  return Buffer.concat(parts);
}

/** Writes the tree; returns how many values stand in it. */
function plantTree(values: readonly string[]): number {
  const bytes = pool();
  let [total, plants] = [0, 0];
  for (let at = 0; at < FILES; at++) {
    const folder = join(tree, `d${at % 400}`);
    if (at < 400) mkdirSync(folder, { recursive: true });
    const size = SIZES[at % SIZES.length] ?? KIB;
    const from = (at * 7919 * 64) % (bytes.length - size);
    const content = Buffer.from(bytes.subarray(from, from + size));
    if (at % 2000 === 1000) {
      const value = values[plants++] ?? '';
      content.write(plants % 2 === 0 ? value : Buffer.from(`xy${value}\n`).toString('base64'), size >> 1);
    }
    writeFileSync(join(folder, `f${at}.txt`), content);
    total += size;
  }
  console.log(`${FILES} files, ${(total / 1e6).toFixed(0)} MB, ${plants} plants`);
  return plants;
}

function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Measure {
  const timed = ['--norc', '-c', `TIMEFORMAT='cpu %U %S'; time "$@"`, 'bash', command, ...args];
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync('bash', timed, { env, encoding: 'utf8', maxBuffer: 1e9 });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status === null || status > 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
  const [, user = '', system = ''] = /cpu (\S+) (\S+)/.exec(stderr) ?? [];
  return {
    milliseconds,
    processorMilliseconds: (Number(user) + Number(system)) * 1000,
    megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024,
    found: new Set(stdout.match(/d\d+\/f\d+\.txt/g)).size,
  };
}

/** A folder as a step leaves it, and the same needles for ripgrep, but for those that a list of lines can't hold. */
function prepare(values: readonly string[]): {
  readonly folder: string;
  readonly list: string;
  readonly needles: number;
} {
  const folder = join(scratch, `keyless-${randomBytes(12).toString('hex')}`);
  mkdirSync(join(folder, 'secrets'), { recursive: true });
  for (const [at, value] of values.entries()) writeFileSync(join(folder, 'secrets', `S${at}`), value);
  writeFileSync(join(folder, 'ledger.json'), '{}');
  const held = values.map((value, at) => ({ name: `S${at}`, bytes: Buffer.from(value) }));
  const needles = planSearch(held).sought.flatMap(needlesFor);
  const lines = needles.map(({ bytes }) => Buffer.from(bytes)).filter((bytes) => !bytes.includes(0));
  const list = join(scratch, 'needles');
  writeFileSync(list, `${lines.map((bytes) => bytes.toString('latin1')).join('\n')}\n`, 'latin1');
  return { folder, list, needles: needles.length };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(label: string, ours: readonly Measure[], theirs: readonly Measure[], expected: number): void {
  const show = (runs: readonly Measure[]): string => {
    const [wall, processor] = [
      median(runs.map(({ milliseconds }) => milliseconds)),
      median(runs.map(({ processorMilliseconds }) => processorMilliseconds)),
    ];
    return `${wall.toFixed(0)} ms (${processor.toFixed(0)} of the processor), ${runs[0]?.found} of ${expected} found`;
  };
  const memory = Math.max(...ours.map(({ megabytes }) => megabytes)).toFixed(0);
  console.log(`${label.padEnd(46)} ${show(ours)}, ${memory} MB   budget 800 ms, 150 MB`);
  if (theirs.length > 0) console.log(`${'  ripgrep'.padEnd(46)} ${show(theirs)}`);
}

try {
  writeFileSync(
    peak,
    `const { readFileSync } = require('node:fs');
     process.on('exit', () => process.stderr.write('peak ' + /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1] + '\\n'));`,
  );
  const values = Array.from({ length: 100 }, (_, at) =>
    randomBytes(64)
      .toString('base64')
      .slice(0, 8 + ((at * 7) % 57)),
  );
  const plants = plantTree(values);
  const PATH = process.env['PATH'];
  for (const count of [1, 20, 100]) {
    const { folder, list, needles } = prepare(values.slice(0, count));
    const env = { PATH, KEYLESS_DIR: folder, RUNNER_TEMP: scratch };
    const ours: Measure[] = [];
    const theirs: Measure[] = [];
    for (let run = 0; run <= RUNS; run++) {
      ours.push(measure(process.execPath, ['--require', peak, 'dist/cli/index.js', 'scan', tree], env));
      if (ripgrep !== undefined) theirs.push(measure(ripgrep, ['-laF', '-uuu', '-f', list, tree], { PATH }));
    }
    const label = `leak scan, ${count} secret${count === 1 ? '' : 's'}, ${needles} needles`;
    report(label, ours.slice(1), theirs.slice(1), Math.min(plants, count));
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
