import type { ProviderClass } from './csi/provider-class.ts';
import { readProviderClass } from './csi/read-provider-class.ts';
import type { Manifest, ManifestFile } from './document/manifest.ts';
import { readManifests } from './document/read.ts';
import type { ExternalSecret } from './eso/external-secret.ts';
import { readExternalSecret } from './eso/read-external-secret.ts';
import { readSecretStore } from './eso/read-secret-store.ts';
import type { SecretStore } from './eso/secret-store.ts';
import type { Findings } from './finding.ts';

/** Everything of a set of files that says something about secrets. */
export interface Catalog {
  readonly files: number;
  readonly manifests: readonly Manifest[];
  readonly secrets: readonly ExternalSecret[];
  readonly stores: readonly SecretStore[];
  readonly classes: readonly ProviderClass[];
}

const ESO = 'external-secrets.io';
const CSI = 'secrets-store.csi.x-k8s.io';

export function readCatalog(files: readonly ManifestFile[], findings: Findings): Catalog {
  const manifests = files.flatMap((file) => readManifests(file, findings));
  const of = <T>(
    group: string,
    kinds: readonly string[],
    read: (manifest: Manifest, findings: Findings) => T | undefined,
  ): readonly T[] =>
    manifests
      .filter((manifest) => manifest.group === group && kinds.includes(manifest.kind))
      .flatMap((manifest) => read(manifest, findings) ?? []);
  return {
    files: files.length,
    manifests,
    secrets: of(ESO, ['ExternalSecret', 'ClusterExternalSecret'], readExternalSecret),
    stores: of(ESO, ['SecretStore', 'ClusterSecretStore'], readSecretStore),
    classes: of(CSI, ['SecretProviderClass'], readProviderClass),
  };
}
