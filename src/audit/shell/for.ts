import type { Word } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { type Inner, matches, type Read, readArithmetic, readUntil } from './lists.ts';
import { type Grammar, readWord } from './word.ts';

/** `for`, over words or by arithmetic, and `select`. */
export function readFor(cursor: Cursor, grammar: Grammar, inner: Inner): Read {
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
  cursor.skipSeparators();
  const brace = cursor.peek() === '{';
  if (brace) cursor.at++;
  return { kind: 'for', name, words, body: readUntil(cursor, inner, brace ? '}' : 'done') };
}
