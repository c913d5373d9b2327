import { quoteGo } from '../golang/quote.ts';
import { type GoString, toText } from '../golang/text.ts';
import { ExecutionProblem, stop } from './execution-problem.ts';
import type { Run } from './function.ts';
import type { Node } from './node.ts';
import type { Tree } from './parse.ts';
import { placeOf, type TemplateProblem } from './problem.ts';
import { sourceOf } from './source.ts';
import { element, isDict, isTime, type Operated, typeOf, unbox } from './value.ts';

interface Variable {
  readonly name: GoString;
  value: Operated;
}

/** Blocks, templates and parentheses within one another, however they come together: what the stack has room for. */
const MAX_NESTING = 800;

/** Where an execution stands: the node that problems are told of, and the variables in sight. */
export class State {
  readonly tree: Tree;
  readonly run: Run;
  /** The template being run, by its name. */
  template: GoString;
  node: Node | undefined;
  variables: Variable[] = [];
  #nesting = 0;

  constructor(tree: Tree, run: Run) {
    this.tree = tree;
    this.run = run;
    this.template = tree.name;
  }

  enter(): void {
    this.run.budget.checkNesting(++this.#nesting, MAX_NESTING);
  }

  leave(): void {
    this.#nesting--;
  }

  variable(name: GoString): Variable {
    const found = this.variables.findLast((known) => known.name === name);
    return found ?? stop(`undefined variable: ${name}`);
  }

  declare(name: GoString, value: Operated): void {
    this.variables.push({ name, value });
  }

  /** The variables declared since, counted from the last. */
  setTop(fromTop: number, value: Operated): void {
    const variable = this.variables.at(-fromTop);
    if (variable !== undefined) variable.value = value;
  }

  /** `.name` of a value, with `missingkey=error`. */
  field(receiver: Operated, name: GoString, hasArguments: boolean): Operated {
    this.run.budget.take(1);
    if (receiver === undefined) return stop(`nil data; no entry for key ${quoteGo(name)}`);
    const inner = unbox(receiver);
    if (inner === undefined) return stop(`nil pointer evaluating ${typeOf(receiver)}.${name}`);
    if (isTime(inner))
      throw new ExecutionProblem(`${name} of a time.Time is not supported here`, undefined, 'function-unsupported');
    if (!isDict(inner)) return stop(`can't evaluate field ${name} in type ${typeOf(receiver)}`);
    if (hasArguments) stop(`${name} is not a method but has arguments`);
    if (!inner.entries.has(name)) stop(`map has no entry for key ${quoteGo(name)}`);
    return element(inner.entries.get(name), inner.element);
  }

  problem({ message, verbatim, code }: ExecutionProblem): TemplateProblem {
    return {
      code,
      ...placeOf(this.tree.text, this.node?.at ?? 0),
      message: toText(message),
      verbatim: verbatim === undefined ? undefined : toText(verbatim),
      template: toText(this.template),
      source: this.node === undefined ? undefined : toText(sourceOf(this.node)),
    };
  }
}
