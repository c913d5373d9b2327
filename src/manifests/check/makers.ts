import type { Catalog } from '../catalog.ts';
import type { ProviderClass } from '../csi/provider-class.ts';
import { type Manifest, sameNamespace } from '../document/manifest.ts';
import { child, entriesOf, textAt } from '../document/node.ts';
import type { KeySet } from './key-set.ts';
import { producedKeys } from './produced.ts';

/** What makes a Secret of a name. */
export interface Maker {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly keys: KeySet;
  readonly manifest: Manifest;
  /** Where the driver makes it, of mounted files. */
  readonly providerClass: ProviderClass | undefined;
}

export function makersOf({ classes, manifests, secrets }: Catalog): readonly Maker[] {
  return [
    ...secrets
      .filter(({ target }) => target.other === undefined && target.creationPolicy !== 'None')
      .map((secret) => ({
        name: secret.target.name,
        namespace: secret.manifest.kind === 'ClusterExternalSecret' ? undefined : secret.manifest.namespace,
        keys: producedKeys(secret),
        manifest: secret.manifest,
        providerClass: undefined,
      })),
    ...classes.flatMap((one) =>
      one.secretObjects.map((object) => ({
        name: object.name,
        namespace: one.manifest.namespace,
        keys: { keys: new Set(object.data.map(({ key }) => key)), open: false },
        manifest: one.manifest,
        providerClass: one,
      })),
    ),
    ...manifests.flatMap(plainMaker),
  ];
}

/** Secrets as they stand, sealed ones, and those of cert-manager. */
function plainMaker(manifest: Manifest): readonly Maker[] {
  const { group, kind, name, namespace, node } = manifest;
  const make = (made: string, keys: Iterable<string>, open: boolean): readonly Maker[] => [
    { name: made, namespace, keys: { keys: new Set(keys), open }, manifest, providerClass: undefined },
  ];
  const keysOf = (...path: readonly string[]): readonly string[] =>
    entriesOf(child(node, ...path)).map(({ key }) => key);
  if (kind === 'Secret' && group === '') {
    // A token's keys are filled in by the cluster.
    const filled = /service-account-token/.test(textAt(node, 'type') ?? '');
    return make(name, [...keysOf('data'), ...keysOf('stringData')], filled);
  }
  if (kind === 'SealedSecret')
    return make(
      textAt(node, 'spec', 'template', 'metadata', 'name') ?? name,
      keysOf('spec', 'encryptedData'),
      keysOf('spec', 'template', 'data').length > 0,
    );
  if (kind === 'Certificate')
    return make(textAt(node, 'spec', 'secretName') ?? name, ['tls.crt', 'tls.key', 'ca.crt'], true);
  return [];
}

export function makersFor(name: string, namespace: string | undefined, makers: readonly Maker[]): readonly Maker[] {
  return makers.filter((maker) => maker.name === name && sameNamespace(maker.namespace, namespace));
}
