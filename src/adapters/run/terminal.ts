import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { shellQuoted } from '../../output/shell-word.ts';
import type { Program } from './program.ts';

/** Descriptors of the shell inside the terminal: where it says which process it is, and what isn't the terminal's. */
const PID = 3;
const STDERR = 4;
const STDIN = 5;

/**
 * How to run a program at a terminal of its own, which we read before ours shows it. Node can't make a terminal; util-linux's
 * `script` can. It takes a command as text for a shell, so each word is quoted; no value is among them.
 */
export function atTerminal({ command, args, env }: Program): Program {
  const words = [command, ...args].map(shellQuoted).join(' ');
  const shell = env['SHELL'] === undefined ? 'unset SHELL' : `SHELL=${shellQuoted(env['SHELL'])}`;
  const places = [
    `${PID}>&-`,
    process.stderr.isTTY ? '' : `2>&${STDERR} ${STDERR}>&-`,
    process.stdin.isTTY ? '' : `<&${STDIN} ${STDIN}<&-`,
  ];
  const text = `echo $$ >&${PID}; ${shell}; exec ${words} ${places.join(' ')}`;
  return {
    command: 'script',
    args: ['--quiet', '--return', '--flush', '--command', text, '/dev/null'],
    env: { ...env, SHELL: '/bin/sh' },
  };
}

/** Is our stdout a terminal that a program could be given another one for? Says so where it is and can't. */
export function hasTerminal(): boolean {
  if (!process.stdout.isTTY || process.platform === 'win32' || isInBackground()) return false;
  const version = spawnSync('script', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
  if (/util-linux/.test(version.stdout ?? '')) return true;
  process.stderr.write("keyless: without util-linux's `script` the command sees a pipe, and not this terminal\n");
  return false;
}

/** Who is not in front may not touch the terminal's settings. proc(5): pgrp and tpgid. */
function isInBackground(): boolean {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] !== fields[5];
  } catch {
    return true;
  }
}
