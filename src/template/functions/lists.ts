import { compareBytes } from '../../golang/text.ts';
import { isEmpty } from '../emptiness.ts';
import { isDeepEqual } from '../equality.ts';
import { type Arguments, define, defineAny, fail, type TemplateFunction } from '../function.ts';
import { type Any, isList, kindOf, type List, list } from '../value.ts';
import { toInteger } from './numbers.ts';
import { toText, toTexts } from './strings.ts';

/** sprig's functions of lists: https://masterminds.github.io/sprig/lists.html */
export const LISTS: Readonly<Record<string, TemplateFunction>> = {
  ...both('append', ['interface {}', 'interface {}'], (values) =>
    list([...given(values, 0, 'push on').items, values.any(1)]),
  ),
  ...both('push', ['interface {}', 'interface {}'], (values) =>
    list([...given(values, 0, 'push on').items, values.any(1)]),
  ),
  ...both('prepend', ['interface {}', 'interface {}'], (values) =>
    list([values.any(1), ...given(values, 0, 'prepend on').items]),
  ),
  ...bothAny('first', ['interface {}'], (values) => given(values, 0, 'find first on').items[0]),
  ...both('rest', ['interface {}'], (values) => part(given(values, 0, 'find rest on'), 1)),
  ...bothAny('last', ['interface {}'], (values) => given(values, 0, 'find last on').items.at(-1)),
  ...both('initial', ['interface {}'], (values) => part(given(values, 0, 'find initial on'), 0, -1)),
  ...both('reverse', ['interface {}'], (values) => list(given(values, 0, 'find reverse on').items.toReversed())),
  ...both('uniq', ['interface {}'], (values) => list(unique(values))),
  ...both('without', ['interface {}', '...interface {}'], (values) => list(without(values))),
  ...both('has', ['interface {}', 'interface {}'], (values) => has(values)),
  ...both('compact', ['interface {}'], (values) =>
    list(given(values, 0, 'compact on').items.filter((item) => !isEmpty(item))),
  ),
  ...bothAny('slice', ['interface {}', '...interface {}'], (values) => sliced(values)),
  ...both('chunk', ['int', 'interface {}'], (values) => chunks(values)),
  list: define(['...interface {}'], (values) => listOf(values)),
  tuple: define(['...interface {}'], (values) => listOf(values)),
  concat: defineAny(['...interface {}'], (values) => concatenate(values)),
  sortAlpha: define(['interface {}'], (values) => sorted(values)),
};

type Signature = Parameters<typeof define>[0];

/** Every function of a list has a `must` twin; here they differ in name alone, since either stops the rendering. */
function both(
  name: string,
  signature: Signature,
  call: Parameters<typeof define>[1],
): Record<string, TemplateFunction> {
  const made = define(signature, call);
  return { [name]: made, [must(name)]: made };
}

function bothAny(
  name: string,
  signature: Signature,
  call: Parameters<typeof defineAny>[1],
): Record<string, TemplateFunction> {
  const made = defineAny(signature, call);
  return { [name]: made, [must(name)]: made };
}

function must(name: string): string {
  return `must${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function given(values: Arguments, index: number, purpose: string): List {
  const value = values.any(index);
  if (isList(value)) {
    values.run.budget.take(value.items.length);
    return value;
  }
  if (value === undefined) return fail('runtime error: invalid memory address or nil pointer dereference');
  return fail(
    purpose === 'chunk'
      ? `Cannot chunk type ${kindOf(value)}`
      : purpose.startsWith('list ')
        ? `${purpose} ${kindOf(value)}`
        : `Cannot ${purpose} type ${kindOf(value)}`,
  );
}

function listOf(values: Arguments): List {
  return list([...values.rest(0)]);
}

function part({ items }: List, start: number, end?: number): List {
  return list(items.slice(start, end), 'interface {}', items.length === 0);
}

function unique(values: Arguments): Any[] {
  const kept: Any[] = [];
  for (const item of given(values, 0, 'find uniq on').items) {
    if (!kept.some((known) => isDeepEqual(item, known, values.run.budget))) kept.push(item);
  }
  return kept;
}

function without(values: Arguments): Any[] {
  const omitted = values.rest(1);
  return given(values, 0, 'find without on').items.filter(
    (item) => !omitted.some((known) => isDeepEqual(item, known, values.run.budget)),
  );
}

function has(values: Arguments): boolean {
  const needle = values.any(0);
  if (values.any(1) === undefined) return false;
  return given(values, 1, 'find has on').items.some((item) => isDeepEqual(needle, item, values.run.budget));
}

function sliced(values: Arguments): Any {
  const { items, element } = given(values, 0, 'list should be type of slice or array but');
  if (items.length === 0) return undefined;
  const start = values.count > 1 ? Number(toInteger(values.any(1))) : 0;
  const end = values.count > 2 ? Number(toInteger(values.any(2))) : items.length;
  if (start < 0 || start > end || end > items.length) fail('reflect.Value.Slice: slice index out of bounds');
  return list(items.slice(start, end), element);
}

function chunks(values: Arguments): List {
  const size = values.int(0);
  const { items } = given(values, 1, 'chunk');
  const count = Math.floor((items.length - 1) / size) + 1;
  // What Go makes of a size below one is either nothing, one item, or a slice of no possible length.
  if (size < 1 && !(size < 0 && (count === 0 || (count === 1 && items.length === 1))))
    return fail('runtime error: makeslice: len out of range');
  const pieces: Any[] = [];
  for (let index = 0; index < count; index++)
    pieces.push(list(size < 1 ? [...items] : items.slice(index * size, (index + 1) * size)));
  return list(pieces, '[]interface {}');
}

function concatenate(values: Arguments): List {
  const items = values.rest(0).flatMap((value) => {
    if (isList(value)) return value.items;
    if (value === undefined) return fail('runtime error: invalid memory address or nil pointer dereference');
    return fail(`Cannot concat type ${kindOf(value)} as list`);
  });
  values.run.budget.take(items.length);
  return list(items, 'interface {}', items.length === 0);
}

/** Texts are sorted where they are, as Go does: other names for the list see the new order. */
function sorted(values: Arguments): List {
  const { budget } = values.run;
  const value = values.any(0);
  if (!isList(value)) return list([toText(value ?? undefined, budget)], 'string');
  const texts = toTexts(value, budget);
  budget.take(texts.items.length);
  texts.items.sort((left, right) => compareBytes(String(left), String(right)));
  return texts;
}
