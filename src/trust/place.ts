import { quote } from '../secrets/quotation.ts';

/** Where something stands in a policy document. */
export interface Place {
  /** From 1, as `column`. */
  readonly line: number;
  readonly column: number;
  /** `Statement[1].Condition.StringLike`; empty for the document itself. Statements are counted from 0. */
  readonly path: string;
}

/** `line 4:12, Statement[1].Condition` */
export function showPlace({ line, column, path }: Place): string {
  return `line ${line}:${column}${path === '' ? '' : `, ${path}`}`;
}

/** The path of a member. A name that is no word, such as a condition key, goes into brackets. */
export function memberPath(path: string, name: string): string {
  if (!/^[A-Za-z][\w:]*$/.test(name) || /:.*:/.test(name)) return `${path}[${quote(name)}]`;
  return path === '' ? name : `${path}.${name}`;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells line and column of an offset in a text, without reading the text again for each. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
