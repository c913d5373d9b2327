import type { Moment } from '../golang/moment.ts';
import { compareBytes, type GoString } from '../golang/text.ts';

/** What a template computes with: Go's values, with the types that matter to Go's rules and messages. */
export type Value = GoString | boolean | number | Int | Complex | List | Dict | Time;

/** A Go `interface{}`: a value, or nil. */
export type Any = Value | undefined;

/** A float64 is a plain number; an integer has its type, which %T, has and the comparisons see. */
export interface Int {
  readonly kind: 'int';
  readonly type: 'int' | 'int64' | 'uint8' | 'int32';
  readonly value: bigint;
}

export interface Complex {
  readonly kind: 'complex';
  readonly real: number;
  readonly imaginary: number;
}

export type ListElement = 'interface {}' | 'string' | 'int' | '[]interface {}';

/** A slice. Functions that sort do it in place, so every name for the list sees it. */
export interface List {
  readonly kind: 'list';
  readonly element: ListElement;
  readonly items: Any[];
  /** A nil slice: empty, and `null` in JSON. */
  readonly isNil: boolean;
}

export interface Dict {
  readonly kind: 'dict';
  readonly element: 'interface {}' | 'string';
  readonly entries: Map<GoString, Any>;
  readonly isNil: boolean;
}

/** A time.Time. */
export interface Time {
  readonly kind: 'time';
  readonly moment: Moment;
  /** Of `now`: Go keeps a reading of the process's own clock beside it, and prints that too. */
  readonly readsClock: boolean;
}

/** What came out of an `interface{}` and is still one: Go's messages name that type, and a nil one is not nothing. */
export interface Boxed {
  readonly kind: 'boxed';
  readonly inner: Any;
}

/** While a pipeline runs; undefined is Go's invalid value, as an untyped nil leaves it. */
export type Operated = Value | Boxed | undefined;

export function int(value: bigint | number): Int {
  return { kind: 'int', type: 'int', value: BigInt.asIntN(64, BigInt(value)) };
}

export function int64(value: bigint): Int {
  return { kind: 'int', type: 'int64', value: BigInt.asIntN(64, value) };
}

export function byte(value: number): Int {
  return { kind: 'int', type: 'uint8', value: BigInt(value) };
}

export function list(items: Any[], element: ListElement = 'interface {}', isNil = false): List {
  return { kind: 'list', element, items, isNil };
}

export function dict(entries: Map<GoString, Any>, element: Dict['element'] = 'interface {}', isNil = false): Dict {
  return { kind: 'dict', element, entries, isNil };
}

export function box(inner: Any): Boxed {
  return { kind: 'boxed', inner };
}

export function unbox(value: Operated): Any {
  return isObject(value) && value.kind === 'boxed' ? value.inner : value;
}

export function isBoxed(value: Operated): value is Boxed {
  return isObject(value) && value.kind === 'boxed';
}

export function isList(value: Operated): value is List {
  return isObject(value) && value.kind === 'list';
}

export function isDict(value: Operated): value is Dict {
  return isObject(value) && value.kind === 'dict';
}

export function isInt(value: Operated): value is Int {
  return isObject(value) && value.kind === 'int';
}

export function isComplex(value: Operated): value is Complex {
  return isObject(value) && value.kind === 'complex';
}

export function isTime(value: Operated): value is Time {
  return isObject(value) && value.kind === 'time';
}

function isObject(value: Operated): value is Int | Complex | List | Dict | Time | Boxed {
  return typeof value === 'object';
}

/** An element as Go's reflection hands it out: those of an `interface{}` collection are still interfaces. */
export function element(value: Any, type: ListElement | Dict['element']): Operated {
  return type === 'interface {}' ? box(value) : value;
}

/** As %T and Go's messages name types. */
export function typeOf(value: Exclude<Operated, undefined>): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return 'float64';
  switch (value.kind) {
    case 'int':
      return value.type;
    case 'complex':
      return 'complex128';
    case 'list':
      return `[]${value.element}`;
    case 'dict':
      return `map[string]${value.element}`;
    case 'time':
      return 'time.Time';
    case 'boxed':
      return 'interface {}';
  }
}

/** As reflect.Kind names it. */
export function kindOf(value: Any): string {
  if (value === undefined) return 'invalid';
  if (isTime(value)) return 'struct';
  return isList(value) ? 'slice' : isDict(value) ? 'map' : typeOf(value);
}

/** What `if`, `and` and their kin ask. */
export function isTrue(value: Any): boolean {
  if (value === undefined) return false;
  if (typeof value === 'string') return value !== '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  switch (value.kind) {
    case 'int':
      return value.value !== 0n;
    case 'complex':
      return value.real !== 0 || value.imaginary !== 0;
    case 'list':
      return value.items.length > 0;
    case 'dict':
      return value.entries.size > 0;
    case 'time':
      return true;
  }
}

export function sortedEntries({ entries }: Dict): readonly (readonly [key: GoString, value: Any])[] {
  return [...entries].toSorted(([left], [right]) => compareBytes(left, right));
}
