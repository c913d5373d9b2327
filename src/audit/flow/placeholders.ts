import { expressionsIn } from '../expression.ts';
import { joined, plainText, type Value } from './value.ts';

const FIRST = 0xe100;
const MOST = 0x1700;
const FILLER = '\ue001';
const PLACEHOLDER = /[\ue100-\uf7ff]\ue001*/g;

/** A script with each `${{ … }}` replaced by characters of the same number that no shell gives a meaning to. */
export interface Template {
  readonly text: string;
  /** The expressions, as they were written. */
  readonly expressions: readonly string[];
}

export function template(text: string): Template {
  const expressions: string[] = [];
  let result = '';
  let at = 0;
  for (const { end, start } of expressionsIn(text)) {
    if (expressions.length === MOST) break;
    result += text.slice(at, start) + String.fromCharCode(FIRST + expressions.length) + FILLER.repeat(end - start - 1);
    expressions.push(text.slice(start, end));
    at = end;
  }
  return { text: result + text.slice(at), expressions };
}

/** Literal text with what the expressions in it are. */
export function fillIn(text: string, expressions: readonly string[], resolve: (expression: string) => Value): Value {
  const pieces: Value[] = [];
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    pieces.push(plainText(text.slice(at, match.index)));
    pieces.push(resolve(expressions[match[0].charCodeAt(0) - FIRST] ?? ''));
    at = match.index + match[0].length;
  }
  return at === 0 ? plainText(text) : joined([...pieces, plainText(text.slice(at))]);
}
