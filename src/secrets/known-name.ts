import { deriveName } from './name.ts';
import type { SecretReference } from './reference.ts';
import { termsOf } from './stores.ts';

/** The name that a line gives, whatever its store says; undefined where a `*` stands in it, or the store knows the whole id. */
export function knownName({ name, read, selector }: Omit<SecretReference, 'line'>): string | undefined {
  if (name !== undefined) return name.endsWith('*') ? undefined : name;
  const id = termsOf(read).idFor('');
  if (id === '' || selector?.kind === 'all-keys') return undefined;
  return deriveName(id, ...(selector === undefined ? [] : [selector.path]));
}
