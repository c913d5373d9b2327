import { nameOf } from '../document/manifest.ts';
import type { ExternalSecret, StoreRef } from '../eso/external-secret.ts';
import { findStore } from '../eso/find-store.ts';
import type { SecretStore } from '../eso/secret-store.ts';
import type { Findings } from '../finding.ts';

/** Is each store there, of that kind, and open to the namespace? */
export function checkStoreReferences(secret: ExternalSecret, stores: readonly SecretStore[], findings: Findings): void {
  for (const ref of storesOf(secret)) checkReference(ref, secret, stores, findings);
}

/** Every store that an ExternalSecret asks. */
export function storesOf({ data, dataFrom, store }: ExternalSecret): readonly StoreRef[] {
  const own = [...data, ...dataFrom].flatMap((entry) => entry.store ?? []);
  const usesShared = [...data, ...dataFrom.filter(({ source }) => source.kind !== 'generator')].some(
    (entry) => entry.store === undefined,
  );
  return store === undefined || (!usesShared && own.length > 0) ? own : [store, ...own];
}

function checkReference(
  ref: StoreRef,
  { manifest }: ExternalSecret,
  stores: readonly SecretStore[],
  findings: Findings,
): void {
  if (ref.name === '') return;
  const found = findStore(ref, manifest.namespace, stores);
  const wanted = `${ref.kind} ${ref.name}`;
  if (found.kind === 'missing') {
    findings.add(
      'store-missing',
      ref.place,
      ref.name,
      `${wanted} is not among these manifests.`,
      'Nothing, where the cluster has it; else add its manifest.',
    );
  } else if (found.kind === 'other') {
    const { kind, place } = found.store.manifest;
    const why = `There is no ${wanted} for namespace ${manifest.namespace ?? '(none given)'}, but ${nameOf(found.store.manifest)} (${place.file}:${place.line}).`;
    findings.add(
      'store-mismatch',
      ref.place,
      ref.name,
      why,
      kind === ref.kind
        ? 'A SecretStore serves its own namespace; use a ClusterSecretStore, or one in this namespace.'
        : `Write kind: ${kind}.`,
    );
  } else if (found.kind === 'denied') {
    const why = `Using cluster store "${ref.name}" is not allowed from namespace "${manifest.namespace ?? ''}": denied by spec.condition.`;
    findings.add(
      'store-denied',
      ref.place,
      ref.name,
      why,
      `Add the namespace to conditions of ${nameOf(found.store.manifest)}.`,
    );
  }
}
