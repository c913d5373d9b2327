import type { SecretRead, SecretReference } from './reference.ts';

/** Equal for reads that ask for the same. */
export function readKey(read: SecretRead): string {
  return JSON.stringify(Object.entries(read).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The distinct reads behind a list of references, in the order they first appear. */
export function planReads(references: readonly SecretReference[]): readonly SecretRead[] {
  return [...new Map(references.map(({ read }) => [readKey(read), read])).values()];
}
