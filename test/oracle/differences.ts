import type { Answer, Question } from './question.ts';

/** Where Keyless answers otherwise than Go, knowingly. */
export interface Difference {
  readonly engine: Question['engine'];
  readonly texts: readonly string[];
  readonly why: string;
}

/**
 * Each of these is asked, and must differ: a line that no longer does is a failure as well.
 *
 * By rule (`isSameRefusal`): YAML's and JMESPath's refusals are compared by their being refusals, since the libraries
 * word them; so are those of the functions that read keys, for Go's words come from another library.
 *
 * Not asked, since there is nothing to compare: what is bounded here and not in Go (steps, bytes of output, levels of
 * nesting, instructions of a pattern); `keys` and `values`, sorted here and in random order there; the functions that
 * give another result each time; and what a newer Unicode than Go's calls a letter.
 */
export const DIFFERENCES: readonly Difference[] = [
  {
    engine: 'from-yaml',
    texts: ['a: "x\u2028  y"'],
    why: 'YAML 1.1 ends a line at U+2028 and U+2029; the yaml package reads YAML 1.2’s lines',
  },
  {
    engine: 'yaml-strings',
    texts: ['a: "x\u2028  y"'],
    why: 'the same',
  },
  {
    engine: 'jmespath',
    texts: ["people[?name > 'A'].name", "username > 'a'"],
    why: 'Go orders numbers alone and finds null for texts; the jmespath package, as the specification has it not, orders texts too',
  },
  {
    engine: 'jmespath',
    texts: ['l[?@ > `1`]'],
    why: 'Go passes over what it can’t order; the package refuses a list that mixes numbers with lists or maps',
  },
  {
    engine: 'jmespath',
    texts: ['`bare`', '`a\\`b`'],
    why: 'the package still takes a literal that is no JSON for a text, which the specification dropped',
  },
  {
    engine: 'jmespath',
    texts: ["'unclosed", '`unclosed'],
    why: 'the package takes the end of the expression for a missing quote',
  },
  {
    engine: 'jmespath',
    texts: ['avg(`[]`)'],
    why: 'Go divides by zero and cannot write the NaN; here it is nothing, which the selector reports as absent',
  },
  {
    engine: 'jmespath',
    texts: ['abs(username)[?a]'],
    why: 'left of a filter, slice or flattening Go drops a function’s refusal and finds null; the package refuses',
  },
  { engine: 'jmespath', texts: ["to_number('')"], why: 'to JavaScript a text without a digit is zero' },
  { engine: 'jmespath', texts: ['ceil(n)'], why: 'JavaScript’s JSON writes minus zero without its sign' },
  {
    engine: 'jmespath',
    texts: ['&a'],
    why: 'an expression reference alone is a syntax tree to both libraries; Keyless calls it no expression',
  },
  {
    engine: 'jmespath',
    texts: ['*'],
    why: 'Go lists an object’s values in an order that differs from run to run; here they come as written',
  },
];

export function isKnownDifference({ engine, text }: Question): boolean {
  return DIFFERENCES.some((known) => known.engine === engine && known.texts.includes(text));
}

/** Functions whose refusals are worded by another library in Go. */
const OTHERS_WORDS = /error calling (?:jwkPublicKeyPem|jwkPrivateKeyPem|rsaDecrypt)\b/;

export function isSameAnswer(question: Question, go: Answer, here: Answer): boolean {
  if (go.error !== undefined && here.error !== undefined && isSameRefusal(question, go.error, here.error)) return true;
  if (isSwallowedRefusal(question, go, here)) return true;
  return JSON.stringify(go) === JSON.stringify(here);
}

/** The difference of `abs(username)[?a]`, wherever an expression is generated that has it. */
function isSwallowedRefusal({ engine, text }: Question, go: Answer, here: Answer): boolean {
  return (
    engine === 'jmespath' &&
    here.error === 'unfit' &&
    /\).*[[*]/.test(text) &&
    go.error === undefined &&
    !isKnownDifference({ engine, text })
  );
}

function isSameRefusal({ engine }: Question, go: string, here: string): boolean {
  if (engine === 'jmespath' || engine === 'from-yaml' || engine === 'yaml-strings' || engine === 'to-yaml') return true;
  const [left, right] = [go, here].map((words) => OTHERS_WORDS.exec(words));
  if (left === null || left === undefined || right === null || right === undefined) return false;
  return go.slice(0, left.index + left[0].length) === here.slice(0, right.index + right[0].length);
}
