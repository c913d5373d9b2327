import type { Place } from '../../audit/finding.ts';
import type { Manifest } from '../document/manifest.ts';
import type { ScalarNode } from '../document/node.ts';
import type { Conversion, Decoding } from './strategies.ts';
import type { Template } from './template.ts';

/** An ExternalSecret, v1 or v1beta1, read and typed. https://external-secrets.io/latest/api/externalsecret/ */
export interface ExternalSecret {
  readonly manifest: Manifest;
  readonly store: StoreRef | undefined;
  readonly target: Target;
  readonly data: readonly DataEntry[];
  readonly dataFrom: readonly DataFromEntry[];
}

export interface StoreRef {
  readonly kind: string;
  readonly name: string;
  readonly place: Place;
}

export type CreationPolicy = 'Owner' | 'Orphan' | 'Merge' | 'None' | 'CreateOrMerge';

export interface Target {
  /** Of the Secret. */
  readonly name: string;
  readonly creationPolicy: CreationPolicy;
  readonly deletionPolicy: 'Retain' | 'Delete' | 'Merge';
  readonly immutable: boolean;
  /** Where it makes another object than a Secret: its kind and where that is said. */
  readonly other: { readonly kind: string; readonly place: Place } | undefined;
  readonly template: Template | undefined;
  readonly place: Place;
}

export interface RemoteRef {
  readonly key: ScalarNode;
  readonly property: ScalarNode | undefined;
  readonly version: ScalarNode | undefined;
  /** The tags, and not the value. */
  readonly tags: boolean;
  readonly decoding: Decoding;
  readonly decodingPlace: Place;
  readonly conversion: Conversion;
  readonly conversionPlace: Place;
  /** Null bytes are an error. */
  readonly failOnNull: boolean;
}

export interface DataEntry {
  readonly secretKey: ScalarNode;
  /** No Secret may have that key: nothing is fetched for it. */
  readonly unfit: boolean;
  readonly remoteRef: RemoteRef;
  readonly store: StoreRef | undefined;
}

export interface Find {
  readonly path: string | undefined;
  readonly name: ScalarNode | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
  readonly tagsPlace: Place;
  readonly decoding: Decoding;
  readonly decodingPlace: Place;
  readonly conversion: Conversion;
  readonly conversionPlace: Place;
  readonly failOnNull: boolean;
}

export type DataSource =
  | { readonly kind: 'extract'; readonly remoteRef: RemoteRef }
  | { readonly kind: 'find'; readonly find: Find }
  | { readonly kind: 'generator'; readonly generator: string };

export interface DataFromEntry {
  readonly source: DataSource;
  readonly rewrite: readonly Rewrite[];
  readonly store: StoreRef | undefined;
  readonly place: Place;
}

export type Rewrite =
  | {
      readonly kind: 'regexp';
      readonly source: ScalarNode;
      readonly target: ScalarNode | undefined;
      readonly place: Place;
    }
  | { readonly kind: 'transform'; readonly template: ScalarNode; readonly place: Place }
  | Merge;

export interface Merge {
  readonly kind: 'merge';
  readonly into: string;
  readonly priority: readonly string[];
  readonly ignoreNotFound: boolean;
  readonly ignoreConflicts: boolean;
  readonly strategy: 'Extract' | 'JSON';
  readonly place: Place;
}
