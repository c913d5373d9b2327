import { quoteGo } from '../golang/quote.ts';
import type { GoString } from '../golang/text.ts';
import { Evaluator, nameOf } from './evaluate.ts';
import { ExecutionProblem, stop } from './execution-problem.ts';
import { NoResult, type Run, type TemplateFunction } from './function.ts';
import { LimitReached } from './limits.ts';
import type { Branch, Invocation, ListNode, Pipeline, Statement } from './node.ts';
import type { Tree } from './parse.ts';
import { sprintValue } from './print.ts';
import type { TemplateProblem } from './problem.ts';
import { State } from './state.ts';
import {
  type Any,
  type Dict,
  element,
  int,
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
  const state = new State(tree, run);
  try {
    return { kind: 'text', text: new Execution(state, functions).execute(data) };
  } catch (error) {
    if (error instanceof ExecutionProblem) return { kind: 'problem', problem: state.problem(error) };
    if (!(error instanceof LimitReached || error instanceof NoResult)) throw error;
    const code = error instanceof NoResult ? 'function-irreproducible' : 'template-limit';
    const reached = new ExecutionProblem(error.message, undefined, code);
    return { kind: 'problem', problem: state.problem(reached) };
  }
}

/** What a statement leaves of the loop around it. */
type Flow = 'on' | 'break' | 'continue';

class Execution {
  readonly #state: State;
  readonly #evaluator: Evaluator;
  #out = '';
  #depth = 0;

  constructor(state: State, functions: ReadonlyMap<string, TemplateFunction>) {
    this.#state = state;
    this.#evaluator = new Evaluator(state, functions);
  }

  execute(data: Dict): GoString {
    const { tree } = this.#state;
    this.#state.declare('$', data);
    this.#list(data, tree.lists.get(tree.name) ?? { kind: 'list', at: 0, nodes: [] });
    return this.#out;
  }

  #list(dot: Operated, { nodes }: ListNode): Flow {
    this.#state.enter();
    let flow: Flow = 'on';
    for (const node of nodes) {
      flow = this.#statement(dot, node);
      if (flow !== 'on') break;
    }
    this.#state.leave();
    return flow;
  }

  #statement(dot: Operated, node: Statement): Flow {
    this.#state.run.budget.take(1);
    this.#state.node = node;
    switch (node.kind) {
      case 'text':
        this.#write(node.text);
        return 'on';
      case 'action': {
        const value = this.#evaluator.pipeline(dot, node.pipeline);
        this.#state.node = node;
        if (node.pipeline.declared.length === 0) this.#print(value);
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
    const mark = this.#state.variables.length;
    const value = this.#evaluator.pipeline(dot, node.pipeline);
    let flow: Flow = 'on';
    if (isTrue(unbox(value))) flow = this.#list(node.kind === 'with' ? value : dot, node.list);
    else if (node.otherwise !== undefined) flow = this.#list(dot, node.otherwise);
    this.#state.variables.length = mark;
    return flow;
  }

  #range(dot: Operated, node: Branch): Flow {
    const mark = this.#state.variables.length;
    const value = unbox(this.#evaluator.pipeline(dot, node.pipeline));
    if (isInt(value) && node.pipeline.declared.length > 1)
      throw new ExecutionProblem(
        "can't use an integer to iterate over more than one variable",
        `can't use ${value.value} to iterate over more than one variable`,
      );
    const top = this.#state.variables.length;
    let hasRun = false;
    for (const [index, item] of this.#itemsOf(value)) {
      hasRun = true;
      this.#state.run.budget.take(1);
      this.#setLoopVariables(node.pipeline, index, item);
      const flow = this.#list(item, node.list);
      this.#state.variables.length = top;
      if (flow === 'break') break;
    }
    // A jump in the else branch is the outer loop's.
    const flow = hasRun || node.otherwise === undefined ? 'on' : this.#list(dot, node.otherwise);
    this.#state.variables.length = mark;
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
        `range can't iterate over ${sprintValue(value, this.#state.run.budget)}`,
      );
  }

  /** Of one variable it is the item's, of two the index comes first. */
  #setLoopVariables({ declared, assigns }: Pipeline, index: Operated, item: Operated): void {
    const values = declared.length > 1 ? [index, item] : [item];
    for (const [at, variable] of declared.entries()) {
      if (assigns) this.#state.variable(nameOf(variable)).value = values[at];
      else this.#state.setTop(declared.length - at, values[at]);
    }
  }

  #invoke(dot: Operated, node: Invocation): void {
    const { tree, run } = this.#state;
    const list = tree.lists.get(node.name) ?? stop(`template ${quoteGo(node.name)} not defined`);
    run.budget.checkNesting(this.#depth + 1, run.budget.limits.depth);
    const passed = node.pipeline === undefined ? undefined : this.#evaluator.pipeline(dot, node.pipeline);
    const { template, node: at, variables } = this.#state;
    this.#depth++;
    this.#state.template = node.name;
    this.#state.variables = [];
    this.#state.declare('$', passed);
    this.#list(passed, list);
    this.#depth--;
    this.#state.template = template;
    this.#state.node = at;
    this.#state.variables = variables;
  }

  #print(value: Operated): void {
    const inner = unbox(value);
    this.#write(inner === undefined ? '<no value>' : sprintValue(inner, this.#state.run.budget));
  }

  #write(text: GoString): void {
    this.#state.run.budget.checkOutput(this.#out.length + text.length);
    this.#out += text;
  }
}
