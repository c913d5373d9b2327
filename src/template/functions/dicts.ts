import type { GoString } from '../../golang/text.ts';
import { isEmpty } from '../emptiness.ts';
import { isDeepEqual } from '../equality.ts';
import { type Arguments, define, defineAny, fail, type TemplateFunction } from '../function.ts';
import type { Budget } from '../limits.ts';
import { type Any, type Dict, dict, isDict, isList, list, sortedEntries, typeOf } from '../value.ts';
import { toText } from './strings.ts';

/** sprig's functions of dictionaries, which never fit the template's own data (a map of strings): https://masterminds.github.io/sprig/dicts.html */
export const DICTS: Readonly<Record<string, TemplateFunction>> = {
  dict: define(['...interface {}'], (values) => dictOf(values)),
  get: defineAny(['map[string]interface {}', 'string'], (values) => {
    const { entries } = values.dict(0);
    return entries.has(values.text(1)) ? entries.get(values.text(1)) : '';
  }),
  set: define(['map[string]interface {}', 'string', 'interface {}'], (values) => {
    const target = writable(values.dict(0));
    target.entries.set(values.text(1), values.any(2));
    return target;
  }),
  unset: define(['map[string]interface {}', 'string'], (values) => {
    values.dict(0).entries.delete(values.text(1));
    return values.dict(0);
  }),
  hasKey: define(['map[string]interface {}', 'string'], (values) => values.dict(0).entries.has(values.text(1))),
  pluck: define(['string', '...map[string]interface {}'], (values) =>
    list(values.dicts(1).flatMap(({ entries }) => (entries.has(values.text(0)) ? [entries.get(values.text(0))] : []))),
  ),
  // Go's order here is random; sorted is one of the orders it may have.
  keys: define(['...map[string]interface {}'], (values) =>
    list(
      values.dicts(0).flatMap((one) => sortedEntries(one).map(([key]) => key)),
      'string',
    ),
  ),
  values: define(['map[string]interface {}'], (values) =>
    list(sortedEntries(values.dict(0)).map(([, value]) => value)),
  ),
  pick: define(['map[string]interface {}', '...string'], (values) => {
    const { entries } = values.dict(0);
    return dict(
      new Map(texts(values).flatMap((key): [GoString, Any][] => (entries.has(key) ? [[key, entries.get(key)]] : []))),
    );
  }),
  omit: define(['map[string]interface {}', '...string'], (values) => {
    const omitted = new Set(texts(values));
    return dict(new Map([...values.dict(0).entries].filter(([key]) => !omitted.has(key))));
  }),
  merge: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, false)),
  mustMerge: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) => merged(values, false)),
  mergeOverwrite: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) =>
    merged(values, true),
  ),
  mustMergeOverwrite: defineAny(['map[string]interface {}', '...map[string]interface {}'], (values) =>
    merged(values, true),
  ),
  dig: defineAny(['...interface {}'], (values) => dig(values)),
  deepCopy: defineAny(['interface {}'], (values) => copied(values)),
  mustDeepCopy: defineAny(['interface {}'], (values) => copied(values)),
  deepEqual: define(['interface {}', 'interface {}'], (values) =>
    isDeepEqual(values.any(0), values.any(1), values.run.budget),
  ),
};

function texts(values: Arguments): readonly GoString[] {
  return values.rest(1).filter((value) => typeof value === 'string');
}

function dictOf(values: Arguments): Dict {
  const entries = new Map<GoString, Any>();
  const given = values.rest(0);
  for (let index = 0; index < given.length; index += 2) {
    entries.set(toText(given[index], values.run.budget), index + 1 < given.length ? given[index + 1] : '');
  }
  return dict(entries);
}

function writable(target: Dict): Dict {
  return target.isNil ? fail('assignment to entry in nil map') : target;
}

/** dario.cat/mergo into the first map itself: what is empty there is filled, or everything is overwritten. */
function merged(values: Arguments, overwrite: boolean): Dict {
  const first = values.dict(0);
  const target = first.isNil ? dict(new Map()) : first;
  for (const source of values.dicts(1)) mergeInto(target, source, overwrite, values.run.budget, 0);
  return target;
}

function mergeInto(target: Dict, source: Dict, overwrite: boolean, budget: Budget, depth: number): void {
  budget.checkDepth(depth, 'a value');
  for (const [key, value] of [...source.entries]) {
    budget.take(1);
    const known = target.entries.get(key);
    if (value === undefined) {
      if (overwrite) target.entries.set(key, value);
      continue;
    }
    if (isDict(value) && isDict(known)) {
      if (known.element === value.element) mergeInto(known, value, overwrite, budget, depth + 1);
      if (!isEmpty(known)) continue;
    }
    if (overwrite || isEmpty(known)) target.entries.set(key, value);
  }
}

function dig(values: Arguments): Any {
  const given = values.rest(0);
  if (given.length < 3) fail('dig needs at least three arguments');
  const path = given.slice(0, -2);
  let found = asDict(given.at(-1));
  const wrong = path.find((key) => typeof key !== 'string');
  if (path.some((key) => typeof key !== 'string')) return convert(wrong, 'string');
  for (const [index, key] of path.entries()) {
    if (typeof key !== 'string' || !found.entries.has(key)) return given.at(-2);
    if (index === path.length - 1) return found.entries.get(key);
    found = asDict(found.entries.get(key));
  }
  return undefined;
}

function asDict(value: Any): Dict {
  return isDict(value) && value.element === 'interface {}' ? value : convert(value, 'map[string]interface {}');
}

/** Go's panic over a value of another type. */
function convert(value: Any, type: string): never {
  return fail(`interface conversion: interface {} is ${value === undefined ? 'nil' : typeOf(value)}, not ${type}`);
}

function copied(values: Arguments): Any {
  if (values.any(0) === undefined) return fail('reflect: call of reflect.Value.Type on zero Value');
  return copy(values.any(0), values.run.budget);
}

function copy(value: Any, budget: Budget, depth = 0): Any {
  budget.take(1);
  budget.checkDepth(depth, 'a value');
  if (isList(value))
    return list(
      value.items.map((item) => copy(item, budget, depth + 1)),
      value.element,
      value.isNil,
    );
  if (!isDict(value)) return value;
  return dict(
    new Map([...value.entries].map(([key, item]) => [key, copy(item, budget, depth + 1)])),
    value.element,
    value.isNil,
  );
}
