import type { SecretValue } from '../secrets/value.ts';
import { masksOf } from './masks.ts';

/** The file with what manifests make, for `kubectl apply -f`. */
export const KUBERNETES_MANIFEST = 'kubernetes-manifest.yaml';

/** What manifests add to a delivery, beside secrets with names. */
export interface ManifestPart {
  /** Files below `secrets/` that have no output and no variable. */
  readonly unnamed: readonly { readonly file: string; readonly value: SecretValue }[];
  /** What was fetched to make secrets of, hidden in the log as they are. */
  readonly concealed: readonly SecretValue[];
  readonly kubernetesManifest: string;
  readonly warnings: readonly string[];
}

export function manifestMasks(part: ManifestPart | undefined): readonly string[] {
  return (part?.concealed ?? []).flatMap(masksOf);
}
