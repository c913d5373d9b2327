import type { Command, Script, Word } from './ast.ts';
import { readCase } from './case.ts';
import type { Cursor } from './cursor.ts';
import { readFor } from './for.ts';
import { compound, type Inner, LIST_END, matches, type Read, readArithmetic, readUntil } from './lists.ts';
import { type Grammar, readWord } from './word.ts';

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

function readSubshell(cursor: Cursor, inner: Inner): Read {
  cursor.at++;
  const list = inner.list(cursor, () => cursor.peek() === ')');
  cursor.take(')');
  return compound('subshell', [list]);
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
