import { contentOf } from '../redirect.ts';
import type { Call } from '../runner.ts';
import { fileAt, logOf } from '../sinks.ts';
import { joined, plainText, secretValue, UNKNOWN, type Value, worse } from '../value.ts';
import type { Handlers } from './handler.ts';

export const PRINTING_COMMANDS: Handlers = {
  echo: (call) => obeyed(joined(withoutFlags(call.args, /^-[neE]+$/), ' '), call, '\n'),
  printf: (call) => obeyed(formatted(call.args), call, ''),
  print: (call) => obeyed(joined(call.args, ' '), call, '\n'),
  cat: printFiles,
  bat: printFiles,
  less: printFiles,
  more: printFiles,
  tee,
};

function withoutFlags(args: readonly Value[], flag: RegExp): readonly Value[] {
  const first = args.findIndex(({ text }) => !flag.test(text));
  return first < 0 ? [] : args.slice(first);
}

/** The format's text where it has no directive but `%s` and escapes, else what is in the arguments. */
function formatted(args: readonly Value[]): Value {
  const rest = args[0]?.text === '--' ? args.slice(1) : args[0]?.text === '-v' ? [] : args;
  const [format = plainText(''), ...values] = rest;
  const whole = joined([format, ...values]);
  const given = [...values];
  const text = format.text
    .replace(/%(?:b|s|q|\d*d)/g, () => given.shift()?.text ?? '')
    .replaceAll('\\n', '\n')
    .replaceAll('%%', '%');
  return { ...whole, text: given.length > 0 ? `${text}${given.map((one) => one.text).join('\n')}` : text };
}

/** Workflow commands are for the runner: a mask is never shown, an output is no line of the log. */
function obeyed(value: Value, call: Call, end: string): Value | undefined {
  const { shell } = call;
  const [, command, name = ''] =
    /^::(add-mask|set-output|save-state|set-env)(?: name=([\w-]+))?::/.exec(value.text) ?? [];
  if (command === undefined || call.out.kind !== 'log') return { ...value, text: value.text + end };
  if (command === 'add-mask' && value.secret !== undefined) shell.state.masked.add(value.secret.origin);
  const file = command === 'set-output' ? '<GITHUB_OUTPUT>' : command === 'set-env' ? '<GITHUB_ENV>' : undefined;
  if (file !== undefined)
    fileAt(plainText(file), shell, logOf(shell)).write(
      { ...value, text: `${name}=${value.text.replace(/^::[^:]*::/, '')}` },
      call.place,
    );
  return undefined;
}

function printFiles(call: Call): Value | undefined {
  const paths = call.args.filter(({ text }) => !/^-\w*$/.test(text));
  if (paths.length === 0 || call.args.some(({ text }) => text === '-')) {
    if (call.stdin !== undefined) return call.stdin;
  }
  if (paths.some(({ text }) => /^\/proc\/[^/]*\/environ$/.test(text)))
    return call.runner.call({ ...call, name: 'env', args: [] });
  const contents = paths.map((path) => contentOf(path, call.shell));
  const secret = contents.reduce<Value['secret']>((found, value) => worse(found, value.secret), undefined);
  return secret === undefined ? plainText(UNKNOWN) : secretValue(secret);
}

function tee(call: Call): Value | undefined {
  const { place, shell, stdin } = call;
  if (stdin === undefined) return undefined;
  for (const path of call.args) if (!path.text.startsWith('-')) fileAt(path, shell, logOf(shell)).write(stdin, place);
  return stdin;
}
