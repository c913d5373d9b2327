import { canBackquote, quoteGo } from '../../golang/quote.ts';
import type { GoString } from '../../golang/text.ts';
import { compileGoRegexp, quotePattern, type Regexp } from '../../regexp/regexp.ts';
import { type Arguments, define, FunctionFailure, type TemplateFunction } from '../function.ts';
import { type List, list } from '../value.ts';

/** sprig's regular expressions: https://masterminds.github.io/sprig/strings.html#regexmatch-mustregexmatch */
export const PATTERNS: Readonly<Record<string, TemplateFunction>> = {
  regexMatch: define(['string', 'string'], (values) => {
    values.run.budget.take(values.text(0).length);
    const compiled = compileGoRegexp(values.text(0));
    return compiled.kind === 'regexp' && compiled.regexp.matches(values.text(1), takeFrom(values));
  }),
  mustRegexMatch: define(['string', 'string'], (values) =>
    patternOf(values, true).matches(values.text(1), takeFrom(values)),
  ),
  ...both('regexFindAll', ['string', 'string', 'int'], (pattern, values) => findAll(pattern, values)),
  ...both('regexFind', ['string', 'string'], (pattern, values) => {
    const [start, end] = pattern.find(values.text(1), takeFrom(values)) ?? [];
    return start === undefined ? '' : values.text(1).slice(start, end);
  }),
  ...both('regexReplaceAll', ['string', 'string', 'string'], (pattern, values) =>
    pattern.replaceAll(values.text(1), values.text(2), takeFrom(values)),
  ),
  ...both('regexReplaceAllLiteral', ['string', 'string', 'string'], (pattern, values) =>
    pattern.replaceAllLiterally(values.text(1), values.text(2), takeFrom(values)),
  ),
  ...both('regexSplit', ['string', 'string', 'int'], (pattern, values) => {
    const pieces = pattern.split(values.text(1), values.int(2), takeFrom(values));
    return list([...pieces], 'string', values.int(2) === 0);
  }),
  regexQuoteMeta: define(['string'], (values) => quotePattern(values.text(0))),
};

/** The plain ones panic over a pattern that is none, their `must` twins return the error: Go's words differ by that. */
function both(
  name: string,
  signature: Parameters<typeof define>[0],
  call: (pattern: Regexp, values: Arguments) => GoString | List,
): Record<string, TemplateFunction> {
  return {
    [name]: define(signature, (values) => call(patternOf(values, false), values)),
    [`mustR${name.slice(1)}`]: define(signature, (values) => call(patternOf(values, true), values)),
  };
}

function patternOf(values: Arguments, must: boolean): Regexp {
  const pattern = values.text(0);
  values.run.budget.take(pattern.length);
  const compiled = compileGoRegexp(pattern);
  if (compiled.kind === 'regexp') return compiled.regexp;
  const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quoteGo(pattern);
  throw new FunctionFailure(must ? compiled.message : `regexp: Compile(${quoted}): ${compiled.message}`);
}

function findAll(pattern: Regexp, values: Arguments): List {
  const text = values.text(1);
  const found = pattern.findAll(text, values.int(2), takeFrom(values));
  return list(
    found.map(([start, end]) => text.slice(start, end)),
    'string',
    found.length === 0,
  );
}

function takeFrom({ run }: Arguments): (steps: number) => void {
  return (steps) => run.budget.take(steps);
}
