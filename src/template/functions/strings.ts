import { camelCase, joinCase } from '../../golang/letter-case.ts';
import { quoteGo } from '../../golang/quote.ts';
import { encodeRune, type GoString } from '../../golang/text.ts';
import {
  explode,
  isSpace,
  lowerRune,
  mapRunes,
  titleCase,
  toLower,
  toUpper,
  trimAny,
  trimSpace,
} from '../../golang/unicode.ts';
import { abbreviate, initialsOf, swapCase, wrapText } from '../../golang/words.ts';
import { type Arguments, define, FunctionFailure, fail, type TemplateFunction } from '../function.ts';
import type { Budget } from '../limits.ts';
import { sprintValue } from '../print.ts';
import { type Any, dict, isList, type List, list } from '../value.ts';

/** sprig's functions of text: https://masterminds.github.io/sprig/strings.html */
export const STRINGS: Readonly<Record<string, TemplateFunction>> = {
  hello: define([], () => 'Hello!'),
  abbrev: define(['int', 'string'], (values) => abbreviate(values.text(1), 0, values.int(0))),
  abbrevboth: define(['int', 'int', 'string'], (values) => abbreviateBoth(values)),
  trunc: define(['int', 'string'], (values) => truncate(values.int(0), values.text(1))),
  trim: define(['string'], (values) => trimSpace(values.text(0))),
  upper: define(['string'], (values) => toUpper(values.text(0))),
  lower: define(['string'], (values) => toLower(values.text(0))),
  title: define(['string'], (values) => titleCase(values.text(0))),
  untitle: define(['string'], (values) => uncapitalize(values.text(0))),
  substr: define(['int', 'int', 'string'], (values) => substring(values.int(0), values.int(1), values.text(2))),
  repeat: define(['int', 'string'], (values) => repeat(values.text(1), values.int(0), values.run.budget)),
  trimall: define(['string', 'string'], (values) => trimAny(values.text(1), values.text(0))),
  trimAll: define(['string', 'string'], (values) => trimAny(values.text(1), values.text(0))),
  trimSuffix: define(['string', 'string'], (values) => trimSuffix(values.text(1), values.text(0))),
  trimPrefix: define(['string', 'string'], (values) => trimPrefix(values.text(1), values.text(0))),
  nospace: define(['string'], (values) => withoutSpace(values.text(0))),
  initials: define(['string'], (values) => initialsOf(values.text(0))),
  swapcase: define(['string'], (values) => swapCase(values.text(0))),
  snakecase: define(['string'], (values) => joinCase(values.text(0), '_')),
  camelcase: define(['string'], (values) => camelCase(values.text(0))),
  kebabcase: define(['string'], (values) => joinCase(values.text(0), '-')),
  wrap: define(['int', 'string'], (values) => wrapped(values, 1, '\n', false)),
  wrapWith: define(['int', 'string', 'string'], (values) => wrapped(values, 2, values.text(1), true)),
  contains: define(['string', 'string'], (values) => values.text(1).includes(values.text(0))),
  hasPrefix: define(['string', 'string'], (values) => values.text(1).startsWith(values.text(0))),
  hasSuffix: define(['string', 'string'], (values) => values.text(1).endsWith(values.text(0))),
  quote: define(['...interface {}'], (values) =>
    present(values.rest(0))
      .map((value) => quoteGo(toText(value, values.run.budget)))
      .join(' '),
  ),
  squote: define(['...interface {}'], (values) =>
    present(values.rest(0))
      .map((value) => `'${toText(value, values.run.budget)}'`)
      .join(' '),
  ),
  cat: define(['...interface {}'], (values) => concatenate(values)),
  indent: define(['int', 'string'], (values) => indent(values)),
  nindent: define(['int', 'string'], (values) => `\n${indent(values)}`),
  replace: define(['string', 'string', 'string'], (values) => replace(values)),
  plural: define(['string', 'string', 'int'], (values) => (values.int(2) === 1 ? values.text(0) : values.text(1))),
  toString: define(['interface {}'], (values) => toText(values.any(0), values.run.budget)),
  split: define(['string', 'string'], (values) => numbered(splitText(values.text(1), values.text(0), -1))),
  splitList: define(['string', 'string'], (values) =>
    list([...splitText(values.text(1), values.text(0), -1)], 'string'),
  ),
  splitn: define(['string', 'int', 'string'], (values) =>
    numbered(splitText(values.text(2), values.text(0), values.int(1))),
  ),
  join: define(['string', 'interface {}'], (values) => join(values)),
  toStrings: define(['interface {}'], (values) => toTexts(values.any(0), values.run.budget)),
};

