import type { Assignment, Command, Compound, Pipeline, Redirect, Script, Simple, Word } from './ast.ts';
import { readCompound } from './compound.ts';
import { Cursor, DEEPEST, isMeta } from './cursor.ts';
import { readExpansion } from './expansion.ts';
import { readAssignment, readRedirect, takeDocuments } from './pieces.ts';
import { type Grammar, readWord } from './word.ts';

/** Longer scripts are read up to here. */
const LONGEST = 1_000_000;

/**
 * Parses a POSIX or bash script. Never fails: what cannot be understood is read as words, and the rest goes on.
 * https://www.gnu.org/software/bash/manual/bash.html#Shell-Syntax
 */
export function parseShell(text: string): Script {
  return readScript(new Cursor(text.slice(0, LONGEST)), '');
}

const GRAMMAR: Grammar = {
  script: readScript,
  expansion: (cursor, quoted) => readExpansion(cursor, GRAMMAR, quoted),
};

/** Commands up to a closing `)`, which is taken too, or the end. */
function readScript(cursor: Cursor, closing: string): Script {
  const commands: Command[] = [];
  const guarded = new Set<Command>();
  cursor.depth++;
  for (;;) {
    const list = readList(cursor, () => closing !== '' && cursor.starts(closing));
    commands.push(...list.commands);
    for (const command of list.guarded) guarded.add(command);
    if (cursor.done) break;
    const closed = closing !== '' && cursor.take(closing);
    if (closed) break;
    skipStray(cursor);
  }
  cursor.depth--;
  return { commands, guarded };
}

/** A `)`, `}` or `done` that closes nothing: whatever follows still counts. */
function skipStray(cursor: Cursor): void {
  do cursor.at++;
  while (/\w/.test(cursor.peek()));
}

/** Commands up to where `ended` says, to a reserved word that ends a list, or to a character no command begins with. */
export function readList(cursor: Cursor, ended: () => boolean): Script {
  const commands: Command[] = [];
  const guarded = new Set<Command>();
  for (;;) {
    const joined = skipSeparators(cursor);
    if (cursor.done || ended()) break;
    const before = cursor.at;
    const command = readPipeline(cursor);
    if (command !== undefined) commands.push(command);
    if (command !== undefined && joined) guarded.add(command);
    if (cursor.at === before) break;
  }
  return { commands, guarded };
}

/** Whether `&&` or `||` was among what was skipped. */
function skipSeparators(cursor: Cursor): boolean {
  let joined = false;
  for (;;) {
    cursor.skipBlanks();
    const char = cursor.peek();
    if (char === '#') cursor.skipComment();
    else if (char === '\n') {
      cursor.at++;
      takeDocuments(cursor, GRAMMAR);
    } else if (cursor.take('&&') || cursor.take('||')) joined = true;
    else if (char === '&' || char === '|' || (char === ';' && !';&'.includes(cursor.peek(1) || ' '))) cursor.at++;
    else return joined;
  }
}

function readPipeline(cursor: Cursor): Command | undefined {
  const start = cursor.place;
  const commands: Command[] = [];
  for (;;) {
    while (takeWord(cursor, '!') || takeWord(cursor, 'time')) cursor.skipBlanks();
    const command = readCommand(cursor);
    if (command !== undefined) commands.push(command);
    cursor.skipBlanks();
    if (command === undefined || cursor.peek() !== '|' || cursor.peek(1) === '|') break;
    cursor.at += cursor.peek(1) === '&' ? 2 : 1;
    skipLines(cursor);
  }
  const [first] = commands;
  return commands.length < 2 ? first : ({ kind: 'pipeline', commands, start, end: cursor.place } satisfies Pipeline);
}

/** A pipe may end a line. */
function skipLines(cursor: Cursor): void {
  for (;;) {
    cursor.skipBlanks();
    if (cursor.peek() === '#') cursor.skipComment();
    if (cursor.peek() !== '\n') return;
    cursor.at++;
    takeDocuments(cursor, GRAMMAR);
  }
}

/** Takes a reserved word that stands alone. */
export function takeWord(cursor: Cursor, word: string): boolean {
  if (!cursor.starts(word) || !isMeta(cursor.peek(word.length))) return false;
  cursor.at += word.length;
  return true;
}

function readCommand(cursor: Cursor): Command | undefined {
  cursor.skipBlanks();
  if (cursor.depth >= DEEPEST) return readSimple(cursor);
  const start = cursor.place;
  cursor.depth++;
  const compound = readCompound(cursor, GRAMMAR, { list: readList, command: readCommand });
  cursor.depth--;
  if (compound === 'list-end') return undefined;
  if (compound === undefined) return readSimple(cursor);
  return { ...compound, redirects: readRedirects(cursor), start, end: cursor.place } satisfies Compound;
}

function readRedirects(cursor: Cursor): readonly Redirect[] {
  const redirects: Redirect[] = [];
  for (;;) {
    cursor.skipBlanks();
    const redirect = readRedirect(cursor, GRAMMAR);
    if (redirect === undefined) return redirects;
    redirects.push(redirect);
  }
}

function readSimple(cursor: Cursor): Simple | undefined {
  const start = cursor.place;
  const assignments: Assignment[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    cursor.skipBlanks();
    const redirect = readRedirect(cursor, GRAMMAR);
    const assignment = redirect === undefined ? readAssignment(cursor, GRAMMAR, words) : undefined;
    if (redirect !== undefined) redirects.push(redirect);
    else if (assignment !== undefined) assignments.push(assignment);
    else {
      if (cursor.peek() === '#') cursor.skipComment();
      const word = readWord(cursor, GRAMMAR);
      if (word === undefined) break;
      words.push(word);
    }
  }
  if (assignments.length + words.length + redirects.length === 0) return undefined;
  return { kind: 'simple', assignments, words, redirects, start, end: cursor.place };
}
