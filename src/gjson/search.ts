import type { GoString } from '../golang/text.ts';
import { encodeGjsonString } from './encode.ts';
import { isModifier } from './modifier-names.ts';
import { applyModifier } from './modifiers.ts';
import type { PathSearch } from './path-search.ts';
import { squashEnd } from './pipe.ts';
import { exists, type Result, textOf } from './result.ts';
import { parseDocument, scanNested } from './scan.ts';
import { lastName, readSelectors } from './selectors.ts';
import { isValidJson } from './validity.ts';
import { walk } from './walk.ts';

export class SearchTooLong extends Error {}

/** Characters looked at, and levels of paths within paths; ordinary paths take a few times the document. */
const MAX_STEPS = 100_000_000;
const MAX_DEPTH = 200;

/** One run of a path over a document, as github.com/tidwall/gjson has it. */
export class Search implements PathSearch {
  #steps = 0;
  #depth = 0;

  get(json: GoString, path: GoString): Result {
    this.#steps += json.length + path.length + 1;
    if (this.#steps > MAX_STEPS || this.#depth >= MAX_DEPTH)
      throw new SearchTooLong('the path asks too much of the document');
    this.#depth++;
    const result = this.#special(json, path) ?? walk(this, json, path);
    this.#depth--;
    return result;
  }

  enter(): void {
    if (++this.#depth > MAX_DEPTH) throw new SearchTooLong('the path has too many parts');
  }

  leave(): void {
    this.#depth--;
  }

  /** Modifiers, literals and multipaths, which start a path. */
  #special(json: GoString, path: GoString): Result | undefined {
    if (path.length < 2) return undefined;
    const made = path.startsWith('@') ? this.#modify(json, path) : path.startsWith('!') ? literal(path) : undefined;
    if (made !== undefined) {
      const follows = made.rest.startsWith('|') || made.rest.startsWith('.');
      return follows ? this.get(made.json, made.rest.slice(1)) : parseDocument(made.json);
    }
    if (!path.startsWith('[') && !path.startsWith('{')) return undefined;
    const read = readSelectors(path);
    // What is no multipath after all leaves only what follows it.
    if (read === undefined || !/^(?:$|[|.])/.test(read.rest)) return walk(this, json, read?.rest ?? '');
    const isObject = path.startsWith('{');
    const parts: GoString[] = [];
    for (const { name, path: selected } of read.selectors) {
      const found = this.get(json, selected);
      if (!exists(found)) continue;
      const raw = found.raw === '' ? textOf(found) || 'null' : found.raw;
      parts.push(isObject ? `${nameOf(name, selected)}:${raw}` : raw);
    }
    const raw = isObject ? `{${parts.join(',')}}` : `[${parts.join(',')}]`;
    return read.rest === '' ? { kind: 'json', raw } : this.get(raw, read.rest.slice(1));
  }

  #modify(json: GoString, path: GoString): { json: GoString; rest: GoString } | undefined {
    const end = path.search(/[:|.]/);
    const name = path.slice(1, end < 0 ? path.length : end);
    if (!isModifier(name)) return undefined;
    let rest = end < 0 ? '' : path.slice(end);
    let argument = '';
    if (rest.startsWith(':')) {
      rest = rest.slice(1);
      const length = argumentEnd(rest);
      argument = rest.slice(0, length);
      rest = rest.slice(length);
    }
    return { json: applyModifier(name, json, argument, this), rest };
  }
}

function argumentEnd(rest: GoString): number {
  if (/^[{["]/.test(rest)) return squashEnd(rest);
  let end = 0;
  for (; end < rest.length && rest[end] !== '|'; end++) {
    if (/[{["(]/.test(rest[end] ?? '')) end += squashEnd(rest.slice(end)) - 1;
  }
  return end;
}

/** `!true`, `!"text"`, `!{…}`: a value of the path's own. */
function literal(path: GoString): { json: GoString; rest: GoString } | undefined {
  const text = path.slice(1);
  if (/^[{["+\-0-9]/.test(text)) {
    const { raw } = scanNested(text, 0);
    return { json: raw, rest: text.slice(raw.length) };
  }
  const end = text.search(/[|.]/);
  const name = end < 0 ? text : text.slice(0, end);
  return /^(?:true|false|null|nan|inf)$/i.test(name) ? { json: name, rest: end < 0 ? '' : text.slice(end) } : undefined;
}

function nameOf(name: GoString, path: GoString): GoString {
  if (name !== '') return name.startsWith('"') && isValidJson(name) ? name : encodeGjsonString(name);
  const last = lastName(path);
  return encodeGjsonString(isOdd(last) ? '_' : last);
}

function isOdd(name: GoString): boolean {
  return [...name].some((character) => character < ' ' || '[]{}()#|!'.includes(character));
}
