import type { Catalog } from '../catalog.ts';
import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import { checkEntries } from './entries.ts';
import { checkPods } from './pods.ts';
import { checkSecretType } from './secret-type.ts';
import { checkStoreReferences } from './store-reference.ts';
import { checkTemplates } from './templates.ts';

/** Everything that manifests alone tell. */
export function checkCatalog(catalog: Catalog, findings: Findings): void {
  checkSources(catalog, findings);
  checkPods(catalog, findings);
}

/** What keeps Secrets from being made: no look at who uses them. `assumes`: a missing store is taken for one of AWS. */
export function checkSources({ manifests, secrets, stores }: Catalog, findings: Findings, assumes = false): void {
  for (const secret of secrets) {
    checkStoreReferences(secret, stores, findings);
    checkEntries(secret, stores, findings, assumes);
    checkTemplates(secret, manifests, findings);
    checkSecretType(secret, findings);
  }
  for (const { group, kind, name, place, version } of manifests) {
    if (group === 'external-secrets.io' && version !== 'v1' && /Store$/.test(kind))
      findings.add(
        'api-version',
        place,
        name,
        `${group}/${version} is no longer served by External Secrets Operator 0.17 and later.`,
        'Write external-secrets.io/v1; the rest means the same.',
      );
    if (name === '' && /^(?:External|SecretStore|Cluster|SecretProvider)/.test(kind))
      findings.add('field-missing', place, kind, `The ${kind} has no metadata.name.`, 'Add metadata.name.');
  }
}

/** A class of another provider is none of this check's business, but none that can be fetched either. */
export function checkProviders({ classes }: Catalog, findings: Findings): void {
  for (const { manifest, provider, providerPlace } of classes) {
    if (provider !== 'aws')
      findings.add(
        'csi-provider',
        providerPlace,
        nameOf(manifest),
        `${nameOf(manifest)} is of provider "${provider}"; Keyless reads those of aws.`,
        'Leave the manifest out of `manifests`.',
      );
  }
}
