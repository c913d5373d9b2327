import type { Call } from '../runner.ts';
import { plainText, type Secret, SOMETHING, secretValue, type Value } from '../value.ts';
import type { Handlers } from './handler.ts';

/** What prints variables, and what sets them. */
export const ENVIRONMENT_COMMANDS: Handlers = {
  env: (call) => listed(call.shell.secretVariables()),
  printenv,
  export: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-\w*p\w*$/)),
  declare: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-[px]+$/)),
  typeset: (call) => declared(call, call.args.length === 0 || onlyFlag(call, /^-[px]+$/)),
  local: (call) => declared(call, false),
  readonly: (call) => declared(call, false),
  compgen: () => SOMETHING,
  unset: (call) => {
    for (const { text } of call.args) {
      call.shell.variables.set(text, plainText(''));
      call.shell.exported.delete(text);
    }
    return undefined;
  },
};

function onlyFlag(call: Call, flag: RegExp): boolean {
  return call.args.every(({ text }) => flag.test(text));
}

/** A listing of variables, secret where one of them is. */
export function listed(secrets: ReadonlyMap<string, Secret>): Value {
  const [first] = secrets.values();
  if (first === undefined) return SOMETHING;
  const worst = [...secrets.values()].find(({ masked }) => !masked) ?? first;
  return secretValue({ ...worst, listing: [...secrets.keys()] });
}

function printenv(call: Call): Value | undefined {
  const names = call.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  if (names.length === 0) return listed(call.shell.secretVariables());
  const secret = names.map((name) => call.shell.variable(name)).find((value) => value.secret !== undefined);
  return secret ?? SOMETHING;
}

function declared(call: Call, listing: boolean): Value | undefined {
  const { shell } = call;
  if (listing) return listed(allSecrets(call));
  const exports = call.name === 'export' || call.args.some(({ text }) => /^-\w*x/.test(text));
  for (const { text } of call.args) if (exports && /^\w+$/.test(text)) shell.exported.add(text);
  return undefined;
}

/** `set` and `declare -p` print what is not exported, too. */
export function allSecrets(call: Call): ReadonlyMap<string, Secret> {
  const { shell } = call;
  const secrets = new Map(shell.secretVariables());
  for (const [name, value] of shell.variables)
    if (value.secret !== undefined) secrets.set(name, shell.current(value.secret));
  return secrets;
}
