import type { Cursor } from './cursor.ts';
import { PatternProblem } from './node.ts';
import { type ClassItem, classOf, PERL, POSIX, type RuneClass, range, unicodeMembers } from './rune-class.ts';

/** `\d`, `\pL` and their kin, if one stands here. */
export function readClassEscape(cursor: Cursor): ClassItem | undefined {
  const two = cursor.pattern.slice(cursor.at, cursor.at + 2);
  if (/^\\[pP]$/.test(two)) return readUnicodeClass(cursor, two === '\\P');
  const item = PERL[two];
  if (item !== undefined) cursor.at += 2;
  return item;
}

function readUnicodeClass(cursor: Cursor, negated: boolean): ClassItem {
  const start = cursor.at;
  cursor.at += 2;
  let name: string;
  if (cursor.pattern[cursor.at] === '{') {
    const end = cursor.pattern.indexOf('}', start);
    if (end < 0) throw new PatternProblem('invalid character class range', cursor.pattern.slice(start));
    name = cursor.pattern.slice(start + 3, end);
    cursor.at = end + 1;
  } else {
    cursor.readRune();
    name = cursor.pattern.slice(start + 2, cursor.at);
  }
  const turned = name.startsWith('^');
  const found = unicodeMembers(canonicalName(turned ? name.slice(1) : name));
  if (found === undefined)
    throw new PatternProblem('invalid character class range', cursor.pattern.slice(start, cursor.at));
  return { members: found.members, negated: found.negated !== (negated !== turned) };
}

export function readClass(cursor: Cursor, fold: boolean): RuneClass {
  const start = cursor.at;
  cursor.at++;
  const negated = cursor.pattern[cursor.at] === '^';
  if (negated) cursor.at++;
  const items: ClassItem[] = [];
  for (
    let first = true;
    cursor.at >= cursor.pattern.length || cursor.pattern[cursor.at] !== ']' || first;
    first = false
  ) {
    const item = readPosixClass(cursor) ?? readClassEscape(cursor);
    items.push(item ?? readClassRange(cursor, start));
  }
  cursor.at++;
  return classOf(items, fold, negated);
}

function readPosixClass(cursor: Cursor): ClassItem | undefined {
  const end = cursor.pattern.startsWith('[:', cursor.at) ? cursor.pattern.indexOf(':]', cursor.at + 2) : -1;
  if (end < 0) return undefined;
  const written = cursor.pattern.slice(cursor.at, end + 2);
  const name = written.slice(2, -2);
  const members = POSIX[name.replace(/^\^/, '')];
  if (members === undefined) throw new PatternProblem('invalid character class range', written);
  cursor.at = end + 2;
  return { members, negated: name.startsWith('^') };
}

function readClassRange(cursor: Cursor, classStart: number): ClassItem {
  const start = cursor.at;
  const low = readClassRune(cursor, classStart);
  const next = cursor.pattern[cursor.at + 1];
  if (cursor.pattern[cursor.at] !== '-' || next === undefined || next === ']')
    return { members: range(low), negated: false };
  cursor.at++;
  const high = readClassRune(cursor, classStart);
  if (high < low) throw new PatternProblem('invalid character class range', cursor.pattern.slice(start, cursor.at));
  return { members: range(low, high), negated: false };
}

function readClassRune(cursor: Cursor, classStart: number): number {
  const character = cursor.pattern[cursor.at];
  if (character === undefined) throw new PatternProblem('missing closing ]', cursor.pattern.slice(classStart));
  return character === '\\' ? cursor.escapedRune() : cursor.readRune();
}

/** Go ignores case, underscores, hyphens and spaces in these names. */
function canonicalName(name: string): string {
  const bare = name.replace(/[-_ ]/g, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
}
