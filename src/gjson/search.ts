import type { GoString } from '../golang/text.ts';
import { encodeGjsonString } from './encode.ts';
import { isModifier } from './modifier-names.ts';
import { applyModifier } from './modifiers.ts';
import {
  type ArrayComponent,
  lastName,
  readArrayComponent,
  readObjectComponent,
  readSelectors,
  splitAtPipe,
  squashEnd,
} from './path.ts';
import { passes } from './query.ts';
import { exists, literalResult, NOTHING, numberResult, type Result, textOf } from './result.ts';
import { parseDocument, scanLiteral, scanNested, scanNumber, scanString, scanValue, startOf } from './scan.ts';
import { isValidJson } from './validity.ts';
import { matchesWildcard } from './wildcard.ts';

export class SearchTooLong extends Error {}

/** Characters looked at, and levels of paths within paths; ordinary paths take a few times the document. */
const MAX_STEPS = 100_000_000;
const MAX_DEPTH = 200;

interface Walked {
  readonly end: number;
  readonly hit: boolean;
}

/** One run of a path over a document, as github.com/tidwall/gjson has it. */
export class Search {
  #steps = 0;
  #depth = 0;

  get(json: GoString, path: GoString): Result {
    this.#steps += json.length + path.length + 1;
    if (this.#steps > MAX_STEPS || this.#depth >= MAX_DEPTH)
      throw new SearchTooLong('the path asks too much of the document');
    this.#depth++;
    const result = this.#special(json, path) ?? new Walk(this, json).run(path);
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
    if (read === undefined || !/^(?:$|[|.])/.test(read.rest)) return new Walk(this, json).run(read?.rest ?? '');
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

/** A walk along one document for one path. */
class Walk {
  readonly #search: Search;
  readonly #json: GoString;
  #value: Result = NOTHING;
  #pipe: GoString | undefined;

  constructor(search: Search, json: GoString) {
    this.#search = search;
    this.#json = json;
  }

  run(path: GoString): Result {
    if (path.startsWith('..')) this.#array(0, path.slice(2));
    else {
      const start = this.#json.search(/[{[]/);
      if (start >= 0) this.#nested(start, path);
    }
    return this.#pipe === undefined ? this.#value : this.#search.get(this.#value.raw, this.#pipe);
  }

  #nested(start: number, path: GoString): Walked {
    this.#search.enter();
    const walked = this.#json[start] === '{' ? this.#object(start + 1, path) : this.#array(start + 1, path);
    this.#search.leave();
    return walked;
  }

  #object(start: number, path: GoString): Walked {
    const json = this.#json;
    const { part, wild, rest, pipe } = readObjectComponent(path);
    if (rest === undefined && pipe !== undefined) this.#pipe = pipe;
    for (let at = start; at < json.length; ) {
      while (at < json.length && json[at] !== '"' && json[at] !== '}') at++;
      if (json[at] === '}') return { end: at + 1, hit: false };
      const key = at < json.length ? scanString(json, at) : undefined;
      if (key === undefined) return { end: json.length, hit: false };
      at = key.end;
      const matched = wild ? matchesWildcard(key.text, part) : key.text === part;
      while (at < json.length && startOf(json, at) === undefined) at++;
      const walked = this.#step(at, matched, rest);
      if (walked === undefined) return { end: json.length, hit: false };
      if (walked.hit) return walked;
      at = walked.end;
    }
    return { end: json.length, hit: false };
  }

  /** Past one value, or into it, or done with it; undefined where it doesn't end. */
  #step(at: number, matched: boolean, rest: GoString | undefined): Walked | undefined {
    const json = this.#json;
    if (startOf(json, at) === 'nested' && matched && rest !== undefined) return this.#nested(at, rest);
    const found = this.#read(at);
    if (found === undefined) return undefined;
    const hit = matched && rest === undefined;
    if (hit) this.#value = found.result;
    return { end: found.end, hit };
  }

