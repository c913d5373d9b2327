import type { Part, Word } from './ast.ts';
import { Cursor, DEEPEST } from './cursor.ts';
import { addText, type Grammar, readQuoted, readWord } from './word.ts';

/** Nobody writes a longer one; without a limit, hostile text would be scanned over and over. */
const LONGEST_ARITHMETIC = 4096;

/** Reads what begins with `$` or a backquote. A `$` that expands nothing is text. */
export function readExpansion(cursor: Cursor, grammar: Grammar, quoted: boolean): Part {
  const start = cursor.place;
  if (cursor.depth >= DEEPEST) return plain(cursor, quoted);
  if (cursor.peek() === '`') return readBackquoted(cursor, grammar, quoted);
  if (cursor.starts('$((')) {
    const end = arithmeticEnd(cursor.text, cursor.at + 3);
    if (end !== undefined) {
      const parts: Part[] = [];
      cursor.at += 3;
      readNested(cursor, () => readQuoted(cursor, parts, grammar, end));
      cursor.at = end + 2;
      return { kind: 'arithmetic', parts, start };
    }
  }
  if (cursor.take('$(')) return { kind: 'command', script: grammar.script(cursor, ')'), quoted, start };
  if (cursor.take('${')) return readBraced(cursor, grammar, quoted, start);
  const name = /^\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0];
  if (name === undefined) return plain(cursor, quoted);
  cursor.at += name.length;
  return { kind: 'variable', name: name.slice(1), operator: '', words: [], quoted, start };
}

function plain(cursor: Cursor, quoted: boolean): Part {
  const text = cursor.peek();
  cursor.at++;
  return { kind: 'text', text, quoted };
}

function readNested(cursor: Cursor, read: () => void): void {
  cursor.depth++;
  read();
  cursor.depth--;
}

/** `${name…}`: the operator is what stands behind the name, up to what it works with. */
function readBraced(cursor: Cursor, grammar: Grammar, quoted: boolean, start: number): Part {
  const prefix = /^[#!](?=[A-Za-z_0-9@*?$])/.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0] ?? '';
  cursor.at += prefix.length;
  const name = /^(?:[A-Za-z_]\w*|[0-9]+|[@*#?$!-])/.exec(cursor.text.slice(cursor.at, cursor.at + 200))?.[0] ?? '';
  cursor.at += name.length;
  const words: Word[] = [];
  if (cursor.take('[')) {
    words.push(...readOperand(cursor, grammar, quoted, ']'));
    cursor.take(']');
  }
  const operator =
    /^(?::?[-=+?]|##?|%%?|\/[/#%]?|:|\^\^?|,,?|@)?/.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0] ?? '';
  cursor.at += operator.length;
  words.push(...readOperand(cursor, grammar, quoted, '}'));
  cursor.take('}');
  return { kind: 'variable', name, operator: prefix + operator, words, quoted, start };
}

function readOperand(cursor: Cursor, grammar: Grammar, quoted: boolean, closing: string): readonly Word[] {
  const start = cursor.place;
  const parts: Part[] = [];
  readNested(cursor, () => {
    while (!cursor.done && cursor.peek() !== closing) {
      const word = readWord(cursor, grammar, (char) => char === closing || char === '' || ' \t\n'.includes(char));
      if (word !== undefined) parts.push(...word.parts);
      else if (cursor.peek() !== closing) {
        addText(parts, cursor.peek(), quoted);
        cursor.at++;
      }
    }
  });
  return parts.length === 0 ? [] : [{ parts, start, end: cursor.place }];
}

/** What stands between backquotes is a script of its own, with a backslash less before `\`, `$` and backquotes. */
function readBackquoted(cursor: Cursor, grammar: Grammar, quoted: boolean): Part {
  const start = cursor.place;
  cursor.at++;
  const begin = cursor.at;
  while (!cursor.done && cursor.peek() !== '`') cursor.at += cursor.peek() === '\\' ? 2 : 1;
  const inner = cursor.text.slice(begin, cursor.at);
  cursor.at++;
  const within = new Cursor(inner.replace(/\\([`$\\])/g, '$1'), cursor.offset + begin);
  within.depth = cursor.depth + 1;
  return { kind: 'command', script: grammar.script(within, ''), quoted, start };
}

/** Where `))` closes what `$((` has opened; undefined where it is a subshell inside a substitution instead. */
function arithmeticEnd(text: string, from: number): number | undefined {
  let open = 0;
  const last = Math.min(text.length, from + LONGEST_ARITHMETIC);
  for (let at = from; at < last; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') open++;
    else if (char === ')') {
      if (open > 0) open--;
      else return text[at + 1] === ')' ? at : undefined;
    }
  }
  return undefined;
}
