import { type Any, isTrue } from './value.ts';

/** sprig's `empty`: what `default`, `coalesce` and `compact` pass over. It is what `if` takes for false. */
export function isEmpty(value: Any): boolean {
  return !isTrue(value);
}
