import type { Assignment, Part, Redirect, Word } from './ast.ts';
import { Cursor, emptyWord } from './cursor.ts';
import { type Grammar, readQuoted, readWord } from './word.ts';

const REDIRECT = /(?:(\d{1,4}|\{[A-Za-z_]\w*\})(?=[<>]))?(&>>|&>|<<<|<<-|<<|<>|<&|>>|>\||>&|<(?!\()|>(?!\())/y;
const ASSIGNMENT = /([A-Za-z_]\w*)(\[(?:[^\]\n"]|"[^"\n]{0,200}"){0,200}\])?(\+?)=/y;
/** Builtins whose arguments are assignments as well. */
const DECLARES: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);

export function readRedirect(cursor: Cursor, grammar: Grammar): Redirect | undefined {
  REDIRECT.lastIndex = cursor.at;
  const [whole, descriptor = '', operator = ''] = REDIRECT.exec(cursor.text) ?? [];
  if (whole === undefined) return undefined;
  const start = cursor.place;
  cursor.at += whole.length;
  cursor.skipBlanks();
  const target = readWord(cursor, grammar) ?? emptyWord(cursor.place);
  if (operator !== '<<' && operator !== '<<-') return { operator, descriptor, target, start };
  const redirect = { operator, descriptor, target: emptyWord(start), start };
  const texts = target.parts.map((part) => (part.kind === 'text' ? part : { text: '', quoted: false }));
  cursor.pending.push({
    redirect,
    delimiter: texts.map(({ text }) => text).join(''),
    quoted: texts.some(({ quoted }) => quoted),
    stripTabs: operator === '<<-',
  });
  return redirect;
}

/** Reads the bodies of the here-documents that the line just ended has opened. */
export function takeDocuments(cursor: Cursor, grammar: Grammar): void {
  for (const { delimiter, quoted, redirect, stripTabs } of cursor.pending.splice(0)) {
    const begin = cursor.at;
    let end = begin;
    while (!cursor.done) {
      end = cursor.at;
      const line = cursor.line().replace(/\r$/, '');
      if ((stripTabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
      end = cursor.at;
    }
    redirect.target = readBody(cursor.text.slice(begin, end), cursor.offset + begin, quoted, cursor.depth, grammar);
  }
}

function readBody(text: string, offset: number, quoted: boolean, depth: number, grammar: Grammar): Word {
  const parts: Part[] = [];
  const body = new Cursor(text, offset);
  body.depth = depth;
  if (quoted) parts.push({ kind: 'text', text, quoted: true });
  else readQuoted(body, parts, grammar, text.length);
  return { parts, start: offset, end: offset + text.length };
}

/** `NAME=value`, in front of a command or behind a builtin that declares. */
export function readAssignment(cursor: Cursor, grammar: Grammar, words: readonly Word[]): Assignment | undefined {
  if (words.length > 0 && !declares(words[0])) return undefined;
  ASSIGNMENT.lastIndex = cursor.at;
  const [whole, name = '', , plus] = ASSIGNMENT.exec(cursor.text) ?? [];
  if (whole === undefined) return undefined;
  const start = cursor.place;
  cursor.at += whole.length;
  const append = plus === '+';
  if (cursor.peek() !== '(') {
    const value = readWord(cursor, grammar) ?? emptyWord(cursor.place);
    return { name, append, value, elements: [], start, end: cursor.place };
  }
  cursor.at++;
  const elements = readElements(cursor, grammar);
  return { name, append, value: undefined, elements, start, end: cursor.place };
}

function declares(word: Word | undefined): boolean {
  const [part] = word?.parts ?? [];
  return part?.kind === 'text' && DECLARES.has(part.text);
}

function readElements(cursor: Cursor, grammar: Grammar): readonly Word[] {
  const elements: Word[] = [];
  while (!cursor.done && cursor.peek() !== ')') {
    cursor.skipBlanks();
    if (cursor.peek() === '#') cursor.skipComment();
    const word = readWord(cursor, grammar);
    if (word !== undefined) elements.push(word);
    else if (cursor.peek() !== ')') cursor.at++;
  }
  cursor.take(')');
  return elements;
}
