import type { GoString } from '../golang/text.ts';
import { trimSpace } from '../golang/unicode.ts';
import { encodeGjsonString } from './encode.ts';
import type { ModifierName } from './modifier-names.ts';
import type { PathSearch } from './path-search.ts';
import { type PrettyOptions, prettyJson, uglyJson } from './pretty.ts';
import { exists, isTrueResult, type Result, textOf } from './result.ts';
import { entriesOf, isArray, isObject, parseDocument } from './scan.ts';
import { trim } from './trim.ts';
import { isValidJson } from './validity.ts';

/** What `@name:argument` makes of a document. */
export function applyModifier(name: ModifierName, json: GoString, argument: GoString, search: PathSearch): GoString {
  switch (name) {
    case 'this':
      return json;
    case 'pretty':
      return prettyJson(json, prettyOptions(argument));
    case 'ugly':
      return uglyJson(json);
    case 'reverse':
      return reverse(json);
    case 'flatten':
      return flatten(json, option(argument, 'deep'), search);
    case 'join':
      return join(json, option(argument, 'preserve'));
    case 'valid':
      return isValidJson(json) ? json : '';
    case 'keys':
      return keys(json);
    case 'values':
      return values(json);
    case 'tostr':
      return encodeGjsonString(json);
    case 'fromstr':
      return isValidJson(json) ? textOf(parseDocument(json)) : '';
    case 'group':
      return group(json);
    case 'dig':
      return `[${[...dig(parseDocument(json), argument, search)].map(({ raw }) => raw).join(',')}]`;
  }
}

function option(argument: GoString, name: string): boolean {
  if (argument === '') return false;
  let set = false;
  for (const { key, value } of entriesOf(parseDocument(argument))) if (key?.text === name) set = isTrueResult(value);
  return set;
}

function prettyOptions(argument: GoString): PrettyOptions {
  const options = { width: 80, prefix: '', indent: '  ', sortKeys: false };
  if (argument === '') return options;
  const blank = (value: Result): GoString => textOf(value).replace(/[^ \t\n\r]/g, '');
  for (const { key, value } of entriesOf(parseDocument(argument))) {
    if (key?.text === 'sortKeys') options.sortKeys = isTrueResult(value);
    if (key?.text === 'indent') options.indent = blank(value);
    if (key?.text === 'prefix') options.prefix = blank(value);
    if (key?.text === 'width')
      options.width = Math.trunc(value.kind === 'number' ? value.number : Number(textOf(value)) || 0);
  }
  return options;
}

function rawEntries(result: Result): readonly GoString[] {
  return [...entriesOf(result)].map(({ key, value }) => (key === undefined ? value.raw : `${key.raw}:${value.raw}`));
}

function reverse(json: GoString): GoString {
  const result = parseDocument(json);
  if (isArray(result)) return `[${rawEntries(result).toReversed().join(',')}]`;
  return isObject(result) ? `{${rawEntries(result).toReversed().join(',')}}` : json;
}

function flatten(json: GoString, deep: boolean, search: PathSearch): GoString {
  const result = parseDocument(json);
  if (!isArray(result)) return json;
  search.enter();
  const parts: GoString[] = [];
  for (const { value } of entriesOf(result)) {
    const raw = isArray(value) ? unwrap(deep ? flatten(value.raw, deep, search) : value.raw) : value.raw;
    const trimmed = trimSpace(raw);
    if (trimmed !== '') parts.push(trimmed);
  }
  search.leave();
  return `[${parts.join(',')}]`;
}

function unwrap(json: GoString): GoString {
  const trimmed = trim(json);
  return trimmed.length >= 2 && /^[[{]/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

function join(json: GoString, preserve: boolean): GoString {
  const result = parseDocument(json);
  if (!isArray(result)) return json;
  const objects = [...entriesOf(result)].map(({ value }) => value).filter(isObject);
  if (preserve) return `{${objects.map(({ raw }) => unwrap(raw)).join(',')}}`;
  const joined = new Map<GoString, { readonly key: GoString; value: GoString }>();
  for (const object of objects) {
    for (const { key, value } of entriesOf(object)) {
      const name = key?.text ?? '';
      const known = joined.get(name);
      if (known === undefined) joined.set(name, { key: key?.raw ?? '', value: value.raw });
      else known.value = value.raw;
    }
  }
  return `{${[...joined.values()].map(({ key, value }) => `${key}:${value}`).join(',')}}`;
}

function keys(json: GoString): GoString {
  const result = parseDocument(json);
  if (!exists(result)) return '[]';
  const named = isObject(result);
  return `[${[...entriesOf(result)].map(({ key }) => (named ? (key?.raw ?? '') : 'null')).join(',')}]`;
}

function values(json: GoString): GoString {
  const result = parseDocument(json);
  if (!exists(result)) return '[]';
  return isArray(result) ? json : `[${[...entriesOf(result)].map(({ value }) => value.raw).join(',')}]`;
}

/** Lists by key become a list of objects. */
function group(json: GoString): GoString {
  const result = parseDocument(json);
  if (!isObject(result)) return '';
  const all: GoString[] = [];
  for (const { key, value } of entriesOf(result)) {
    if (!isArray(value)) continue;
    let index = 0;
    for (const item of entriesOf(value)) {
      all[index] = `${all[index] === undefined ? '' : `${all[index]},`}${key?.raw ?? ''}:${item.value.raw}`;
      index++;
    }
  }
  return `[${all.map((item) => `{${item}}`).join(',')}]`;
}

function* dig(parent: Result, path: GoString, search: PathSearch): Generator<Result> {
  const found = search.get(parent.raw, path);
  if (exists(found)) yield found;
  if (!isArray(parent) && !isObject(parent)) return;
  search.enter();
  for (const { value } of entriesOf(parent)) yield* dig(value, path, search);
  search.leave();
}
