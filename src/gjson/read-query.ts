import type { GoString } from '../golang/text.ts';
import { closingQuote, unescapeJson } from './scan.ts';
import { trim } from './trim.ts';

export interface Query {
  readonly path: GoString;
  readonly operator: string;
  readonly value: GoString;
  /** `#(…)#` */
  readonly all: boolean;
}

/** `#(path operator value)`, closed by a bracket of either kind. */
export function readQuery(path: GoString): { query: Query; end: number } | undefined {
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
