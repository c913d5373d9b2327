import { quoteGo } from '../golang/quote.ts';
import { type GoString, toText } from '../golang/text.ts';
import { Arguments, FunctionFailure, NoResult, type Parameter, type Run, type TemplateFunction } from './function.ts';
import { LimitReached } from './limits.ts';
import type {
  Branch,
  ChainNode,
  Command,
  FieldNode,
  IdentifierNode,
  Invocation,
  ListNode,
  Node,
  Operand,
  Pipeline,
  Statement,
  VariableNode,
} from './node.ts';
import type { NumberLiteral } from './number-literal.ts';
import type { Tree } from './parse.ts';
import { sprintValue } from './print.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import { sourceOf } from './source.ts';
import {
  type Any,
  box,
  type Dict,
  element,
  int,
  isBoxed,
  isDict,
  isInt,
  isList,
  isTrue,
  type Operated,
  sortedEntries,
  typeOf,
  unbox,
} from './value.ts';

export type Rendered =
  | { readonly kind: 'text'; readonly text: GoString }
  | { readonly kind: 'problem'; readonly problem: TemplateProblem };

/** Runs a template as Go's text/template does with `missingkey=error`. */
export function executeTree(
  tree: Tree,
  functions: ReadonlyMap<string, TemplateFunction>,
  data: Dict,
  run: Run,
): Rendered {
  const execution = new Execution(tree, functions, run);
  try {
    return { kind: 'text', text: execution.execute(data) };
  } catch (error) {
    if (error instanceof ExecutionProblem) return { kind: 'problem', problem: execution.problem(error) };
    if (error instanceof LimitReached)
      return {
        kind: 'problem',
        problem: execution.problem(new ExecutionProblem(error.message, undefined, 'template-limit')),
      };
    throw error;
  }
}

class ExecutionProblem extends Error {
  readonly verbatim: string | undefined;
  readonly code: TemplateProblem['code'];

  constructor(message: string, verbatim?: string, code: TemplateProblem['code'] = 'template-failed') {
    super(message);
    this.verbatim = verbatim;
    this.code = code;
  }
}

/** No value came down the pipeline, which is not the same as nil. */
const NOTHING: unique symbol = Symbol('nothing');
type Final = Operated | typeof NOTHING;

type Flow = 'on' | 'break' | 'continue';

interface Variable {
  readonly name: GoString;
  value: Operated;
}

class Execution {
  readonly #tree: Tree;
  readonly #functions: ReadonlyMap<string, TemplateFunction>;
  readonly #run: Run;
  #out = '';
  #template: GoString;
  #node: Node | undefined;
  #variables: Variable[] = [];
  #depth = 0;

  constructor(tree: Tree, functions: ReadonlyMap<string, TemplateFunction>, run: Run) {
    this.#tree = tree;
    this.#functions = functions;
    this.#run = run;
    this.#template = tree.name;
  }

  execute(data: Dict): GoString {
    this.#variables = [{ name: '$', value: data }];
    this.#list(data, this.#tree.lists.get(this.#tree.name) ?? { kind: 'list', at: 0, nodes: [] });
    return this.#out;
  }

  problem({ message, verbatim, code }: ExecutionProblem): TemplateProblem {
    const at = this.#node?.at ?? 0;
    return {
      code,
      ...placeOf(this.#tree.text, at),
      message: toText(message),
      verbatim: verbatim === undefined ? undefined : toText(verbatim),
      template: toText(this.#template),
      source: this.#node === undefined ? undefined : toText(sourceOf(this.#node)),
    };
  }

  #fail(message: string): never {
    throw new ExecutionProblem(message);
  }

  // Statements

  #list(dot: Operated, { nodes }: ListNode): Flow {
    for (const node of nodes) {
      const flow = this.#statement(dot, node);
      if (flow !== 'on') return flow;
    }
    return 'on';
  }

