import type { GoString } from '../golang/text.ts';
import { closingQuote } from './scan.ts';

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
