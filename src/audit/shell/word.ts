import type { Part, Script, TextPart, Word } from './ast.ts';
import { type Cursor, DEEPEST, isMeta } from './cursor.ts';

/** What words and commands contain of each other. */
export interface Grammar {
  /** Reads the commands up to `closing` or the end, and `closing` with them. */
  script(cursor: Cursor, closing: string): Script;
  /** Reads what begins with `$` or a backquote. */
  expansion(cursor: Cursor, quoted: boolean): Part;
}

const PLAIN = /[^\\'"$`\s;&|<>()?*+@!}\]=:]+/y;
const QUOTED = /[^\\"$`]+/y;

/** Reads one word; undefined where none begins. */
export function readWord(cursor: Cursor, grammar: Grammar, ends: (char: string) => boolean = isMeta): Word | undefined {
  const parts: Part[] = [];
  const start = cursor.place;
  while (!cursor.done) {
    const char = cursor.peek();
    if ((char === '<' || char === '>') && cursor.peek(1) === '(' && cursor.depth < DEEPEST) {
      const direction = char;
      const at = cursor.place;
      cursor.at += 2;
      parts.push({ kind: 'process', direction, script: grammar.script(cursor, ')'), start: at });
    } else if (isExtendedGlob(cursor)) addText(parts, balanced(cursor), false);
    else if (ends(char)) break;
    else readPiece(cursor, parts, grammar);
  }
  return cursor.place === start ? undefined : { parts, start, end: cursor.place };
}

/** One quoted stretch, expansion or plain character of a word. */
function readPiece(cursor: Cursor, parts: Part[], grammar: Grammar): void {
  const char = cursor.peek();
  if (char === '\\') {
    const next = cursor.peek(1);
    cursor.at += next === '' ? 1 : 2;
    if (next !== '\n') addText(parts, next, true);
  } else if (char === "'") addText(parts, singleQuoted(cursor), true);
  else if (char === '"') readDoubleQuoted(cursor, parts, grammar);
  else if (char === '$' && cursor.peek(1) === "'") addText(parts, ansiQuoted(cursor), true);
  else if (char === '$' && cursor.peek(1) === '"') {
    cursor.at++;
    readDoubleQuoted(cursor, parts, grammar);
  } else if (char === '$' || char === '`') parts.push(grammar.expansion(cursor, false));
  else addText(parts, run(cursor, PLAIN) || advance(cursor), false);
}

function readDoubleQuoted(cursor: Cursor, parts: Part[], grammar: Grammar): void {
  cursor.at++;
  addText(parts, '', true);
  readQuoted(cursor, parts, grammar, Number.POSITIVE_INFINITY);
  cursor.at++;
}

/** Text in which only `$`, backquotes and some backslashes mean anything, up to `end`, or to a `"` where that is infinite. */
export function readQuoted(cursor: Cursor, parts: Part[], grammar: Grammar, end: number): void {
  while (!cursor.done && cursor.at < end) {
    const char = cursor.peek();
    if (char === '"' && end === Number.POSITIVE_INFINITY) return;
    if (char === '\\') {
      const next = cursor.peek(1);
      cursor.at += next === '' ? 1 : 2;
      if (next !== '\n') addText(parts, '$`"\\'.includes(next) ? next : `\\${next}`, true);
    } else if (char === '$' || char === '`') parts.push(grammar.expansion(cursor, true));
    else addText(parts, run(cursor, QUOTED, end) || advance(cursor), true);
  }
}

function run(cursor: Cursor, pattern: RegExp, end = Number.POSITIVE_INFINITY): string {
  pattern.lastIndex = cursor.at;
  const text = (pattern.exec(cursor.text)?.[0] ?? '').slice(0, Math.max(0, end - cursor.at));
  cursor.at += text.length;
  return text;
}

function advance(cursor: Cursor): string {
  cursor.at++;
  return cursor.text.charAt(cursor.at - 1);
}

export function addText(parts: Part[], text: string, quoted: boolean): void {
  const last = parts.at(-1);
  if (last?.kind === 'text' && last.quoted === quoted) parts[parts.length - 1] = { ...last, text: last.text + text };
  else parts.push({ kind: 'text', text, quoted } satisfies TextPart);
}

function singleQuoted(cursor: Cursor): string {
  const end = cursor.text.indexOf("'", cursor.at + 1);
  const text = cursor.text.slice(cursor.at + 1, end < 0 ? undefined : end);
  cursor.at += text.length + 2;
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', e: '\x1b', E: '\x1b', a: '\x07' };

function ansiQuoted(cursor: Cursor): string {
  let text = '';
  cursor.at += 2;
  while (!cursor.done && cursor.peek() !== "'") {
    const char = cursor.peek();
    if (char !== '\\') text += char;
    else {
      cursor.at++;
      text += ESCAPES[cursor.peek()] ?? cursor.peek();
    }
    cursor.at++;
  }
  cursor.at++;
  return text;
}

function isExtendedGlob(cursor: Cursor): boolean {
  return cursor.peek(1) === '(' && '?*+@!'.includes(cursor.peek()) && cursor.peek() !== '';
}

/** `@(a|b)` and its kin, as text. */
function balanced(cursor: Cursor): string {
  const start = cursor.at;
  let open = 0;
  while (!cursor.done) {
    const char = cursor.peek();
    if (char === '\n') break;
    cursor.at++;
    if (char === '\\') cursor.at++;
    else if (char === '(') open++;
    else if (char === ')' && --open === 0) break;
  }
  return cursor.text.slice(start, cursor.at);
}
