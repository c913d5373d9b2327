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

/** Line and column of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
