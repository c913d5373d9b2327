import type { Script } from './ast.ts';
import { type Cursor, isMeta } from './cursor.ts';
import { type Inner, matches, type Read } from './lists.ts';
import { type Grammar, readWord } from './word.ts';

export function readCase(cursor: Cursor, grammar: Grammar, inner: Inner): Read {
  cursor.skipBlanks();
  const word = readWord(cursor, grammar);
  const body: Script[] = [];
  cursor.skipSeparators();
  if (matches(/in(?=\s|$)/y, cursor) !== undefined) cursor.at += 2;
  while (!cursor.done) {
    cursor.skipSeparators();
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
