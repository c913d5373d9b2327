import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import { ExecutionProblem, stop } from './execution-problem.ts';
import { Arguments, FunctionFailure, NoResult, type Parameter, type TemplateFunction } from './function.ts';
import type { ChainNode, Command, FieldNode, IdentifierNode, Node, Operand, Pipeline, VariableNode } from './node.ts';
import { passConstant, passNil, passValue } from './pass.ts';
import { sprintValue } from './print.ts';
import { sourceOf } from './source.ts';
import type { State } from './state.ts';
import { box, isDict, isList, isTrue, type Operated, typeOf, unbox } from './value.ts';

/** No value came down the pipeline, which is not the same as nil. */
const NOTHING: unique symbol = Symbol('nothing');
type Final = Operated | typeof NOTHING;

/** Evaluates pipelines. What the state's node is when something stops decides where Go says that it did. */
export class Evaluator {
  readonly #state: State;
  readonly #functions: ReadonlyMap<string, TemplateFunction>;

  constructor(state: State, functions: ReadonlyMap<string, TemplateFunction>) {
    this.#state = state;
    this.#functions = functions;
  }

  /** The pipeline's value; what it declares stays declared. */
  pipeline(dot: Operated, pipeline: Pipeline): Operated {
    this.#state.node = pipeline;
    this.#state.enter();
    let value: Final = NOTHING;
    for (const command of pipeline.commands) value = unbox(this.#command(dot, command, value));
    this.#state.leave();
    const result: Operated = value === NOTHING ? undefined : value;
    for (const variable of pipeline.declared) {
      if (pipeline.assigns) this.#state.variable(nameOf(variable)).value = result;
      else this.#state.declare(nameOf(variable), result);
    }
    return result;
  }

  #command(dot: Operated, command: Command, final: Final): Operated {
    this.#state.run.budget.take(1);
    const [first] = command.operands;
    switch (first.kind) {
      case 'field':
        return this.#field(dot, first, command.operands, final);
      case 'chain':
        return this.#chain(dot, first, command.operands, final);
      case 'identifier':
        return this.#function(dot, first, command, command.operands, final);
      case 'pipeline':
        takesNoArgument(command.operands, final);
        return this.pipeline(dot, first);
      case 'variable':
        return this.#variable(first, command.operands, final);
    }
    this.#state.node = first;
    takesNoArgument(command.operands, final);
    if (first.kind === 'dot') return dot;
    return first.kind === 'nil' ? stop('nil is not a command') : passConstant(first);
  }

  #field(dot: Operated, node: FieldNode, operands: readonly Operand[], final: Final): Operated {
    this.#state.node = node;
    return this.#fields(dot, node.path, operands, final);
  }

  #chain(dot: Operated, node: ChainNode, operands: readonly Operand[], final: Final): Operated {
    this.#state.node = node;
    return this.#fields(this.#argument(dot, undefined, node.base), node.path, operands, final);
  }

  #variable(node: VariableNode, operands: readonly Operand[], final: Final): Operated {
    this.#state.node = node;
    const { value } = this.#state.variable(nameOf(node));
    if (node.path.length > 1) return this.#fields(value, node.path.slice(1), operands, final);
    const [first, ...rest] = operands;
    if (first !== undefined) takesNoArgument([first, ...rest], final);
    return value;
  }

  #fields(receiver: Operated, path: readonly GoString[], operands: readonly Operand[], final: Final): Operated {
    let value = receiver;
    for (const [index, name] of path.entries()) {
      const isLast = index === path.length - 1;
      value = this.#state.field(value, name, isLast && (operands.length > 1 || final !== NOTHING));
    }
    return value;
  }

  #function(dot: Operated, node: IdentifierNode, at: Node, operands: readonly Operand[], final: Final): Operated {
    this.#state.node = node;
    const { name } = node;
    const found = this.#functions.get(name);
    if (found === undefined) return stop(`${quoteGo(name)} is not a defined function`);
    const given = operands.slice(1);
    const { parameters, variadic } = found;
    const count = given.length + (final === NOTHING ? 0 : 1);
    if (variadic !== undefined && count < parameters.length)
      stop(`wrong number of args for ${name}: want at least ${parameters.length} got ${given.length}`);
    if (variadic === undefined && count !== parameters.length)
      stop(`wrong number of args for ${name}: want ${parameters.length} got ${count}`);
    const typeAt = (index: number): Parameter => parameters[index] ?? variadic ?? 'interface {}';

    if (name === 'and' || name === 'or') return this.#shortCircuit(dot, name, given, final);
    const values = given.map((operand, index) => this.#argument(dot, typeAt(index), operand));
    if (final !== NOTHING) values.push(passValue(final, typeAt(count - 1)));
    return name === 'call' ? this.#call(at, given[0], values) : this.#apply(at, name, found, values);
  }

  /** `call` is for functions in the data, and a secret's data holds none. */
  #call(at: Node, callee: Operand | undefined, [value]: readonly Operated[]): never {
    this.#state.node = at;
    const inner = unbox(value);
    if (inner === undefined) return stop('error calling call: call of nil');
    const shown = typeof inner === 'string' ? inner : `<${typeOf(inner)} Value>`;
    const name = callee === undefined ? sprintValue(shown, this.#state.run.budget) : sourceOf(callee);
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
    const { run } = this.#state;
    try {
      // A function may look at each byte of a text that it is given.
      for (const value of values) run.budget.take(lengthOf(value));
      const result = call(new Arguments(values, run));
      run.budget.take(sizeOf(result));
      return boxed ? box(unbox(result)) : result;
    } catch (error) {
      this.#state.node = at;
      if (error instanceof NoResult)
        throw new ExecutionProblem(`error calling ${name}: ${error.message}`, undefined, 'function-irreproducible');
      if (!(error instanceof FunctionFailure)) throw error;
      const shown = error.shown === undefined ? '' : `: ${error.shown}`;
      throw new ExecutionProblem(`error calling ${name}${shown}`, `error calling ${name}: ${error.message}`);
    }
  }

  /** Evaluates an operand for a parameter; undefined takes anything. */
  #argument(dot: Operated, type: Parameter | undefined, operand: Operand): Operated {
    this.#state.node = operand;
    switch (operand.kind) {
      case 'dot':
        return passValue(dot, type);
      case 'nil':
        return passNil(type);
      case 'field':
        return passValue(this.#field(dot, operand, [operand], NOTHING), type);
      case 'variable':
        return passValue(this.#variable(operand, [], NOTHING), type);
      case 'pipeline':
        return passValue(this.pipeline(dot, operand), type);
      case 'identifier':
        return passValue(this.#function(dot, operand, operand, [], NOTHING), type);
      case 'chain':
        return passValue(this.#chain(dot, operand, [], NOTHING), type);
    }
    return passConstant(operand, type);
  }
}

function takesNoArgument(operands: readonly [Operand, ...Operand[]], final: Final): void {
  if (operands.length > 1 || final !== NOTHING) stop(`can't give argument to non-function ${sourceOf(operands[0])}`);
}

export function nameOf({ path }: VariableNode): GoString {
  return path[0] ?? '$';
}

function lengthOf(value: Operated): number {
  const inner = unbox(value);
  return typeof inner === 'string' ? inner.length : 0;
}

function sizeOf(value: Operated): number {
  const inner = unbox(value);
  if (typeof inner === 'string') return inner.length + 1;
  return isList(inner) ? inner.items.length + 1 : isDict(inner) ? inner.entries.size + 1 : 1;
}
