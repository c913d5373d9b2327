import type { Assignment, Command, Compound, Pipeline, Redirect, Script, Simple } from '../shell/ast.ts';
import { parseShell } from '../shell/parse.ts';
import { checkDebugVariable } from './commands/debug.ts';
import { runCall } from './commands/dispatch.ts';
import { evaluate, evaluateArguments } from './evaluate.ts';
import { Caught, type Out } from './out.ts';
import { fillIn, template } from './placeholders.ts';
import { redirected } from './redirect.ts';
import type { Call, OtherScript, Runner } from './runner.ts';
import { Shell } from './shell.ts';
import { logOf } from './sinks.ts';
import { Trace } from './trace.ts';
import { joined, SOMETHING, type Value } from './value.ts';

/** How deep scripts that call scripts are followed. */
const DEEPEST = 12;

/** Parses the shell's own task and runs it. */
export function interpret(shell: Shell, out: Out, stdin: Value | undefined, traces: Set<Trace>): void {
  const { text, expressions } = template(shell.run.task.snippet.text);
  if (/^#!.*sh\s+-\w*x/.test(text) && shell.trace === undefined)
    shell.trace = new Trace(shell.place(0), '#!… -x', false);
  const runner = new Interpreter(expressions, traces);
  if (shell.trace !== undefined) traces.add(shell.trace);
  runner.script(parseShell(text), shell, out, stdin);
}

class Interpreter implements Runner {
  readonly #expressions: readonly string[];
  readonly #traces: Set<Trace>;

  constructor(expressions: readonly string[], traces: Set<Trace>) {
    this.#expressions = expressions;
    this.#traces = traces;
  }

  script(script: Script, shell: Shell, out: Out, stdin: Value | undefined): void {
    for (const command of script.commands) {
      const guarded = script.guarded.has(command);
      if (guarded) shell.conditions++;
      this.command(command, shell, out, stdin);
      if (guarded) shell.conditions--;
    }
  }

  command(command: Command, shell: Shell, out: Out, stdin: Value | undefined): void {
    if (!shell.spend()) return;
    if (command.kind === 'pipeline') this.#pipeline(command, shell, out, stdin);
    else if (command.kind === 'simple') this.#simple(command, shell, out, stdin);
    else this.#compound(command, shell, out, stdin);
  }

  subshell(shell: Shell): Shell {
    return new Shell(shell.run, shell);
  }

  text(text: string, shell: Shell): Value {
    return fillIn(text, this.#expressions, (expression) => shell.run.task.expression(expression));
  }

  call(call: Call): Value | undefined {
    const value = runCall(call);
    if (call.shell.trace !== undefined) this.#traces.add(call.shell.trace);
    return value;
  }

  other(
    { args, inside, path, place, snippet, trace }: OtherScript,
    shell: Shell,
    out: Out,
    stdin: Value | undefined,
  ): void {
    const { run } = shell;
    if (run.running.size > DEEPEST || (path !== undefined && run.running.has(path))) return;
    const child = new Shell(
      {
        ...run,
        task: { ...run.task, snippet },
        running: new Set([...run.running, path ?? `${place.file}:${place.line}:${place.column}`]),
      },
      shell,
    );
    child.args = args.length > 0 || !inside ? args : shell.args;
    if (!inside) {
      child.trace = trace === undefined ? undefined : new Trace(place, trace, shell.conditions > 0);
      for (const name of [...child.variables.keys()]) if (!child.exported.has(name)) child.variables.delete(name);
      child.functions.clear();
    }
    interpret(child, out.kind === 'log' ? logOf(child) : out, stdin, this.#traces);
    if (!inside) return;
    for (const [name, value] of child.variables) shell.variables.set(name, value);
    for (const name of child.exported) shell.exported.add(name);
    for (const [name, defined] of child.functions) shell.functions.set(name, defined);
    shell.trace = child.trace;
    shell.folder = child.folder;
  }

  #pipeline({ commands }: Pipeline, shell: Shell, out: Out, stdin: Value | undefined): void {
    let input = stdin;
    for (const [index, command] of commands.entries()) {
      const last = index === commands.length - 1;
      const caught = new Caught();
      this.command(command, this.subshell(shell), last ? out : caught, input);
      input = caught.values.length === 0 ? SOMETHING : joined(caught.values);
    }
  }

  #compound(command: Compound, shell: Shell, out: Out, stdin: Value | undefined): void {
    const { body, kind, name, words } = command;
    if (kind === 'function') {
      const [script] = body;
      if (script !== undefined && name !== undefined)
        shell.functions.set(name, { script, snippet: shell.run.task.snippet, runner: this });
      return;
    }
    const streams = this.#streams(command.redirects, shell, out, stdin);
    const values = words.map((word) => evaluate(word, shell, this));
    this.#traced(values, shell, command.start);
    if (kind === 'for' && name !== undefined) {
      const [only = SOMETHING] = values;
      shell.assign(name, values.length === 1 ? only : { ...joined(values), text: SOMETHING.text });
    }
    const own = kind === 'subshell' || kind === 'coproc' ? this.subshell(shell) : shell;
    const conditional = kind === 'if' || kind === 'case' || kind === 'loop';
    for (const [index, script] of body.entries()) {
      const sure = !conditional || (index === 0 && kind !== 'case');
      if (!sure) own.conditions++;
      this.script(script, own, streams.out, streams.stdin);
      if (!sure) own.conditions--;
    }
  }

  #simple(command: Simple, shell: Shell, out: Out, stdin: Value | undefined): void {
    const place = shell.place(command.start);
    const values = evaluateArguments(command.words, shell, this);
    const [first, ...args] = values;
    const assigned = command.assignments.map((assignment) => ({ assignment, value: this.#value(assignment, shell) }));
    this.#traced([...values, ...assigned.map(({ value }) => value)], shell, command.start);
    const streams = this.#streams(command.redirects, shell, out, stdin);
    const declares = first !== undefined && /^(?:export|declare|typeset|local|readonly)$/.test(first.text);
    const before = new Map<string, Value | undefined>();
    for (const { assignment, value } of assigned) {
      if (first !== undefined && !declares) {
        before.set(assignment.name, shell.variables.get(assignment.name));
        if (!shell.exported.has(assignment.name)) shell.exported.add(assignment.name);
      }
      shell.assign(assignment.name, value);
      checkDebugVariable(assignment.name, value.text, place, shell);
      if (declares && isExport(first.text, args)) shell.exported.add(assignment.name);
    }
    if (first === undefined) {
      if (assigned.length === 0 && streams.stdin?.secret !== undefined) streams.out.write(streams.stdin, place); // $(< file)
      return;
    }
    const declared = declares && assigned.length > 0;
    const value = declared
      ? undefined
      : this.call({
          name: first.text,
          args,
          stdin: streams.stdin,
          shell,
          out: streams.out,
          quiet: streams.quiet,
          place,
          runner: this,
        });
    if (value !== undefined) streams.out.write(value, place);
    for (const [name, old] of before) {
      if (old === undefined) shell.variables.delete(name);
      else shell.variables.set(name, old);
    }
  }

  #value({ append, elements, name, value }: Assignment, shell: Shell): Value {
    const given =
      value === undefined
        ? joined(
            elements.map((one) => evaluate(one, shell, this)),
            ' ',
          )
        : evaluate(value, shell, this);
    return append ? joined([shell.variable(name), given]) : given;
  }

  #traced(values: readonly Value[], shell: Shell, start: number): void {
    const secret = values.find((value) => value.secret !== undefined)?.secret;
    if (shell.trace === undefined || secret === undefined || shell.run.concealed === true) return;
    if (shell.variable('BASH_XTRACEFD').text !== SOMETHING.text) return;
    shell.trace.shows(shell.current(secret), shell.place(start), shell.run.world.report);
  }

  #streams(
    redirects: readonly Redirect[],
    shell: Shell,
    out: Out,
    stdin: Value | undefined,
  ): ReturnType<typeof redirected> {
    const evaluated = redirects.map((redirect) => ({ ...redirect, value: evaluate(redirect.target, shell, this) }));
    return redirected(evaluated, shell, out, stdin);
  }
}

function isExport(name: string, args: readonly Value[]): boolean {
  return name === 'export' || args.some(({ text }) => /^-\w*x/.test(text));
}
