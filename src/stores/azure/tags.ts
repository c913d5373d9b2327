import { objectOf } from './answer.ts';

/** Those that are text, as all of Azure's are. */
export function tagsIn(value: unknown): ReadonlyMap<string, string> {
  const tags = Object.entries(objectOf(value) ?? {});
  return new Map(tags.filter((tag): tag is [string, string] => typeof tag[1] === 'string'));
}
