import { deriveName } from './name.ts';
import { quote } from './quotation.ts';
import type { SecretReference } from './reference.ts';

/** One secret of a line: of those that a `*` stands for, the one for which it stands for `star`. */
export interface Item extends SecretReference {
  readonly star?: string;
  /** What to call it where `star` may itself be secret. */
  readonly hidden?: string | undefined;
}

/** What the author would have written for this one alone. The first `*` of a line is the one that is read. */
export function sourceOf({ hidden, star, text }: Item): string {
  return star === undefined || hidden !== undefined ? text : text.replace('*', () => star);
}

/** The author's text, and behind it which of its secrets is meant. */
export function shown(item: Item): string {
  return item.star === undefined ? `"${item.text}"` : `"${item.text}", ${item.hidden ?? quote(sourceOf(item))}`;
}

/** The name as written, with `*` replaced, or derived from the whole id. */
export function nameFor({ name, star = '' }: Item, whole: readonly string[]): string {
  if (name === undefined) return deriveName(...whole);
  if (!name.endsWith('*')) return name;
  const stem = name.slice(0, -1);
  // Behind a stem, a digit begins no name.
  return stem === '' ? deriveName(star) : stem + deriveName(`_${star}`).slice(1);
}
