import type { Command, Compound, CompoundKind, Part, Script } from './ast.ts';
import type { Cursor } from './cursor.ts';
import { type Grammar, readQuoted } from './word.ts';

/** What compound commands are made of, given by the parser that they are part of. */
export interface Inner {
  list(cursor: Cursor, ended: () => boolean): Script;
  command(cursor: Cursor): Command | undefined;
}

/** What is read of a compound command before its redirections. */
export type Read = Pick<Compound, 'kind' | 'name' | 'words' | 'body'>;

/** Reserved words that end the list they stand in. */
export const LIST_END: RegExp = /(?:then|elif|else|fi|do|done|esac|\})(?=$|[\s;&|<>()])/y;
export function matches(pattern: RegExp, cursor: Cursor): string | undefined {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text)?.[0];
}

export function compound(kind: CompoundKind, body: readonly Script[]): Read {
  return { kind, name: undefined, words: [], body };
}

/** Lists divided by `then`, `else` and their kin, up to the word that closes. */
export function readUntil(cursor: Cursor, inner: Inner, closing: string): readonly Script[] {
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

/** `(( … ))`; undefined where it is a subshell in a subshell instead. */
export function readArithmetic(cursor: Cursor, grammar: Grammar): Read | undefined {
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
