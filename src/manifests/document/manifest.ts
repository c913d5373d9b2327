import type { Place } from '../../audit/finding.ts';
import type { MapNode } from './node.ts';

/** One Kubernetes object as it stands in a file. */
export interface Manifest {
  /** `external-secrets.io`, '' for the core group. */
  readonly group: string;
  /** `v1` */
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** Undefined where the manifest leaves it to whoever applies it. */
  readonly namespace: string | undefined;
  readonly node: MapNode;
  readonly place: Place;
}

/** A manifest's own file. */
export interface ManifestFile {
  /** With forward slashes, as messages show it. */
  readonly path: string;
  readonly text: string;
}

/** May two objects be in one namespace? Where one is left open, whoever applies it decides. */
export function sameNamespace(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** `ExternalSecret payments/db` */
export function nameOf({ kind, name, namespace }: Manifest): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
