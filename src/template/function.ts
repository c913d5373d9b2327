import { ZERO } from '../golang/moment.ts';
import type { GoString } from '../golang/text.ts';
import type { Budget } from './limits.ts';
import { type Any, type Dict, isDict, isInt, isTime, type Operated, type Time, unbox } from './value.ts';
import type { TemplateWorld } from './world.ts';

/** What a function may use beside its arguments. */
export interface Run extends TemplateWorld {
  readonly budget: Budget;
}

/** A parameter's Go type: it decides what a template may pass, and the words Go has for anything else. */
export type Parameter =
  | 'string'
  | 'int'
  | 'float64'
  | 'bool'
  | 'interface {}'
  | 'map[string]interface {}'
  | 'time.Time'
  | 'reflect.Value';

export interface TemplateFunction {
  readonly parameters: readonly Parameter[];
  /** The type of any number of further arguments. */
  readonly variadic: Parameter | undefined;
  /** The function's Go result is an `interface{}`. */
  readonly boxed: boolean;
  readonly call: (values: Arguments) => Operated;
}

/** Arguments that have passed for the function's parameters. */
export class Arguments {
  readonly run: Run;
  readonly #values: readonly Operated[];

  constructor(values: readonly Operated[], run: Run) {
    this.#values = values;
    this.run = run;
  }

  get count(): number {
    return this.#values.length;
  }

  any(index: number): Any {
    return unbox(this.#values[index]);
  }

  operated(index: number): Operated {
    return this.#values[index];
  }

  text(index: number): GoString {
    const value = this.any(index);
    return typeof value === 'string' ? value : '';
  }

  int(index: number): number {
    const value = this.any(index);
    return isInt(value) ? Number(value.value) : 0;
  }

  float(index: number): number {
    const value = this.any(index);
    return typeof value === 'number' ? value : 0;
  }

  bool(index: number): boolean {
    return this.any(index) === true;
  }

  time(index: number): Time {
    const value = this.any(index);
    return isTime(value) ? value : { kind: 'time', moment: ZERO, readsClock: false };
  }

  dict(index: number): Dict {
    const value = this.any(index);
    return isDict(value) ? value : NIL_DICT;
  }

  /** The variadic ones. */
  rest(from: number): readonly Any[] {
    return this.#values.slice(from).map(unbox);
  }

  dicts(from: number): readonly Dict[] {
    return this.rest(from).map((value) => (isDict(value) ? value : NIL_DICT));
  }
}

const NIL_DICT: Dict = { kind: 'dict', element: 'interface {}', entries: new Map(), isNil: true };

type Signature = readonly (Parameter | `...${Parameter}`)[];

/** A function as a template may call it; `...` before the last parameter takes any number of arguments. */
export function define(signature: Signature, call: (values: Arguments) => Operated): TemplateFunction {
  return { ...readSignature(signature), boxed: false, call };
}

/** One whose Go result is an `interface{}`. */
export function defineAny(signature: Signature, call: (values: Arguments) => Any): TemplateFunction {
  return { ...readSignature(signature), boxed: true, call };
}

function readSignature(signature: Signature): Pick<TemplateFunction, 'parameters' | 'variadic'> {
  const parameters: Parameter[] = [];
  let variadic: Parameter | undefined;
  for (const type of signature) {
    if (isVariadic(type)) variadic = VARIADIC[type];
    else parameters.push(type);
  }
  return { parameters, variadic };
}

function isVariadic(type: Parameter | `...${Parameter}`): type is `...${Parameter}` {
  return type.startsWith('...');
}

const VARIADIC: Readonly<Record<`...${Parameter}`, Parameter>> = {
  '...string': 'string',
  '...int': 'int',
  '...float64': 'float64',
  '...bool': 'bool',
  '...interface {}': 'interface {}',
  '...map[string]interface {}': 'map[string]interface {}',
  '...time.Time': 'time.Time',
  '...reflect.Value': 'reflect.Value',
};

/** A function stops the rendering, as a Go function that returns an error or panics does. */
export class FunctionFailure extends Error {
  /** The message, or as much of it as holds no value, where there is such a part. */
  readonly shown: string | undefined;

  constructor(message: string, shown?: string) {
    super(message);
    this.shown = shown;
  }
}

/** Fails in words that hold no value. */
export function fail(message: string): never {
  throw new FunctionFailure(message, message);
}

/** Go has a result here, but one that differs from run to run. */
export class NoResult extends Error {}
