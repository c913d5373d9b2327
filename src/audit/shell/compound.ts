import type { Command, Compound, CompoundKind, Part, Script, Word } from './ast.ts';
import { type Cursor, isMeta } from './cursor.ts';
import { type Grammar, readQuoted, readWord } from './word.ts';

/** What compound commands are made of, given by the parser that they are part of. */
export interface Inner {
  list(cursor: Cursor, ended: () => boolean): Script;
  command(cursor: Cursor): Command | undefined;
}

type Read = Pick<Compound, 'kind' | 'name' | 'words' | 'body'>;

/** Reserved words that end the list they stand in. */
const LIST_END = /(?:then|elif|else|fi|do|done|esac|\})(?=$|[\s;&|<>()])/y;
const FUNCTION = /(?:function[ \t]+([^\s()<>;&|'"$`]+)[ \t]*(?:\([ \t]*\))?|([^\s()<>;&|'"$`=]+)[ \t]*\([ \t]*\))/y;
const OPENING = /(?:if|while|until|for|select|case|coproc|\{|\[\[)(?=$|[\s;&|<>()])/y;

/** Reads a compound command where one begins; 'list-end' where a word stands that ends the list around. */
export function readCompound(cursor: Cursor, grammar: Grammar, inner: Inner): Read | 'list-end' | undefined {
  if (matches(LIST_END, cursor) !== undefined || cursor.peek() === ')' || cursor.starts(';;') || cursor.starts(';&'))
    return 'list-end';
  if (cursor.starts('((')) return readArithmetic(cursor, grammar) ?? readSubshell(cursor, inner);
  if (cursor.peek() === '(') return readSubshell(cursor, inner);
  const opening = matches(OPENING, cursor);
  if (opening !== undefined) {
    cursor.at += opening.length;
    return readOpened(opening, cursor, grammar, inner);
  }
  FUNCTION.lastIndex = cursor.at;
  const [whole, first, second] = FUNCTION.exec(cursor.text) ?? [];
  return whole === undefined ? undefined : readFunction(cursor, whole, first ?? second ?? '', inner);
}

function matches(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0];
}

function readOpened(opening: string, cursor: Cursor, grammar: Grammar, inner: Inner): Read {
  switch (opening) {
    case 'if':
      return compound('if', readUntil(cursor, inner, 'fi'));
    case 'while':
    case 'until':
      return compound('loop', readUntil(cursor, inner, 'done'));
    case '{':
      return compound('group', readUntil(cursor, inner, '}'));
    case '[[':
      return { ...compound('test', []), words: readTest(cursor, grammar) };
    case 'case':
      return readCase(cursor, grammar, inner);
    case 'coproc': {
      cursor.skipBlanks();
      const command = inner.command(cursor);
      return compound('coproc', scriptOf(command));
    }
    default:
      return readFor(cursor, grammar, inner);
  }
}

function compound(kind: CompoundKind, body: readonly Script[]): Read {
  return { kind, name: undefined, words: [], body };
}

/** Lists divided by `then`, `else` and their kin, up to the word that closes. */
function readUntil(cursor: Cursor, inner: Inner, closing: string): readonly Script[] {
  const body: Script[] = [];
  while (!cursor.done) {
    body.push(inner.list(cursor, () => false));
    const word = matches(LIST_END, cursor);
    if (word === undefined) break;
    if (word !== closing && !'then elif else do'.split(' ').includes(word)) break;
    cursor.at += word.length;
    if (word === closing) break;
  }
  return body;
}

function readSubshell(cursor: Cursor, inner: Inner): Read {
  cursor.at++;
  const list = inner.list(cursor, () => cursor.peek() === ')');
  cursor.take(')');
  return compound('subshell', [list]);
}

function readArithmetic(cursor: Cursor, grammar: Grammar): Read | undefined {
  const end = cursor.text.slice(cursor.at, cursor.at + 4096).search(/\)\)\s*(?:$|[;&|<>\n)]|do\b|then\b)/);
  if (end < 0) return undefined;
  const start = cursor.place;
  const stop = cursor.at + end;
  const parts: Part[] = [];
  cursor.at += 2;
  readQuoted(cursor, parts, grammar, stop);
  cursor.at = Math.max(stop, cursor.at) + 2;
  return { ...compound('arithmetic', []), words: [{ parts, start, end: cursor.place }] };
}

function readTest(cursor: Cursor, grammar: Grammar): readonly Word[] {
  const words: Word[] = [];
  while (!cursor.done) {
    while (' \t\r\n;&|<>()'.includes(cursor.peek()) && !cursor.done) cursor.at++;
    if (cursor.starts(']]')) {
      cursor.at += 2;
      break;
    }
    const word = readWord(cursor, grammar, (char) => char === '' || ' \t\r\n;&|<>()'.includes(char));
    if (word === undefined) break;
    words.push(word);
  }
  return words;
}

function readFor(cursor: Cursor, grammar: Grammar, inner: Inner): Read {
  cursor.skipBlanks();
  const words: Word[] = [];
  let name: string | undefined;
  if (cursor.starts('((')) words.push(...(readArithmetic(cursor, grammar)?.words ?? []));
  else {
    name = /^\w+/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0];
    cursor.at += name?.length ?? 0;
    const spaces = /\s*in(?=\s|$)/y;
    const found = matches(spaces, cursor);
    cursor.at += found?.length ?? 0;
    while (found !== undefined) {
      cursor.skipBlanks();
      const word = readWord(cursor, grammar);
      if (word === undefined) break;
      words.push(word);
    }
  }
  skipTo(cursor);
  const brace = cursor.peek() === '{';
  if (brace) cursor.at++;
  return { kind: 'for', name, words, body: readUntil(cursor, inner, brace ? '}' : 'done') };
}

function skipTo(cursor: Cursor): void {
  while (!cursor.done && ' \t\r\n;'.includes(cursor.peek())) cursor.at++;
}

function readCase(cursor: Cursor, grammar: Grammar, inner: Inner): Read {
  cursor.skipBlanks();
  const word = readWord(cursor, grammar);
  const body: Script[] = [];
  skipTo(cursor);
  if (matches(/in(?=\s|$)/y, cursor) !== undefined) cursor.at += 2;
  while (!cursor.done) {
    skipTo(cursor);
    cursor.skipComment();
    if (cursor.peek() === '\n') continue;
    if (matches(/esac(?=$|[\s;&|<>()])/y, cursor) !== undefined) {
      cursor.at += 4;
      break;
    }
    const before = cursor.at;
    readPattern(cursor, grammar);
    body.push(inner.list(cursor, () => cursor.starts(';;') || cursor.starts(';&')));
    while (cursor.peek() === ';' || cursor.peek() === '&') cursor.at++;
    if (cursor.at === before) break;
  }
  return { kind: 'case', name: undefined, words: word === undefined ? [] : [word], body };
}

/** `(a|b)`, whose alternatives no rule looks at. */
function readPattern(cursor: Cursor, grammar: Grammar): void {
  cursor.take('(');
  while (!cursor.done && cursor.peek() !== ')') {
    cursor.skipBlanks();
    if (readWord(cursor, grammar, isMeta) === undefined && cursor.peek() !== ')') {
      if (cursor.peek() === '\n' || cursor.peek() === ';') return;
      cursor.at++;
    }
  }
  cursor.take(')');
}

function readFunction(cursor: Cursor, whole: string, name: string, inner: Inner): Read {
  cursor.at += whole.length;
  while (!cursor.done && ' \t\r\n'.includes(cursor.peek())) cursor.at++;
  const command = inner.command(cursor);
  return { kind: 'function', name, words: [], body: scriptOf(command) };
}

function scriptOf(command: Command | undefined): readonly Script[] {
  return command === undefined ? [] : [{ commands: [command], guarded: new Set() }];
}
