import type { Catalog } from '../../src/manifests/catalog.ts';
import type { Logins } from '../../src/manifests/eso/other-read.ts';
import { planFetch } from '../../src/manifests/fetch-plan.ts';
import { Findings } from '../../src/manifests/finding.ts';
import { CLOUDS, type Cloud } from '../../src/secrets/azure/cloud.ts';
import { externalSecret, read } from './reading.ts';

export const TENANT = 'a1b2c3d4-0000-4000-8000-00000000cafe';

/** Logged in to every store outside AWS. */
export const LOGINS: Logins = {
  aws: false,
  vault: { address: 'https://vault.example:8200', namespace: '' },
  gcp: true,
  azure: { tenant: TENANT, cloud: cloud('azurecloud') },
};

export function cloud(name: Cloud['name']): Cloud {
  const found = CLOUDS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no cloud ${name}`);
  return found;
}

/** A store of this provider in line 4, and an ExternalSecret with these entries. */
export function catalogOf(provider: string, entries: string): Catalog {
  const store = `apiVersion: external-secrets.io/v1\nkind: ClusterSecretStore\nmetadata: { name: s }\nspec: { provider: { ${provider} } }\n---\n`;
  return read(store + externalSecret(`secretStoreRef: { name: s, kind: ClusterSecretStore }\n${entries}\n`)).catalog;
}

/** What a `remoteRef` asks of the store, and `rule: why` of what is wrong. */
export function planned(provider: string, ref: string, logins: Logins = LOGINS): readonly unknown[] {
  return plannedEntries(provider, `data:\n  - { secretKey: a, remoteRef: ${ref} }`, logins);
}

export function plannedEntries(provider: string, entries: string, logins: Logins = LOGINS): readonly unknown[] {
  const findings = new Findings();
  const { reads } = planFetch(catalogOf(provider, entries), '', findings, logins);
  return [
    ...reads.map((one) => (one.kind === 'other' ? one.read : one)),
    ...findings.all.map(({ rule, why }) => `${rule}: ${why}`),
  ];
}
