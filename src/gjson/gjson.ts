import { fromText, type GoString } from '../golang/text.ts';
import { exists, type Result, textOf } from './result.ts';
import { Search, SearchTooLong } from './search.ts';

export type PathResult =
  /** `text` is gjson's String(), `raw` the JSON as it stood. A null is found, and empty. */
  | { readonly kind: 'found'; readonly text: GoString; readonly raw: GoString }
  | { readonly kind: 'absent' }
  /** The path asks for more work than any path needs. */
  | { readonly kind: 'refused'; readonly message: string };

/** gjson.Get (https://github.com/tidwall/gjson/blob/master/SYNTAX.md) on a document of any bytes, valid JSON or not. */
export function getPath(json: GoString, path: GoString): PathResult {
  try {
    return presented(new Search().get(json, path));
  } catch (error) {
    if (error instanceof SearchTooLong) return { kind: 'refused', message: error.message };
    throw error;
  }
}

/** An ExternalSecret's `property` as the AWS providers read it: with dots in it, first a key of that very name, then a path. */
export function getProperty(json: GoString, property: string): PathResult {
  const path = fromText(property);
  if (path.includes('.')) {
    const literal = getPath(json, path.replaceAll('.', '\\.'));
    if (literal.kind !== 'absent') return literal;
  }
  return getPath(json, path);
}

function presented(result: Result): PathResult {
  return exists(result) ? { kind: 'found', text: textOf(result), raw: result.raw } : { kind: 'absent' };
}
