import { parseFloatGo } from '../golang/float.ts';
import type { GoString } from '../golang/text.ts';
import type { Query } from './read-query.ts';
import { exists, parseBool, type Result } from './result.ts';
import { matchesWildcard } from './wildcard.ts';

/** Does what was found pass the query's comparison? */
export function passes({ operator, value }: Query, found: Result): boolean {
  if (value.startsWith('~')) return passesLoosely(operator, value.slice(1), found);
  if (!exists(found)) return false;
  if (operator === '') return true;
  switch (found.kind) {
    case 'string':
      if (operator === '%') return matchesWildcard(found.text, value);
      if (operator === '!%') return !matchesWildcard(found.text, value);
      return compares(operator, found.text, value);
    case 'number':
      return compares(operator, found.number, parseFloatGo(value) ?? 0);
    case 'true':
      return passesTrue(operator, value);
    case 'false':
      return passesFalse(operator, value);
    default:
      return false;
  }
}

function compares<T extends GoString | number>(operator: string, left: T, right: T): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return false;
  }
}

function passesTrue(operator: string, value: GoString): boolean {
  if (operator === '=') return value === 'true';
  if (operator === '!=') return value !== 'true';
  return operator === '>' ? value === 'false' : operator === '>=';
}

function passesFalse(operator: string, value: GoString): boolean {
  if (operator === '=') return value === 'false';
  if (operator === '!=') return value !== 'false';
  return operator === '<' ? value === 'true' : operator === '<=';
}

/** `~true`, `~false`, `~null` and `~*` compare with what counts as such. */
function passesLoosely(operator: string, wanted: GoString, found: Result): boolean {
  const verdict = looseVerdict(wanted, found);
  if (verdict === undefined) return false;
  if (operator === '') return true;
  return verdict ? passesTrue(operator, 'true') : passesFalse(operator, 'true');
}

function looseVerdict(wanted: GoString, found: Result): boolean | undefined {
  switch (wanted) {
    case '*':
      return exists(found);
    case 'null':
      return found.kind === 'null';
    case 'true':
      return (
        found.kind === 'true' ||
        (found.kind === 'string' && parseBool(found.text) === true) ||
        (found.kind === 'number' && found.number !== 0)
      );
    case 'false':
      if (found.kind === 'string') return parseBool(found.text) === false;
      return found.kind === 'null' || found.kind === 'false' || (found.kind === 'number' && found.number === 0);
    default:
      return undefined;
  }
}