  #statement(dot: Operated, node: Statement): Flow {
    this.#run.budget.take(1);
    this.#node = node;
    switch (node.kind) {
      case 'text':
        this.#write(node.text);
        return 'on';
      case 'action': {
        const value = this.#pipeline(dot, node.pipeline);
        if (node.pipeline.declared.length === 0) {
          this.#node = node;
          this.#print(value);
        }
        return 'on';
      }
      case 'break':
      case 'continue':
        return node.kind;
      case 'range':
        return this.#range(dot, node);
      case 'template':
        this.#invoke(dot, node);
        return 'on';
      default:
        return this.#branch(dot, node);
    }
  }

  #branch(dot: Operated, node: Branch): Flow {
    const mark = this.#variables.length;
    const value = this.#pipeline(dot, node.pipeline);
    let flow: Flow = 'on';
    if (isTrue(unbox(value))) flow = this.#list(node.kind === 'with' ? value : dot, node.list);
    else if (node.otherwise !== undefined) flow = this.#list(dot, node.otherwise);
    this.#variables.length = mark;
    return flow;
  }

  #range(dot: Operated, node: Branch): Flow {
    const mark = this.#variables.length;
    const value = unbox(this.#pipeline(dot, node.pipeline));
    const names = node.pipeline.declared;
    if (isInt(value) && names.length > 1)
      throw new ExecutionProblem(
        "can't use an integer to iterate over more than one variable",
        `can't use ${value.value} to iterate over more than one variable`,
      );
    const items = this.#itemsOf(value);
    let ran = false;
    let flow: Flow = 'on';
    const top = this.#variables.length;
    for (const [index, item] of items) {
      ran = true;
      this.#run.budget.take(1);
      this.#setLoopVariables(node.pipeline, index, item);
      flow = this.#list(item, node.list);
      this.#variables.length = top;
      if (flow === 'break') break;
    }
    flow = 'on';
    if (!ran && node.otherwise !== undefined) flow = this.#list(dot, node.otherwise);
    this.#variables.length = mark;
    return flow;
  }

  *#itemsOf(value: Any): Generator<readonly [index: Operated, item: Operated]> {
    if (value === undefined) return;
    if (isInt(value)) {
      for (let item = 0n; item < value.value; item++) yield [undefined, { ...value, value: item }];
    } else if (isList(value)) {
      for (let index = 0; index < value.items.length; index++)
        yield [int(index), element(value.items[index], value.element)];
    } else if (isDict(value)) {
      for (const [key, item] of sortedEntries(value)) yield [key, element(item, value.element)];
    } else
      throw new ExecutionProblem(
        `range can't iterate over a ${typeOf(value)}`,
        `range can't iterate over ${sprintValue(value, this.#run.budget)}`,
      );
  }

  #setLoopVariables({ declared, assigns }: Pipeline, index: Operated, item: Operated): void {
    const [first, second] = declared;
    if (first === undefined) return;
    const [left, right] = second === undefined ? [undefined, item] : [index, item];
    if (assigns) {
      if (second === undefined) this.#assign(nameOf(first), right);
      else {
        this.#assign(nameOf(first), left);
        this.#assign(nameOf(second), right);
      }
      return;
    }
    this.#setTop(1, right);
    if (second !== undefined) this.#setTop(2, left);
  }

  #setTop(fromTop: number, value: Operated): void {
    const variable = this.#variables.at(-fromTop);
    if (variable !== undefined) variable.value = value;
  }

  #invoke(dot: Operated, node: Invocation): void {
    this.#node = node;
    const list = this.#tree.lists.get(node.name);
    if (list === undefined) this.#fail(`template ${quoteGo(node.name)} not defined`);
    this.#run.budget.checkDepth(this.#depth + 1, 'templates');
    const passed = node.pipeline === undefined ? undefined : this.#pipeline(dot, node.pipeline);
    const outer = { template: this.#template, node: this.#node, variables: this.#variables };
    this.#depth++;
    this.#template = node.name;
    this.#variables = [{ name: '$', value: passed }];
    this.#list(passed, list);
    this.#depth--;
    this.#template = outer.template;
    this.#node = outer.node;
    this.#variables = outer.variables;
  }

  #print(value: Operated): void {
    const inner = unbox(value);
    this.#write(inner === undefined ? '<no value>' : sprintValue(inner, this.#run.budget));
  }

  #write(text: GoString): void {
    this.#run.budget.checkOutput(this.#out.length + text.length);
    this.#out += text;
  }

  // Pipelines

  #pipeline(dot: Operated, pipeline: Pipeline): Operated {
    this.#node = pipeline;
    let value: Final = NOTHING;
    for (const command of pipeline.commands) {
      value = unbox(this.#command(dot, command, value));
    }
    const result: Operated = value === NOTHING ? undefined : value;
    for (const variable of pipeline.declared) {
      if (pipeline.assigns) this.#assign(nameOf(variable), result);
      else this.#variables.push({ name: nameOf(variable), value: result });
    }
    return result;
  }

  #assign(name: GoString, value: Operated): void {
    const variable = this.#variables.findLast((known) => known.name === name);
    if (variable === undefined) this.#fail(`undefined variable: ${name}`);
    else variable.value = value;
  }

  #command(dot: Operated, command: Command, final: Final): Operated {
    this.#run.budget.take(1);
    const [first] = command.operands;
    switch (first.kind) {
      case 'field':
        return this.#field(dot, first, command.operands, final);
      case 'chain':
        return this.#chain(dot, first, command.operands, final);
      case 'identifier':
        return this.#function(dot, first, command, command.operands, final);
      case 'pipeline':
        this.#takesNoArgument(command.operands, final);
        return this.#pipeline(dot, first);
      case 'variable':
        return this.#variable(dot, first, command.operands, final);
    }
    this.#node = first;
    this.#takesNoArgument(command.operands, final);
    switch (first.kind) {
      case 'bool':
        return first.value;
      case 'dot':
        return dot;
      case 'nil':
        return this.#fail('nil is not a command');
      case 'number':
        return this.#constant(first.number);
      case 'string':
        return first.text;
    }
  }

  #takesNoArgument(operands: readonly [Operand, ...Operand[]], final: Final): void {
    if (operands.length > 1 || final !== NOTHING)
      this.#fail(`can't give argument to non-function ${sourceOf(operands[0])}`);
  }

  /** A number's type by the way it is written, where nothing else decides. */
  #constant({ text, int: whole, uint, float, complex }: NumberLiteral): Operated {
    if (complex !== undefined) return { kind: 'complex', ...complex };
    const hexInteger = /^0[xX]./.test(text) && !/[pP]/.test(text);
    if (float !== undefined && !hexInteger && !text.startsWith("'") && /[.eEpP]/.test(text)) return float;
    if (whole !== undefined) return int(whole);
    return uint === undefined ? undefined : this.#fail(`${text} overflows int`);
  }

  #field(dot: Operated, node: FieldNode, operands: readonly Operand[], final: Final): Operated {
    this.#node = node;
    return this.#fields(dot, node.path, operands, final);
  }

  #chain(dot: Operated, node: ChainNode, operands: readonly Operand[], final: Final): Operated {
    this.#node = node;
    return this.#fields(this.#argument(dot, undefined, node.base), node.path, operands, final);
  }

  #variable(dot: Operated, node: VariableNode, operands: readonly Operand[], final: Final): Operated {
    this.#node = node;
    const variable = this.#variables.findLast(({ name }) => name === nameOf(node));
    if (variable === undefined) this.#fail(`undefined variable: ${nameOf(node)}`);
    if (node.path.length > 1) return this.#fields(variable?.value, node.path.slice(1), operands, final);
    const [first, ...rest] = operands;
    if (first !== undefined) this.#takesNoArgument([first, ...rest], final);
    void dot;
    return variable?.value;
  }

  #fields(receiver: Operated, path: readonly GoString[], operands: readonly Operand[], final: Final): Operated {
    let value = receiver;
    for (const [index, name] of path.entries()) {
      const last = index === path.length - 1;
      value = this.#fieldOf(value, name, last && (operands.length > 1 || final !== NOTHING));
    }
    return value;
  }

  #fieldOf(receiver: Operated, name: GoString, hasArguments: boolean): Operated {
    this.#run.budget.take(1);
    if (receiver === undefined) return this.#fail(`nil data; no entry for key ${quoteGo(name)}`);
    const inner = unbox(receiver);
    if (inner === undefined) return this.#fail(`nil pointer evaluating ${typeOf(receiver)}.${name}`);
    if (!isDict(inner)) return this.#fail(`can't evaluate field ${name} in type ${typeOf(receiver)}`);
    if (hasArguments) this.#fail(`${name} is not a method but has arguments`);
    if (!inner.entries.has(name)) this.#fail(`map has no entry for key ${quoteGo(name)}`);
    return element(inner.entries.get(name), inner.element);
  }

  // Functions

  #function(dot: Operated, node: IdentifierNode, at: Node, operands: readonly Operand[], final: Final): Operated {
    this.#node = node;
    const { name } = node;
    const found = this.#functions.get(name);
    if (found === undefined) return this.#fail(`${quoteGo(name)} is not a defined function`);
    const given = operands.slice(1);
    const { parameters, variadic } = found;
    const count = given.length + (final === NOTHING ? 0 : 1);
    if (variadic !== undefined && count < parameters.length)
      this.#fail(`wrong number of args for ${name}: want at least ${parameters.length} got ${given.length}`);
    if (variadic === undefined && count !== parameters.length)
      this.#fail(`wrong number of args for ${name}: want ${parameters.length} got ${count}`);
    const typeAt = (index: number): Parameter => parameters[index] ?? variadic ?? 'interface {}';

    if (name === 'and' || name === 'or') return this.#shortCircuit(dot, name, given, final);
    const values = given.map((operand, index) => this.#argument(dot, typeAt(index), operand));
    if (final !== NOTHING) values.push(this.#pass(final, typeAt(count - 1)));
    if (name === 'call') return this.#call(at, given[0], values);
    return this.#apply(at, name, found, values);
  }

  /** `call` is for functions in the data, and a secret's data holds none. */
  #call(at: Node, callee: Operand | undefined, [value]: readonly Operated[]): never {
    this.#node = at;
    const inner = unbox(value);
    if (inner === undefined) throw new ExecutionProblem('error calling call: call of nil');
    const name =
      callee === undefined
        ? sprintValue(typeof inner === 'string' ? inner : `<${typeOf(inner)} Value>`, this.#run.budget)
        : sourceOf(callee);
    throw new ExecutionProblem(
      `error calling call: no function, but a ${typeOf(inner)}`,
      `error calling call: non-function ${name} of type ${typeOf(inner)}`,
    );
  }

  #shortCircuit(dot: Operated, name: 'and' | 'or', given: readonly Operand[], final: Final): Operated {
    let value: Operated;
    for (const operand of given) {
      value = this.#argument(dot, 'reflect.Value', operand);
      if (isTrue(unbox(value)) === (name === 'or')) return value;
    }
    return final === NOTHING ? value : final;
  }

  #apply(at: Node, name: string, { call, boxed }: TemplateFunction, values: readonly Operated[]): Operated {
    try {
      const result = call(new Arguments(values, this.#run));
      this.#run.budget.take(sizeOf(result));
      return boxed ? box(unbox(result)) : result;
    } catch (error) {
      this.#node = at;
      if (error instanceof NoResult)
        throw new ExecutionProblem(`error calling ${name}: ${error.message}`, undefined, 'function-irreproducible');
      if (!(error instanceof FunctionFailure)) throw error;
      const shown = error.shown === undefined ? '' : `: ${error.shown}`;
      throw new ExecutionProblem(`error calling ${name}${shown}`, `error calling ${name}: ${error.message}`);
    }
  }

  /** Evaluates an operand for a parameter; undefined takes anything. */
  #argument(dot: Operated, type: Parameter | undefined, operand: Operand): Operated {
    this.#node = operand;
    switch (operand.kind) {
      case 'dot':
        return this.#pass(dot, type);
      case 'nil':
        return type === undefined || NILLABLE.has(type) ? undefined : this.#fail(`cannot assign nil to ${type}`);
      case 'field':
        return this.#pass(this.#field(dot, operand, [operand], NOTHING), type);
      case 'variable':
        return this.#pass(this.#variable(dot, operand, [], NOTHING), type);
      case 'pipeline':
        return this.#pass(this.#pipeline(dot, operand), type);
      case 'identifier':
        return this.#pass(this.#function(dot, operand, operand, [], NOTHING), type);
      case 'chain':
        return this.#pass(this.#chain(dot, operand, [], NOTHING), type);
    }
    return this.#literal(type ?? 'interface {}', operand);
  }

  #literal(type: Parameter, operand: Extract<Operand, { kind: 'bool' | 'number' | 'string' }>): Operated {
    switch (type) {
      case 'bool':
        return operand.kind === 'bool' ? operand.value : this.#fail(`expected bool; found ${sourceOf(operand)}`);
      case 'string':
        return operand.kind === 'string' ? operand.text : this.#fail(`expected string; found ${sourceOf(operand)}`);
      case 'int': {
        const whole = operand.kind === 'number' ? operand.number.int : undefined;
        return whole === undefined ? this.#fail(`expected integer; found ${sourceOf(operand)}`) : int(whole);
      }
      case 'float64': {
        const float = operand.kind === 'number' ? operand.number.float : undefined;
        return float === undefined ? this.#fail(`expected float; found ${sourceOf(operand)}`) : float;
      }
      case 'map[string]interface {}':
        return this.#fail(`can't handle ${sourceOf(operand)} for arg of type ${type}`);
    }
    if (operand.kind === 'number') return this.#constant(operand.number);
    return operand.kind === 'bool' ? operand.value : operand.text;
  }

  /** Does a value pass for a parameter of this type? */
  #pass(value: Operated, type: Parameter | undefined): Operated {
    if (value === undefined) {
      return type === undefined || NILLABLE.has(type) ? undefined : this.#fail(`invalid value; expected ${type}`);
    }
    if (type === undefined || type === 'interface {}' || type === 'reflect.Value') return value;
    const inner = isBoxed(value) ? value.inner : value;
    const shown = inner ?? value;
    return typeOf(shown) === type ? shown : this.#fail(`wrong type for value; expected ${type}; got ${typeOf(shown)}`);
  }
}

const NILLABLE: ReadonlySet<Parameter> = new Set(['interface {}', 'map[string]interface {}', 'reflect.Value']);

function nameOf({ path }: VariableNode): GoString {
  return path[0] ?? '$';
}

function sizeOf(value: Operated): number {
  const inner = unbox(value);
  if (typeof inner === 'string') return inner.length + 1;
  return isList(inner) ? inner.items.length + 1 : isDict(inner) ? inner.entries.size + 1 : 1;
}
