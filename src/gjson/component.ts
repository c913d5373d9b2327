import type { GoString } from '../golang/text.ts';
import { isModifier } from './modifier-names.ts';
import { type Query, readQuery } from './read-query.ts';

/** The first component of a path, and what is left of it. */
export interface Component {
  readonly part: GoString;
  /** Behind the dot; undefined where the component is the last. */
  rest: GoString | undefined;
  /** Behind a `|`, or a dot in front of a modifier or multipath: applied to what was found. */
  readonly pipe: GoString | undefined;
}

export interface ObjectComponent extends Component {
  readonly wild: boolean;
}

export interface ArrayComponent extends Component {
  /** A `#` is in it: no index. */
  readonly hash: boolean;
  /** What `#.key` gathers. */
  readonly gathered: GoString | undefined;
  readonly query: Query | undefined;
}

export function readObjectComponent(path: GoString): ObjectComponent {
  let part = '';
  let wild = false;
  for (let at = 0; at < path.length; at++) {
    const character = path[at] ?? '';
    if (character === '|') return { part, wild, rest: undefined, pipe: path.slice(at + 1) };
    if (character === '.') return { part, wild, ...behindDot(path, at) };
    if (character === '\\') {
      at++;
      part += path[at] ?? '';
      continue;
    }
    if (character === '*' || character === '?') wild = true;
    part += character;
  }
  return { part, wild, rest: undefined, pipe: undefined };
}

function behindDot(path: GoString, dot: number): Pick<Component, 'rest' | 'pipe'> {
  const rest = path.slice(dot + 1);
  return startsPipe(rest) ? { rest: undefined, pipe: rest } : { rest, pipe: undefined };
}

/** A modifier or a multipath works on what was found so far. */
function startsPipe(path: GoString): boolean {
  if (path.startsWith('@')) return isModifier(/^@([^.|:]*)/.exec(path)?.[1] ?? '');
  return path.startsWith('[') || path.startsWith('{');
}

export function readArrayComponent(path: GoString): ArrayComponent {
  let hash = false;
  let gathered: GoString | undefined;
  let query: Query | undefined;
  const found = (end: number, behind: Pick<Component, 'rest' | 'pipe'>): ArrayComponent => ({
    part: path.slice(0, end),
    hash,
    gathered,
    query,
    ...behind,
  });
  for (let at = 0; at < path.length; at++) {
    const character = path[at];
    if (character === '|') return found(at, { rest: undefined, pipe: path.slice(at + 1) });
    if (character === '.') return found(at, hash ? { rest: path.slice(at + 1), pipe: undefined } : behindDot(path, at));
    if (character !== '#') continue;
    hash = true;
    if (at > 0 || path.length < 2) continue;
    if (path[1] === '.') gathered = path.slice(2);
    else if (path[1] === '[' || path[1] === '(') {
      const read = readQuery(path);
      query = read?.query ?? { path: '', operator: '', value: '', all: false };
      if (read === undefined) break;
      at = read.end - 1;
    }
  }
  return found(path.length, { rest: undefined, pipe: undefined });
}
