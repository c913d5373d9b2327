import type { GoString } from '../golang/text.ts';
import { type ArrayComponent, readArrayComponent, readObjectComponent } from './component.ts';
import type { PathSearch } from './path-search.ts';
import { splitAtPipe } from './pipe.ts';
import { passes } from './query.ts';
import { exists, literalResult, NOTHING, numberResult, type Result, textOf } from './result.ts';
import { scanLiteral, scanNested, scanNumber, scanString, scanValue, startOf } from './scan.ts';
import { matchesWildcard } from './wildcard.ts';

interface Walked {
  readonly end: number;
  readonly hit: boolean;
}

/** Follows a path along a document, past everything that it does not ask for. */
export function walk(search: PathSearch, json: GoString, path: GoString): Result {
  return new Walk(search, json).run(path);
}

/** A walk along one document for one path. */
class Walk {
  readonly #search: PathSearch;
  readonly #json: GoString;
  #value: Result = NOTHING;
  #pipe: GoString | undefined;

  constructor(search: PathSearch, json: GoString) {
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
