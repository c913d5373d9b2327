import type { Place } from '../../audit/finding.ts';
import type { Manifest } from '../document/manifest.ts';
import { child, itemsOf, type Node, textAt } from '../document/node.ts';

/** What the pods of a manifest ask of Secrets and classes. */
export interface Pod {
  readonly manifest: Manifest;
  /** '' is the namespace's default one. */
  readonly serviceAccount: string;
  readonly uses: readonly SecretUse[];
  readonly mounts: readonly ClassMount[];
}

export interface SecretUse {
  readonly secret: string;
  /** Undefined: all keys, whatever they are. */
  readonly key: string | undefined;
  readonly optional: boolean;
  readonly place: Place;
}

/** A volume of the Secrets Store CSI driver. */
export interface ClassMount {
  /** '' where it names none. */
  readonly className: string;
  readonly readOnly: boolean;
  readonly driver: string;
  readonly place: Place;
}

/** Where each kind has its pod's spec. */
const SPECS: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
const TEMPLATED = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'];

export const CSI_DRIVER = 'secrets-store.csi.k8s.io';

export function podOf(manifest: Manifest): Pod | undefined {
  const path = SPECS[manifest.kind] ?? (TEMPLATED.includes(manifest.kind) ? ['spec', 'template', 'spec'] : undefined);
  const spec = path === undefined ? undefined : child(manifest.node, ...path);
  if (spec?.kind !== 'map') return undefined;
  const containers = ['initContainers', 'containers', 'ephemeralContainers'].flatMap((name) =>
    itemsOf(child(spec, name)),
  );
  const volumes = itemsOf(child(spec, 'volumes'));
  return {
    manifest,
    serviceAccount: textAt(spec, 'serviceAccountName') ?? textAt(spec, 'serviceAccount') ?? '',
    uses: [
      ...containers.flatMap((container) =>
        itemsOf(child(container, 'env')).flatMap((env) => keyUse(child(env, 'valueFrom', 'secretKeyRef'), 'name')),
      ),
      ...containers.flatMap((container) =>
        itemsOf(child(container, 'envFrom')).flatMap((from) => wholeUse(child(from, 'secretRef'), 'name')),
      ),
      ...volumes.flatMap((volume) => volumeUses(child(volume, 'secret'), 'secretName')),
      ...volumes.flatMap((volume) =>
        itemsOf(child(volume, 'projected', 'sources')).flatMap((source) => volumeUses(child(source, 'secret'), 'name')),
      ),
    ],
    mounts: volumes.flatMap((volume) => mountOf(child(volume, 'csi'))),
  };
}

function keyUse(ref: Node | undefined, nameField: string): readonly SecretUse[] {
  const secret = textAt(ref, nameField);
  const key = textAt(ref, 'key');
  if (ref === undefined || secret === undefined || key === undefined) return [];
  return [{ secret, key, optional: isTrue(child(ref, 'optional')), place: child(ref, 'key')?.place ?? ref.place }];
}

function wholeUse(ref: Node | undefined, nameField: string): readonly SecretUse[] {
  const secret = textAt(ref, nameField);
  if (ref === undefined || secret === undefined) return [];
  return [
    {
      secret,
      key: undefined,
      optional: isTrue(child(ref, 'optional')),
      place: child(ref, nameField)?.place ?? ref.place,
    },
  ];
}

/** A volume's `items` are keys that must be there. */
function volumeUses(ref: Node | undefined, nameField: string): readonly SecretUse[] {
  const secret = textAt(ref, nameField);
  const items = itemsOf(child(ref, 'items'));
  if (ref === undefined || secret === undefined || items.length === 0) return wholeUse(ref, nameField);
  return items.flatMap((item) => {
    const key = textAt(item, 'key');
    return key === undefined
      ? []
      : [{ secret, key, optional: isTrue(child(ref, 'optional')), place: child(item, 'key')?.place ?? item.place }];
  });
}

function mountOf(csi: Node | undefined): readonly ClassMount[] {
  if (csi === undefined || textAt(csi, 'driver') !== CSI_DRIVER) return [];
  const name = child(csi, 'volumeAttributes', 'secretProviderClass');
  return [
    {
      className: textAt(csi, 'volumeAttributes', 'secretProviderClass') ?? '',
      readOnly: isTrue(child(csi, 'readOnly')),
      driver: CSI_DRIVER,
      place: name?.place ?? csi.place,
    },
  ];
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.type === 'bool' && /^(?:y|yes|true|on)$/i.test(node.text);
}
