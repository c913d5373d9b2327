import { decodeRune, type GoString } from '../../golang/text.ts';
import { isPrint } from '../../golang/unicode.ts';
import { escapeQuery } from '../../golang/url-escape.ts';
import { type Arguments, define, FunctionFailure, fail, type TemplateFunction } from '../function.ts';
import { sprint, sprintln } from '../print.ts';
import { sprintf } from '../sprintf.ts';
import { type Any, byte, element, int, isDict, isInt, isList, type Operated, typeOf, unbox } from '../value.ts';

/** The functions that text/template has of its own, but for comparisons. sprig's `slice` hides the one that belongs here. */
export const BUILTINS: Readonly<Record<string, TemplateFunction>> = {
  call: define(['reflect.Value', '...reflect.Value'], () => undefined),
  html: define(['...interface {}'], (values) => escapeHtml(printed(values))),
  index: define(['reflect.Value', '...reflect.Value'], (values) => indexed(values)),
  js: define(['...interface {}'], (values) => escapeScript(printed(values))),
  len: define(['reflect.Value'], (values) => int(lengthOf(values.operated(0)))),
  print: define(['...interface {}'], (values) => sprint(values.rest(0), values.run.budget)),
  printf: define(['string', '...interface {}'], (values) => sprintf(values.text(0), values.rest(1), values.run.budget)),
  println: define(['...interface {}'], (values) => sprintln(values.rest(0), values.run.budget)),
  urlquery: define(['...interface {}'], (values) => escapeQuery(printed(values))),
};

/** A lone nil is printed as `<no value>`, as a template would. */
function printed(values: Arguments): GoString {
  const shown = values.rest(0).map((value) => (value === undefined ? '<no value>' : value));
  return sprint(shown, values.run.budget);
}

function indexed(values: Arguments): Operated {
  let item: Operated = values.any(0);
  if (item === undefined) fail('index of untyped nil');
  for (const key of values.rest(1)) {
    const inner = unbox(item);
    if (inner === undefined) fail('index of nil pointer');
    if (typeof inner === 'string') item = byte(inner.charCodeAt(position(key, inner.length, 'string')));
    else if (isList(inner)) item = element(inner.items[position(key, inner.items.length, 'slice')], inner.element);
    else if (isDict(inner)) {
      const name = keyOf(key);
      const missing = inner.element === 'string' ? '' : undefined;
      item = element(inner.entries.has(name) ? inner.entries.get(name) : missing, inner.element);
    } else fail(`can't index item of type ${inner === undefined ? 'nil' : typeOf(inner)}`);
  }
  return item;
}

function position(key: Any, length: number, kind: 'string' | 'slice'): number {
  if (key === undefined) return fail('cannot index slice/array with nil');
  if (!isInt(key)) return fail(`cannot index slice/array with type ${typeOf(key)}`);
  if (key.value < 0n || key.value > BigInt(length))
    throw new FunctionFailure(`index out of range: ${key.value}`, 'index out of range');
  if (key.value === BigInt(length)) return fail(`reflect: ${kind} index out of range`);
  return Number(key.value);
}

function keyOf(key: Any): GoString {
  if (key === undefined) return fail('value is nil; should be of type string');
  return typeof key === 'string' ? key : fail(`value has type ${typeOf(key)}; should be string`);
}

function lengthOf(value: Operated): number {
  const inner = unbox(value);
  if (inner === undefined)
    return fail(value === undefined ? 'reflect: call of reflect.Value.Type on zero Value' : 'len of nil pointer');
  if (typeof inner === 'string') return inner.length;
  if (isList(inner)) return inner.items.length;
  return isDict(inner) ? inner.entries.size : fail(`len of type ${typeOf(inner)}`);
}

const HTML: Readonly<Record<string, string>> = {
  '\0': '\xef\xbf\xbd',
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeHtml(text: GoString): GoString {
  return [...text].map((character) => HTML[character] ?? character).join('');
}

const SCRIPT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

function escapeScript(text: GoString): GoString {
  let escaped = '';
  for (let at = 0; at < text.length; ) {
    const { rune, size } = decodeRune(text, at);
    const character = text.slice(at, at + size);
    at += size;
    const hex = rune.toString(16).toUpperCase().padStart(4, '0');
    if (rune < 0x80) escaped += SCRIPT[character] ?? (rune < 0x20 ? `\\u${hex}` : character);
    else escaped += isPrint(rune) ? character : `\\u${hex}`;
  }
  return escaped;
}