/** What sprig takes for a value's text. */
export function toText(value: Any, budget: Budget): GoString {
  return typeof value === 'string' ? value : sprintValue(value, budget);
}

/** A list of texts; one of texts already is itself, not a copy. */
export function toTexts(value: Any, budget: Budget): List {
  if (value === undefined) return list([], 'string');
  if (!isList(value)) return list([toText(value, budget)], 'string');
  if (value.element === 'string') return value;
  return list(
    present(value.items).map((item) => toText(item, budget)),
    'string',
  );
}

function present(values: readonly Any[]): readonly Any[] {
  return values.filter((value) => value !== undefined);
}

function abbreviateBoth(values: Arguments): GoString {
  const [left, right, text] = [values.int(0), values.int(1), values.text(2)];
  return right < 4 || (left > 0 && right < 7) ? text : abbreviate(text, left, right);
}

function truncate(count: number, text: GoString): GoString {
  if (count < 0 && text.length + count > 0) return text.slice(text.length + count);
  return count >= 0 && text.length > count ? text.slice(0, count) : text;
}

function substring(start: number, end: number, text: GoString): GoString {
  if (start < 0) return slice(text, 0, end);
  return end < 0 || end > text.length ? slice(text, start, text.length) : slice(text, start, end);
}

/** text[start:end], with Go's panic where that is out of range. */
function slice(text: GoString, start: number, end: number): GoString {
  if (end < 0) fail(`runtime error: slice bounds out of range [:${end}]`);
  if (end > text.length)
    throw new FunctionFailure(`runtime error: slice bounds out of range [:${end}] with length ${text.length}`);
  if (start > end) throw new FunctionFailure(`runtime error: slice bounds out of range [${start}:${end}]`);
  return text.slice(start, end);
}

function repeat(text: GoString, count: number, budget: Budget): GoString {
  if (count < 0) fail('strings: negative Repeat count');
  budget.take(text.length * count);
  return text.repeat(count);
}

function trimSuffix(text: GoString, suffix: GoString): GoString {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
}

function trimPrefix(text: GoString, prefix: GoString): GoString {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** goutils looks at bytes: where a space goes, every byte beyond ASCII is written as the character of its number. */
function withoutSpace(text: GoString): GoString {
  const kept = [...text].filter((byte) => !isSpace(byte.charCodeAt(0)));
  return kept.length === text.length ? text : kept.map((byte) => encodeRune(byte.charCodeAt(0))).join('');
}

function uncapitalize(text: GoString): GoString {
  let next = true;
  return mapRunes(text, (rune) => {
    const changed = next && !isSpace(rune) ? lowerRune(rune) : rune;
    next = isSpace(rune);
    return changed;
  });
}

function wrapped(values: Arguments, index: number, separator: GoString, breaksWords: boolean): GoString {
  const text = values.text(index);
  values.run.budget.take(text.length * (1 + separator.length));
  return wrapText(text, values.int(0), separator, breaksWords);
}

function concatenate(values: Arguments): GoString {
  const { budget } = values.run;
  return present(values.rest(0))
    .map((value) => sprintValue(value, budget))
    .join(' ');
}

function indent(values: Arguments): GoString {
  const [spaces, text] = [values.int(0), values.text(1)];
  const lines = text.split('\n');
  const pad = repeat(' ', spaces, values.run.budget);
  values.run.budget.take(pad.length * lines.length);
  return lines.map((line) => pad + line).join('\n');
}

function replace(values: Arguments): GoString {
  const [old, fresh, text] = [values.text(0), values.text(1), values.text(2)];
  // An empty text is found before every character and at the end.
  const pieces = old === '' ? ['', ...explode(text), ''] : text.split(old);
  values.run.budget.take(text.length + pieces.length * fresh.length);
  if (old === '' && text === '') return fresh;
  return pieces.join(fresh);
}

/** strings.SplitN: -1 for all of them. */
export function splitText(text: GoString, separator: GoString, limit: number): readonly GoString[] {
  if (limit === 0) return [];
  const pieces = separator === '' ? explode(text) : text.split(separator);
  if (limit < 0 || pieces.length <= limit) return pieces;
  return [...pieces.slice(0, limit - 1), pieces.slice(limit - 1).join(separator)];
}

function numbered(pieces: readonly GoString[]): Any {
  return dict(new Map(pieces.map((piece, index): [GoString, Any] => [`_${index}`, piece])), 'string');
}

function join(values: Arguments): GoString {
  const { items } = toTexts(values.any(1), values.run.budget);
  const texts = items.filter((item) => typeof item === 'string');
  values.run.budget.take(texts.reduce((total, text) => total + text.length + values.text(0).length, 0));
  return texts.join(values.text(0));
}
