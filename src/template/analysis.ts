import { type GoString, toText } from '../golang/text.ts';
import type { TemplateFunction } from './function.ts';
import type { Command, ListNode, Operand, Pipeline, Statement } from './node.ts';
import type { Tree } from './parse.ts';
import { placeOf } from './problem.ts';

interface Place {
  readonly offset: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** A key of the data that the template asks for by name. */
export interface FieldUse extends Place {
  readonly key: string;
  /** `.key` fails where the key is missing, `index . "key"` is empty there. */
  readonly access: 'field' | 'index';
  /** Fields asked of the key's value: it is text and has none, so any is a mistake. */
  readonly within: readonly string[];
}

/** A function that is handed the data and takes no map of texts: Go fails where it gets there. */
export interface Misfit extends Place {
  readonly function: string;
  /** The type it takes. */
  readonly expected: string;
}

export interface Fields {
  readonly uses: readonly FieldUse[];
  /** The data is also used as a whole (`range .`, `toJson .`, a computed key), so any key may matter. */
  readonly whole: boolean;
  readonly misfits: readonly Misfit[];
}

type Signatures = ReadonlyMap<string, Pick<TemplateFunction, 'parameters' | 'variadic'>>;

/** Which keys of the data a template needs, followed through variables, `with` and the templates it calls. */
export function fieldsOf(tree: Tree, functions: Signatures): Fields {
  return new FieldFinder(tree, functions).find();
}

/** Is a value the data itself, or something else? */
type Origin = 'data' | 'other';

class FieldFinder {
  readonly #tree: Tree;
  readonly #functions: Signatures;
  readonly #uses = new Map<string, FieldUse>();
  readonly #misfits = new Map<number, Misfit>();
  readonly #seen = new Set<string>();
  #whole = false;
  #variables: { readonly name: GoString; readonly origin: Origin }[] = [];

  constructor(tree: Tree, functions: Signatures) {
    this.#tree = tree;
    this.#functions = functions;
  }

  find(): Fields {
    this.#template(this.#tree.name, 'data');
    const uses = [...this.#uses.values()].toSorted((left, right) => left.offset - right.offset);
    return { uses, whole: this.#whole, misfits: [...this.#misfits.values()] };
  }

  #template(name: GoString, dot: Origin): void {
    const list = this.#tree.lists.get(name);
    if (list === undefined || this.#seen.has(`${dot} ${name}`)) return;
    this.#seen.add(`${dot} ${name}`);
    const outer = this.#variables;
    this.#variables = [{ name: '$', origin: dot }];
    this.#list(list, dot);
    this.#variables = outer;
  }

  #list({ nodes }: ListNode, dot: Origin): void {
    for (const node of nodes) this.#statement(node, dot);
  }

  #statement(node: Statement, dot: Origin): void {
    const mark = this.#variables.length;
    switch (node.kind) {
      case 'action': {
        const origin = this.#pipeline(node.pipeline, dot);
        if (origin === 'data' && node.pipeline.declared.length === 0) this.#whole = true;
        return;
      }
      case 'template':
        this.#template(node.name, node.pipeline === undefined ? 'other' : this.#pipeline(node.pipeline, dot));
        return;
      case 'if':
      case 'with': {
        const origin = this.#pipeline(node.pipeline, dot);
        this.#list(node.list, node.kind === 'with' ? origin : dot);
        if (node.otherwise !== undefined) this.#list(node.otherwise, dot);
        this.#variables.length = mark;
        return;
      }
      case 'range':
        if (this.#pipeline(node.pipeline, dot, 'other') === 'data') this.#whole = true;
        this.#list(node.list, 'other');
        if (node.otherwise !== undefined) this.#list(node.otherwise, dot);
        this.#variables.length = mark;
    }
  }

  #pipeline(pipeline: Pipeline, dot: Origin, declaredAs?: Origin): Origin {
    let origin: Origin | undefined;
    for (const command of pipeline.commands) origin = this.#command(command, dot, origin);
    const result = origin ?? 'other';
    for (const { path } of pipeline.declared) {
      const name = path[0] ?? '$';
      const origin = declaredAs ?? result;
      // After an assignment in a branch the variable may be either; the data is the one that matters.
      const known = pipeline.assigns && this.#origin(name) === 'data' ? 'data' : origin;
      this.#variables.push({ name, origin: known });
    }
    return result;
  }

  #command({ operands }: Command, dot: Origin, passed: Origin | undefined): Origin {
    const [first, ...given] = operands;
    if (first.kind === 'identifier') {
      if (first.name === 'index' && passed === undefined) return this.#index(given, dot);
      const origins = given.map((operand) => this.#operand(operand, dot));
      this.#handed(first, passed === undefined ? origins : [...origins, passed]);
      return 'other';
    }
    this.#use(given, dot);
    return this.#operand(first, dot);
  }

  /** Handed to a function, the data may be used for anything. */
  #handed({ at, name }: Extract<Operand, { kind: 'identifier' }>, origins: readonly Origin[]): void {
    const called = this.#functions.get(toText(name));
    for (const [index, origin] of origins.entries()) {
      if (origin !== 'data') continue;
      this.#whole = true;
      const expected = called?.parameters[index] ?? called?.variadic ?? 'interface {}';
      if (expected !== 'interface {}' && expected !== 'reflect.Value')
        this.#misfits.set(at, { function: toText(name), expected, ...placeOf(this.#tree.text, at) });
    }
  }

  #index([base, key, ...deeper]: readonly Operand[], dot: Origin): Origin {
    if (base === undefined) return 'other';
    const origin = this.#operand(base, dot);
    if (origin === 'data') {
      if (key?.kind === 'string') this.#found(key.text, key.at, 'index', []);
      else {
        this.#whole = true;
        if (key !== undefined) this.#use([key], dot);
      }
    } else if (key !== undefined) this.#use([key], dot);
    this.#use(deeper, dot);
    return 'other';
  }

  #use(operands: readonly Operand[], dot: Origin): void {
    for (const operand of operands) if (this.#operand(operand, dot) === 'data') this.#whole = true;
  }

  #operand(operand: Operand, dot: Origin): Origin {
    switch (operand.kind) {
      case 'dot':
        return dot;
      case 'field':
        if (dot === 'data') this.#path(operand.path, operand.at);
        return 'other';
      case 'variable': {
        const [name = '$', ...path] = operand.path;
        if (path.length === 0) return this.#origin(name);
        if (this.#origin(name) === 'data') this.#path(path, operand.at);
        return 'other';
      }
      case 'chain':
        if (this.#operand(operand.base, dot) === 'data') this.#path(operand.path, operand.at);
        return 'other';
      case 'pipeline':
        return this.#pipeline(operand, dot);
      default:
        return 'other';
    }
  }

  #origin(name: GoString): Origin {
    return this.#variables.findLast((variable) => variable.name === name)?.origin ?? 'other';
  }

  #path([key, ...within]: readonly GoString[], at: number): void {
    if (key !== undefined) this.#found(key, at, 'field', within.map(toText));
  }

  #found(key: GoString, at: number, access: FieldUse['access'], within: readonly string[]): void {
    const use = { key: toText(key), access, within, ...placeOf(this.#tree.text, at) };
    this.#uses.set(`${at} ${key}`, use);
  }
}
