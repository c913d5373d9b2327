import type { Cursor } from './cursor.ts';
import { PatternProblem } from './node.ts';

/** What `(?imsU)` sets. */
export interface Flags {
  readonly fold: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  readonly lazy: boolean;
}

const FLAGS: Readonly<Record<string, keyof Flags>> = { i: 'fold', m: 'multiline', s: 'dotAll', U: 'lazy' };

/** What stands behind `(?`, which began at `start`: flags for the rest of the group, or for one that opens here. */
export function readFlags(cursor: Cursor, before: Flags, start: number): { flags: Flags; opens: boolean } {
  let flags = before;
  let setting = true;
  let seen = false;
  while (!cursor.isAtEnd) {
    const character = String.fromCodePoint(cursor.readRune());
    if (character === ':' || character === ')') {
      if (!setting && !seen) break;
      return { flags, opens: character === ':' };
    }
    if (character === '-') {
      if (!setting) break;
      setting = false;
      seen = false;
      continue;
    }
    const name = FLAGS[character];
    if (name === undefined) break;
    flags = { ...flags, [name]: setting };
    seen = true;
  }
  throw new PatternProblem('invalid or unsupported Perl syntax', cursor.pattern.slice(start, cursor.at));
}
