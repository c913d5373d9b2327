import { isPlain } from '../output/unseen.ts';
/** A string or number of a JSON document. */
export interface Leaf {
  readonly kind: 'string' | 'number';
  /** What the document means: the string itself, the number as JavaScript writes it. */
  readonly text: string;
  /** How the document writes it, without the quotes; never holds a line break. */
  readonly written: string;
  /** The way to it: `key db.hosts[0]`. Printable, whatever the keys hold. */
  readonly place: string;
}

interface Level {
  readonly place: string;
  /** The next entry's index in an array; in an object, the key whose value comes next. */
  index: number | undefined;
  key: string | undefined;
}

/** Each is whole by itself: the document was parsed before, so nothing else can stand between two of them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[[\]{},]/g;
const LONGEST_KEY = 60;
const LONGEST_PLACE = 300;

/**
 * Every leaf of a JSON object or array; none of any other text. Read from the text and not from the parsed document,
 * which has lost what a repeated key held first, how a string was escaped, and the digits that no double carries.
 */
export function leavesOf(text: string): readonly Leaf[] {
  if (!/^\s*[[{]/.test(text) || !isJson(text)) return [];
  const leaves: Leaf[] = [];
  const levels: Level[] = [{ place: '', index: undefined, key: undefined }];
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (level === undefined) return leaves;
    if (token === '{' || token === '[') {
      levels.push({ place: placeIn(level), index: token === '[' ? 0 : undefined, key: undefined });
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (token === ',') {
      level.key = undefined;
      if (level.index !== undefined) level.index += 1;
    } else if (token.startsWith('"')) {
      const string = String(JSON.parse(token));
      if (level.index === undefined && level.key === undefined) level.key = string;
      else leaves.push({ kind: 'string', text: string, written: token.slice(1, -1), place: placeIn(level) });
    } else {
      leaves.push({ kind: 'number', text: String(Number(token)), written: token, place: placeIn(level) });
    }
  }
  return leaves;
}

function placeIn({ place, index, key }: Level): string {
  if (place.length > LONGEST_PLACE) return place;
  if (index !== undefined) return `${place}[${index}]`;
  if (key === undefined) return place;
  const cut = key.slice(0, LONGEST_KEY);
  const shown = isPlain(cut) ? cut : cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '?');
  return place === '' ? `key ${shown}` : `${place}.${shown}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
