import type { GoString } from '../golang/text.ts';
import { closingQuote } from './scan.ts';

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
