import { isFieldName } from '../secrets/field-name.ts';

/** A string or number of a JSON document. */
export interface Leaf {
  readonly kind: 'string' | 'number';
  /** What the document means: the string itself, the number as JavaScript writes it. */
  readonly text: string;
  /** How the document writes it, without the quotes; never holds a line break. */
  readonly written: string;
  /** The last step to it; undefined where it is the whole document. */
  readonly way: Way | undefined;
}

/** A step into a document, behind those before it. */
export interface Way {
  readonly before: Way | undefined;
  /** Undefined in an array. Part of the value, so that it is shown by `placeOf` alone. */
  readonly key: string | undefined;
  /** Which of the entries it is, from 0. */
  readonly index: number;
}

interface Level {
  readonly before: Way | undefined;
  readonly isArray: boolean;
  index: number;
  /** The key whose value comes next. */
  key: string | undefined;
}

/** Each is whole by itself: the document was parsed before, so nothing else can stand between two of them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const BEGINS_JSON = /^\s*(?:[[{"]|-?\d[\d.eE+-]*\s*$)/;
const LONGEST_PLACE = 300;

/**
 * Every leaf of a JSON document; none of any other text. Read from the text and not from the parsed document, which has
 * lost what a repeated key held first, how a string was escaped, and the digits that no double carries.
 */
export function leavesOf(text: string): readonly Leaf[] {
  const json = text.replace(/^\ufeff/, '');
  if (!BEGINS_JSON.test(json) || !isJson(json)) return [];
  const leaves: Leaf[] = [];
  const levels: Level[] = [];
  for (const [token] of json.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === '{' || token === '[') {
      levels.push({ before: wayIn(level), isArray: token === '[', index: 0, key: undefined });
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (token === ',') {
      if (level === undefined) continue;
      level.key = undefined;
      level.index += 1;
    } else if (token.startsWith('"')) {
      const string = String(JSON.parse(token));
      if (level?.isArray === false && level.key === undefined) level.key = string;
      else leaves.push({ kind: 'string', text: string, written: token.slice(1, -1), way: wayIn(level) });
    } else {
      leaves.push({ kind: 'number', text: String(Number(token)), written: token, way: wayIn(level) });
    }
  }
  return leaves;
}

function wayIn(level: Level | undefined): Way | undefined {
  return level && { before: level.before, key: level.key, index: level.index };
}

/** The way to a leaf, as a message may show it: `key db.hosts[0]`. A key that may be a secret is counted instead, from 1. */
export function placeOf(way: Way | undefined): string {
  if (way === undefined) return 'the JSON text';
  let place = '';
  for (let step: Way | undefined = way; step !== undefined; step = step.before) {
    if (place.length > LONGEST_PLACE) return `key …${place}`;
    const { before, index, key } = step;
    const name = key === undefined || isFieldName(key) ? key : `no. ${index + 1}`;
    if (name === undefined) place = `[${index}]${place}`;
    else if (before !== undefined) place = `.${name === key ? name : `(${name})`}${place}`;
    else return `key ${name}${place}`;
  }
  return place;
}

/** The innermost key on a way. */
export function keyOf(way: Way | undefined): string {
  let step = way;
  while (step !== undefined && step.key === undefined) step = step.before;
  return step?.key ?? '';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
