import type { GoString } from '../../golang/text.ts';
import { isEmpty } from '../emptiness.ts';
import type { Arguments } from '../function.ts';
import { define, defineAny, FunctionFailure, type TemplateFunction } from '../function.ts';
import type { JsonStyle } from '../json.ts';
import { NoJson, readJson, writeJson } from '../json.ts';
import type { Any } from '../value.ts';
import { kindOf, typeOf } from '../value.ts';

const COMPACT: JsonStyle = { escapeHtml: true };
const PRETTY: JsonStyle = { escapeHtml: true, pretty: true };
const RAW: JsonStyle = { escapeHtml: false };

/** sprig's defaults, JSON and types: https://masterminds.github.io/sprig/defaults.html */
export const DEFAULTS: Readonly<Record<string, TemplateFunction>> = {
  default: defineAny(['interface {}', '...interface {}'], (values) =>
    isEmpty(values.any(1)) ? values.any(0) : values.any(1),
  ),
  empty: define(['interface {}'], (values) => isEmpty(values.any(0))),
  coalesce: defineAny(['...interface {}'], (values) => values.rest(0).find((value) => !isEmpty(value))),
  all: define(['...interface {}'], (values) => !values.rest(0).some(isEmpty)),
  any: define(['...interface {}'], (values) => values.rest(0).some((value) => !isEmpty(value))),
  ternary: defineAny(['interface {}', 'interface {}', 'bool'], (values) => values.any(values.bool(2) ? 0 : 1)),
  fail: define(['string'], (values) => {
    throw new FunctionFailure(values.text(0));
  }),

  fromJson: defineAny(['string'], (values) => read(values, false)),
  mustFromJson: defineAny(['string'], (values) => read(values, true)),
  toJson: define(['interface {}'], (values) => write(values, COMPACT, false)),
  mustToJson: define(['interface {}'], (values) => write(values, COMPACT, true)),
  toPrettyJson: define(['interface {}'], (values) => write(values, PRETTY, false)),
  mustToPrettyJson: define(['interface {}'], (values) => write(values, PRETTY, true)),
  toRawJson: define(['interface {}'], (values) => write(values, RAW, true)),
  mustToRawJson: define(['interface {}'], (values) => write(values, RAW, true)),

  typeOf: define(['interface {}'], (values) => nameOf(values.any(0))),
  typeIs: define(['string', 'interface {}'], (values) => values.text(0) === nameOf(values.any(1))),
  typeIsLike: define(['string', 'interface {}'], (values) =>
    [values.text(0), `*${values.text(0)}`].includes(nameOf(values.any(1))),
  ),
  kindOf: define(['interface {}'], (values) => kindOf(values.any(0))),
  kindIs: define(['string', 'interface {}'], (values) => values.text(0) === kindOf(values.any(1))),
};

function nameOf(value: Any): string {
  return value === undefined ? '<nil>' : typeOf(value);
}

function read(values: Arguments, strict: boolean): Any {
  values.run.budget.take(values.text(0).length);
  const json = readJson(values.text(0));
  if (json.kind === 'value') return json.value;
  if (strict) throw new FunctionFailure(json.message);
  return undefined;
}

function write(values: Arguments, style: JsonStyle, strict: boolean): GoString {
  try {
    return writeJson(values.any(0), style, values.run.budget);
  } catch (error) {
    if (!(error instanceof NoJson)) throw error;
    if (strict) throw new FunctionFailure(error.message, error.message);
    return '';
  }
}
