import { repositoryPath } from '../job-state.ts';
import type { Call } from '../runner.ts';
import { Trace } from '../trace.ts';
import { isKnown, joined, plainText, SOMETHING, secretValue, UNKNOWN, type Value } from '../value.ts';
import { allSecrets, listed } from './environment.ts';
import type { Handlers } from './handler.ts';

export const SHELL_COMMANDS: Handlers = {
  bash: shell,
  sh: shell,
  dash: shell,
  zsh: shell,
  ksh: shell,
  source,
  '.': source,
  eval: (call) => inline(call, joined(call.args, ' '), [], true, undefined),
  set,
  shopt: (call) => {
    const on = call.args.some(({ text }) => /^-\w*s/.test(text)) && call.args.some(({ text }) => text === 'xtrace');
    if (on) call.shell.trace = new Trace(call.place, 'shopt -so xtrace', call.shell.conditions > 0);
    return undefined;
  },
  trap: (call) => {
    const [action, ...signals] = call.args;
    const traces =
      signals.some(({ text }) => text === 'DEBUG') && /BASH_COMMAND|\becho\b|\bprintf\b/.test(action?.text ?? '');
    if (traces) call.shell.trace = new Trace(call.place, 'trap … DEBUG', call.shell.conditions > 0);
    return undefined;
  },
  cd: (call) => {
    const [to] = call.args.filter(({ text }) => text !== '--');
    if (to !== undefined) call.shell.folder = repositoryPath(to.text, call.shell.folder) ?? call.shell.folder;
    return undefined;
  },
  pushd: (call) => SHELL_COMMANDS['cd']?.(call),
  shift: (call) => {
    call.shell.args = call.shell.args.slice(1);
    return undefined;
  },
  read: (call) => readInto(call, /^-[rsaeun]\w*$/),
  mapfile: (call) => readInto(call, /^-\w+$/),
  readarray: (call) => readInto(call, /^-\w+$/),
  mktemp: (call) => plainText(`<mktemp ${call.place.file}:${call.place.line}:${call.place.column}>`),
  pwd: (call) => plainText(call.shell.folder === '' ? '.' : call.shell.folder),
  dirname: (call) => pathPart(call, (path) => (path.includes('/') ? path.replace(/\/[^/]*$/, '') : '.')),
  basename: (call) => pathPart(call, (path) => path.replace(/^.*\//, '')),
  realpath: (call) => call.args.at(-1) ?? SOMETHING,
};

function pathPart(call: Call, part: (path: string) => string): Value {
  const [path] = call.args;
  return isKnown(path) && path !== undefined ? plainText(part(path.text)) : SOMETHING;
}

/** `bash [-x] [-c TEXT | FILE | < standard input]`. */
function shell(call: Call): undefined {
  const flags = call.args.findIndex(({ text }) => !/^[-+]/.test(text));
  const leading = flags < 0 ? call.args : call.args.slice(0, flags);
  const traced =
    leading.some(({ text }) => /^-\w*x/.test(text) && !text.startsWith('--')) ||
    leading.some(({ text }, at) => text === '-o' && call.args[at + 1]?.text === 'xtrace');
  const trace = traced ? `${call.name} -x` : undefined;
  const rest = flags < 0 ? [] : call.args.slice(flags);
  const [first, ...args] = rest;
  if (leading.some(({ text }) => /^-\w*c$/.test(text)))
    return inline(call, first ?? plainText(''), args.slice(1), false, trace);
  if (first === undefined || first.text === '-s' || first.text === '-')
    return call.stdin === undefined ? undefined : inline(call, call.stdin, args, false, trace);
  const path = repositoryPath(first.text, call.shell.folder);
  const file = path === undefined ? undefined : call.shell.run.world.read(path);
  if (file !== undefined && path !== undefined)
    call.runner.other(
      { snippet: file, path, args, inside: false, trace, place: call.place },
      call.shell,
      call.out,
      call.stdin,
    );
  return undefined;
}

/** Text that is run as a script; each of its lines is told as the line of the command. */
function inline(
  call: Call,
  text: Value,
  args: readonly Value[],
  inside: boolean,
  trace: string | undefined,
): undefined {
  if (text.text.includes(UNKNOWN) && text.text.length < 3) return undefined;
  const { place } = call;
  const snippet = { text: text.text, place: () => place };
  call.runner.other({ snippet, path: undefined, args, inside, trace, place }, call.shell, call.out, call.stdin);
  return undefined;
}

function source(call: Call): undefined {
  const [path, ...args] = call.args;
  if (path === undefined) return undefined;
  if (path.file !== undefined) {
    // The dotenv file of a Keyless step sets a variable for each NAME_FILE there is.
    for (const [name, value] of call.shell.state.env) {
      const base = /^(\w+)_FILE$/.exec(name)?.[1];
      if (base !== undefined && value.file !== undefined) call.shell.assign(base, secretValue(value.file));
    }
    return undefined;
  }
  const found = repositoryPath(path.text, call.shell.folder);
  const file = found === undefined ? undefined : call.shell.run.world.read(found);
  if (file !== undefined)
    call.runner.other(
      { snippet: file, path: found, args, inside: true, trace: undefined, place: call.place },
      call.shell,
      call.out,
      call.stdin,
    );
  return undefined;
}

function set(call: Call): Value | undefined {
  const { args, shell: own } = call;
  if (args.length === 0) return listed(allSecrets(call));
  for (const [at, { text }] of args.entries()) {
    if (text === '--' || text === '-') {
      own.args = args.slice(at + 1);
      break;
    }
    if (!/^[-+]/.test(text)) continue;
    const next = args[at + 1]?.text;
    const on = text.startsWith('-');
    if (/^[-+]\w*x/.test(text) || (/^[-+]\w*o$/.test(text) && next === 'xtrace'))
      own.trace = on
        ? (own.trace ?? new Trace(call.place, /o$/.test(text) ? 'set -o xtrace' : 'set -x', own.conditions > 0))
        : undefined;
    if (/^[-+]\w*a/.test(text) || (/^[-+]\w*o$/.test(text) && next === 'allexport')) own.exportsAll = on;
  }
  return undefined;
}

function readInto(call: Call, flag: RegExp): undefined {
  const names = call.args.map(({ text }) => text).filter((text) => !flag.test(text) && /^\w+$/.test(text));
  const secret = call.stdin?.secret;
  for (const name of names.length === 0 ? ['REPLY'] : names)
    call.shell.assign(name, secret === undefined ? SOMETHING : secretValue(secret));
  return undefined;
}
