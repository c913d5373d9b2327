import type { GoString } from '../golang/text.ts';
import { isModifier } from './modifier-names.ts';
import { closingQuote, firstVisible, unescapeJson } from './scan.ts';

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

export interface Query {
  readonly path: GoString;
  readonly operator: string;
  readonly value: GoString;
  /** `#(…)#` */
  readonly all: boolean;
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

/** `#(path operator value)`, closed by a bracket of either kind. */
function readQuery(path: GoString): { query: Query; end: number } | undefined {
  let depth = 1;
  let valueStart = 0;
  let escaped = false;
  let at = 2;
  for (; at < path.length; at++) {
    const character = path[at] ?? '';
    if (depth === 1 && valueStart === 0 && '!=<>%'.includes(character)) {
      valueStart = at;
      continue;
    }
    if (character === '\\') at++;
    else if (character === '[' || character === '(') depth++;
    else if ((character === ']' || character === ')') && --depth === 0) break;
    else if (character === '"') {
      const close = closingQuote(path, at);
      const end = close < 0 ? path.length : close;
      escaped ||= path.slice(at, end).includes('\\');
      at = end;
    }
  }
  if (depth > 0) return undefined;
  const all = path[at + 1] === '#';
  if (valueStart === 0) return { query: { path: trim(path.slice(2, at)), operator: '', value: '', all }, end: at + 1 };
  const { operator, value } = readComparison(trim(path.slice(valueStart, at)));
  const quoted = value.length >= 2 && value.startsWith('"') && value.endsWith('"');
  const bare = quoted ? value.slice(1, -1) : value;
  return {
    query: {
      path: trim(path.slice(2, valueStart)),
      operator,
      value: quoted && escaped ? unescapeJson(bare) : bare,
      all,
    },
    end: at + 1,
  };
}

function readComparison(text: GoString): { operator: string; value: GoString } {
  if (text.length === 1) return { operator: text, value: '' };
  if (text.startsWith('==')) return { operator: '=', value: trim(text.slice(2)) };
  const operator = /^(?:!=|!%|<=|>=|<|>|=|%)/.exec(text)?.[0] ?? '';
  return { operator, value: trim(text.slice(operator.length)) };
}

/** Without the spaces and controls at either end. */
export function trim(text: GoString): GoString {
  const start = firstVisible(text);
  let end = text.length;
  while (end > start && (text[end - 1] ?? '') <= ' ') end--;
  return start < 0 ? '' : text.slice(start, end);
}

/** Splits at the first pipe outside of queries; undefined where there is none. */
export function splitAtPipe(path: GoString): { left: GoString; right: GoString } | undefined {
  if (!path.includes('|')) return undefined;
  if (path.startsWith('{')) {
    const end = squashEnd(path.slice(1)) + 1;
    return path[end] === '|' ? { left: path.slice(0, end), right: path.slice(end + 1) } : undefined;
  }
  for (let at = 0; at < path.length; at++) {
    const character = path[at];
    if (character === '\\') at++;
    else if (character === '|') return { left: path.slice(0, at), right: path.slice(at + 1) };
    else if (character === '.') {
      if (at === path.length - 1) return undefined;
      if (path[at + 1] !== '#') continue;
      at += 2;
      if (at === path.length) return undefined;
      if (path[at] === '[' || path[at] === '(') at = bracketEnd(path, at);
    }
  }
  return undefined;
}

function bracketEnd(path: GoString, start: number): number {
  const [open, close] = path[start] === '[' ? ['[', ']'] : ['(', ')'];
  let depth = 1;
  for (let at = start + 1; at < path.length; at++) {
    const character = path[at];
    if (character === '\\') at++;
    else if (character === open) depth++;
    else if (character === close && --depth === 0) return at;
    else if (character === '"') {
      const quote = closingQuote(path, at);
      at = quote < 0 ? path.length : quote;
    }
  }
  return path.length;
}

/** Where the value that starts the text ends: a string, or what a bracket holds; its first character is taken for an opening one. */
export function squashEnd(text: GoString): number {
  let depth = text.startsWith('"') ? 0 : 1;
  for (let at = depth; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const close = closingQuote(text, at);
      if (close < 0) return text.length;
      at = close;
      if (depth === 0) return at + 1;
    } else if (character === '{' || character === '[' || character === '(') depth++;
    else if ((character === '}' || character === ']' || character === ')') && --depth === 0) return at + 1;
  }
  return text.length;
}

export interface Selector {
  readonly name: GoString;
  readonly path: GoString;
}

/** `[a,b]` and `{"x":a,b}`: the paths, and what follows the closing bracket. */
export function readSelectors(path: GoString): { selectors: readonly Selector[]; rest: GoString } | undefined {
  const selectors: Selector[] = [];
  let modifier = false;
  let depth = 1;
  let colon = 0;
  let start = 1;
  const push = (end: number): void => {
    selectors.push(
      colon === 0
        ? { name: '', path: path.slice(start, end) }
        : { name: path.slice(start, colon), path: path.slice(colon + 1, end) },
    );
    colon = 0;
    modifier = false;
    start = end + 1;
  };
  for (let at = 1; at < path.length; at++) {
    const character = path[at] ?? '';
    if (character === '\\') at++;
    else if (character === '@') modifier ||= path[at - 1] === '.' || path[at - 1] === '|';
    else if (character === ':') {
      if (!modifier && colon === 0 && depth === 1) colon = at;
    } else if (character === ',') {
      if (depth === 1) push(at);
    } else if (character === '"') {
      const close = closingQuote(path, at);
      at = close < 0 ? path.length : close;
    } else if ('[({'.includes(character)) depth++;
    else if ('])}'.includes(character) && --depth === 0) {
      push(at);
      return { selectors, rest: path.slice(at + 1) };
    }
  }
  return undefined;
}

/** What a multipath calls a value that was given no name. */
export function lastName(path: GoString): GoString {
  for (let at = path.length - 1; at >= 0; at--) {
    if ((path[at] === '|' || path[at] === '.') && path[at - 1] !== '\\') return path.slice(at + 1);
  }
  return path;
}
