import { fromText } from '../../golang/text.ts';
import { sameNamespace } from '../document/manifest.ts';
import type { StoreRef } from './external-secret.ts';
import type { SecretStore } from './secret-store.ts';

export type FoundStore =
  | { readonly kind: 'store'; readonly store: SecretStore }
  /** Under that name there is a store of another kind, or in another namespace. */
  | { readonly kind: 'other'; readonly store: SecretStore }
  | { readonly kind: 'denied'; readonly store: SecretStore }
  | { readonly kind: 'missing' };

/** The store that a reference from a namespace means. */
export function findStore(ref: StoreRef, namespace: string | undefined, stores: readonly SecretStore[]): FoundStore {
  const named = stores.filter(({ manifest }) => manifest.name === ref.name);
  const fitting = named.filter(
    ({ manifest }) =>
      manifest.kind === ref.kind && (ref.kind === 'ClusterSecretStore' || sameNamespace(manifest.namespace, namespace)),
  );
  // Of several, the one that says so itself.
  const store = fitting.find(({ manifest }) => manifest.namespace === namespace) ?? fitting[0];
  if (store !== undefined) return { kind: allows(store, namespace) ? 'store' : 'denied', store };
  const [other] = named;
  return other === undefined ? { kind: 'missing' } : { kind: 'other', store: other };
}

/** Every condition that names this namespace lets it in; who asks by labels, or from no namespace yet, isn't told apart here. */
function allows({ conditions, manifest }: SecretStore, namespace: string | undefined): boolean {
  if (manifest.kind !== 'ClusterSecretStore' || conditions.length === 0 || namespace === undefined) return true;
  return conditions.some(
    ({ bySelector, namespaces, regexes }) =>
      bySelector || namespaces.includes(namespace) || regexes.some((regexp) => regexp.matches(fromText(namespace))),
  );
}
