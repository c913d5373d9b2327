/** The keys of a Secret, as far as manifests tell. */
export interface KeySet {
  readonly keys: ReadonlySet<string>;
  /** There may be more: what a store holds, or the cluster. */
  readonly open: boolean;
}

export function hasKey({ keys, open }: KeySet, key: string): boolean {
  return open || keys.has(key);
}

export function unionOf(sets: readonly KeySet[]): KeySet {
  return { keys: new Set(sets.flatMap(({ keys }) => [...keys])), open: sets.some(({ open }) => open) };
}

/** `a, b and c`, cut where there are many. */
export function listKeys({ keys }: KeySet): string {
  const shown = [...keys].slice(0, 12);
  return keys.size === 0
    ? 'none'
    : `${shown.join(', ')}${keys.size > shown.length ? ` and ${keys.size - shown.length} more` : ''}`;
}
