import { repositoryPath } from '../job-state.ts';
import type { Call } from '../runner.ts';
import type { ShellFunction } from '../shell.ts';
import { logOf } from '../sinks.ts';
import type { Value } from '../value.ts';
import { checkArguments } from './command-line.ts';
import { CONTAINER_COMMANDS } from './containers.ts';
import { checkDebug } from './debug.ts';
import { checkDeployment } from './deployment.ts';
import { ENVIRONMENT_COMMANDS } from './environment.ts';
import { FILE_COMMANDS } from './files.ts';
import { FILTER_COMMANDS } from './filters.ts';
import type { Handler } from './handler.ts';
import { INTERPRETER_COMMANDS } from './interpreters.ts';
import { KEYLESS_COMMANDS } from './keyless.ts';
import { PRINTING_COMMANDS } from './printing.ts';
import { SHELL_COMMANDS } from './shells.ts';
import { secretStore } from './stores.ts';
import { TASK_COMMANDS } from './tasks.ts';
import { unwrapped } from './wrappers.ts';

const COMMANDS: ReadonlyMap<string, Handler> = new Map(
  [
    PRINTING_COMMANDS,
    FILTER_COMMANDS,
    ENVIRONMENT_COMMANDS,
    SHELL_COMMANDS,
    FILE_COMMANDS,
    CONTAINER_COMMANDS,
    INTERPRETER_COMMANDS,
    TASK_COMMANDS,
    KEYLESS_COMMANDS,
  ].flatMap((table) => Object.entries(table)),
);

/** Runs one command, and returns what it prints as far as that matters. */
export function runCall(call: Call): Value | undefined {
  const { shell } = call;
  const defined = shell.functions.get(call.name);
  if (defined !== undefined) return runFunction(call, defined);
  const inner = unwrapped(call);
  if (inner !== undefined) return call.runner.call(inner);
  const name = call.name.replace(/^.*\/(?=[\w.-]+$)/, '');
  const handler = COMMANDS.get(name);
  const named = { ...call, name };
  if (isExternal(name)) checkArguments(named);
  checkDebug(named);
  checkDeployment(named);
  if (handler !== undefined) return handler(named);
  const stored = secretStore(named);
  if (stored !== undefined) return stored;
  followScript(call);
  return undefined;
}

const BUILTINS: ReadonlySet<string> = new Set(
  ': . [ [[ alias break builtin caller cd command continue declare dirs echo eval exec exit export false getopts hash let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source test times trap true type typeset ulimit umask unalias unset wait keyless'.split(
    ' ',
  ),
);

function isExternal(name: string): boolean {
  return !BUILTINS.has(name);
}

function runFunction(call: Call, { runner, script, snippet }: ShellFunction): undefined {
  const { shell } = call;
  if (shell.calling.includes(call.name) || shell.calling.length > 20) return undefined;
  const { args, run } = shell;
  shell.calling.push(call.name);
  shell.args = call.args;
  shell.run = { ...run, task: { ...run.task, snippet } };
  runner.script(script, shell, call.out.kind === 'log' ? logOf(shell) : call.out, call.stdin);
  shell.run = run;
  shell.args = args;
  shell.calling.pop();
  return undefined;
}

/** `./deploy.sh`: a script of this repository. */
function followScript(call: Call): void {
  const { shell } = call;
  if (!call.name.includes('/')) return;
  const path = repositoryPath(call.name, shell.folder);
  const source = path === undefined ? undefined : shell.run.world.read(path);
  if (path === undefined || source === undefined || !isShellScript(path, source.text)) return;
  call.runner.other(
    { snippet: source, path, args: call.args, inside: false, trace: undefined, place: call.place },
    shell,
    call.out,
    call.stdin,
  );
}

export function isShellScript(path: string, text: string): boolean {
  const first = text.slice(0, 200).split('\n')[0] ?? '';
  return first.startsWith('#!') ? /\b(?:ba|da|k)?sh\b/.test(first) : /\.(?:sh|bash)$/.test(path);
}
