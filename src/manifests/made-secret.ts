import type { Place } from '../audit/finding.ts';

/** A Secret as the cluster would hold it. */
export interface MadeSecret {
  readonly namespace: string | undefined;
  readonly name: string;
  /** '' is Opaque. */
  readonly type: string;
  readonly immutable: boolean;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly finalizers: readonly string[];
  readonly data: ReadonlyMap<string, Uint8Array>;
  /** What was fetched for it, which masks must hide too. */
  readonly inputs: readonly Uint8Array[];
  /** The manifest, for messages: `ExternalSecret payments/db`. */
  readonly origin: string;
  readonly place: Place;
  readonly sources: readonly Origin[];
}

/** A version of a secret or parameter that something was made of. */
export interface Origin {
  readonly arn: string;
  readonly versionId: string;
}

/** What a pod finds in a volume of a SecretProviderClass. */
export interface MountedFiles {
  readonly className: string;
  readonly namespace: string | undefined;
  /** By path below the mount point. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly origin: string;
  readonly place: Place;
  readonly sources: readonly Origin[];
}
