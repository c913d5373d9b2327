import { checkManifests } from '../../src/from-manifests/check-manifests.ts';
import { type Catalog, readCatalog } from '../../src/manifests/catalog.ts';
import { Findings, type ManifestFinding } from '../../src/manifests/finding.ts';

export interface Read {
  readonly catalog: Catalog;
  readonly findings: Findings;
  /** `line:column rule`, of each. */
  readonly told: readonly string[];
}

/** Reads manifests as they would lie in `m.yaml`. */
export function read(text: string): Read {
  const findings = new Findings();
  const catalog = readCatalog([{ path: 'm.yaml', text }], findings);
  return { catalog, findings, told: tell(findings.all) };
}

/** Everything the offline check says of manifests, but what is a note. */
export function checked(text: string): readonly string[] {
  return tell(checkManifests([{ path: 'm.yaml', text }]).findings.all.filter(({ severity }) => severity !== 'note'));
}

export function findingsOf(text: string): readonly ManifestFinding[] {
  return checkManifests([{ path: 'm.yaml', text }]).findings.all;
}

function tell(findings: readonly ManifestFinding[]): readonly string[] {
  return findings.map(({ column, line, rule }) => `${line}:${column} ${rule}`);
}

/** An ExternalSecret with this spec, indented by two. */
export function externalSecret(spec: string, name = 'app', version = 'v1'): string {
  return `apiVersion: external-secrets.io/${version}\nkind: ExternalSecret\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n${spec.replace(/^(?=.)/gm, '  ')}\n`;
}

export const AWS_STORE = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: aws }
spec: { provider: { aws: { service: SecretsManager, region: us-east-1 } } }
---
`;
export const FROM_AWS = 'secretStoreRef: { name: aws, kind: ClusterSecretStore }\n';
