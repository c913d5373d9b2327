import type { SecretRead, SecretReference } from './reference.ts';

/** A step asks for each read's key several times over. */
const KEYS = new WeakMap<SecretRead, string>();

/** Equal for reads that ask for the same. */
export function readKey(read: SecretRead): string {
  const known = KEYS.get(read);
  if (known !== undefined) return known;
  const key = JSON.stringify(Object.entries(read).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  KEYS.set(read, key);
  return key;
}

/** The distinct reads behind a list of references, in the order they first appear. */
export function planReads(references: readonly SecretReference[]): readonly SecretRead[] {
  return [...new Map(references.map(({ read }) => [readKey(read), read])).values()];
}