  #read(at: number): { result: Result; end: number } | undefined {
    const json = this.#json;
    switch (startOf(json, at)) {
      case 'string': {
        const found = scanString(json, at);
        return found === undefined
          ? undefined
          : { result: { kind: 'string', raw: found.raw, text: found.text }, end: found.end };
      }
      case 'nested': {
        const { raw, end } = scanNested(json, at);
        return { result: { kind: 'json', raw }, end };
      }
      case 'literal': {
        const { raw, end } = scanLiteral(json, at);
        return { result: literalResult(raw), end };
      }
      case 'number': {
        const { raw, end } = scanNumber(json, at);
        return { result: numberResult(raw), end };
      }
      default:
        return undefined;
    }
  }

  #array(start: number, path: GoString): Walked {
    const json = this.#json;
    const component = readArrayComponent(path);
    if (component.rest === undefined && component.pipe !== undefined) this.#pipe = component.pipe;
    const index = !component.hash && /^[0-9]+$/.test(component.part) ? Number(component.part) : -1;
    const starts: number[] = [];
    const all: GoString[] = [];
    let count = 0;
    for (let at = start; ; count++) {
      starts.push(at);
      while (at < json.length && json[at] !== ']' && startOf(json, at) === undefined) at++;
      // The document's end closes an array as well.
      if (at >= json.length || json[at] === ']') {
        const hit = this.#close(component, starts, count, all);
        return { end: at + 1, hit };
      }
      if (component.query === undefined) {
        const walked = this.#step(at, !component.hash && index === count, component.rest);
        if (walked === undefined) return { end: json.length, hit: false };
        if (walked.hit) return walked;
        at = walked.end;
      } else {
        const found = this.#read(at);
        if (found === undefined) return { end: json.length, hit: false };
        if (this.#ask(component, found.result, all)) return { end: found.end, hit: true };
        at = found.end;
      }
    }
  }

  /** Tries an item on the query; true where it was the one looked for. */
  #ask(component: ArrayComponent, item: Result, all: GoString[]): boolean {
    const { query } = component;
    if (query === undefined || (item.kind !== 'json' && query.path !== '')) return false;
    if (!passes(query, item.kind === 'json' ? this.#search.get(item.raw, query.path) : item)) return false;
    let found = item;
    if (component.rest !== undefined) {
      const split = splitAtPipe(component.rest);
      if (split !== undefined) {
        component.rest = split.left;
        this.#pipe = split.right;
      }
      found = this.#search.get(item.raw, component.rest);
    }
    if (!query.all) {
      this.#value = found;
      return true;
    }
    const raw = found.raw === '' ? textOf(found) : found.raw;
    if (raw !== '') all.push(raw);
    return false;
  }

  #close(
    { part, hash, gathered, query }: ArrayComponent,
    starts: readonly number[],
    count: number,
    all: readonly GoString[],
  ): boolean {
    if (hash && part === '#') {
      this.#value = gathered === undefined ? numberResult(String(count)) : this.#gather(gathered, starts);
      return true;
    }
    if (!exists(this.#value) && query?.all === true) this.#value = { kind: 'json', raw: `[${all.join(',')}]` };
    return false;
  }

  /** `#.key`: the key of every item that has it. */
  #gather(key: GoString, starts: readonly number[]): Result {
    const split = splitAtPipe(key);
    if (split !== undefined) this.#pipe = split.right;
    const parts: GoString[] = [];
    for (const start of starts) {
      let at = start;
      while (/[ \t\r\n]/.test(this.#json[at] ?? '')) at++;
      if (at >= this.#json.length || this.#json[at] === ']') continue;
      const item = scanValue(this.#json, at);
      if (item === undefined) continue;
      const found = this.#search.get(item.result.raw, split?.left ?? key);
      if (exists(found)) parts.push(found.raw === '' ? textOf(found) : found.raw);
    }
    return { kind: 'json', raw: `[${parts.join(',')}]` };
  }
}
