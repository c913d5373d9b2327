import { isInside } from '../delivery/ledger.ts';
import { quote } from '../secrets/quotation.ts';
import type { Catalog } from './catalog.ts';
import { checkProviders, checkSources } from './check/check.ts';
import { type PlannedObject, planClass } from './csi/plan.ts';
import { mountedNames, type ProviderClass } from './csi/provider-class.ts';
import { nameOf } from './document/manifest.ts';
import { AWS_ALONE, type Logins } from './eso/other-read.ts';
import type { PlannedSecret } from './eso/plan.ts';
import { planSecret, ROLE_FIX } from './eso/plan.ts';
import type { Findings, ManifestFinding } from './finding.ts';
import type { ManifestRule } from './rule-ids.ts';
import type { StoreRead } from './store-read.ts';

/** Everything that manifests ask of stores, decided. */
export interface FetchPlan {
  readonly catalog: Catalog;
  readonly secrets: readonly PlannedSecret[];
  readonly classes: readonly { readonly one: ProviderClass; readonly objects: readonly PlannedObject[] }[];
  readonly reads: readonly StoreRead[];
  /** Stores that no manifest here is, taken for Secrets Manager in the step's region. */
  readonly assumed: readonly string[];
}

export function planFetch(catalog: Catalog, region: string, findings: Findings, logins: Logins = AWS_ALONE): FetchPlan {
  const assumed = new Set<string>();
  const settings = { region, stores: catalog.stores, logins, assumed: (store: string) => assumed.add(store) };
  const secrets = catalog.secrets.map((secret) => planSecret(secret, settings, findings));
  const mounted = catalog.classes.filter(({ provider }) => provider === 'aws');
  for (const { manifest } of logins.aws ? [] : mounted)
    findings.addAbsent(
      'store-unsupported',
      manifest.place,
      manifest.name,
      `${nameOf(manifest)} mounts what AWS holds, and the step has no role for it.`,
      ROLE_FIX,
    );
  const classes = (logins.aws ? mounted : []).map((one) => ({ one, objects: planClass(one, region) }));
  const reads = [
    ...secrets.flatMap(({ data, dataFrom }) => [...data, ...dataFrom].map(({ read }) => read)),
    ...classes.flatMap(({ objects }) =>
      objects.flatMap(({ failover, read }) => (failover === undefined ? [read] : [read, failover])),
    ),
  ];
  return { catalog, secrets, classes, reads, assumed: [...assumed] };
}

/** No error by itself, but nothing that could be fetched or rendered. */
const UNFETCHABLE: ReadonlySet<ManifestRule> = new Set([
  'template-unsupported',
  'manifest-placeholder',
  'store-mismatch',
]);

/** What keeps manifests from being fetched from: decided before any store is asked. */
export function blocking({ assumed, catalog }: FetchPlan, findings: Findings): readonly ManifestFinding[] {
  checkSources(catalog, findings, assumed.length > 0);
  checkProviders(catalog, findings);
  checkTargets(catalog, findings);
  return findings.all.filter(({ rule, severity }) => severity === 'error' || UNFETCHABLE.has(rule));
}

/** Each Secret is made once, and is a Secret. */
function checkTargets({ classes, secrets }: Catalog, findings: Findings): void {
  const made = new Map<string, string>();
  const targets = [
    ...secrets.map(({ manifest, target }) => ({ folder: target.name, place: manifest.place })),
    ...classes.flatMap(({ manifest, secretObjects }) => [
      { folder: manifest.name, place: manifest.place },
      ...secretObjects.map(({ name, place }) => ({ folder: name, place })),
    ]),
  ];
  for (const { folder, place } of targets) {
    const first = made.get(folder);
    if (first !== undefined)
      findings.add(
        'target-twice',
        place,
        folder,
        `"${folder}" is made twice, first at ${first}, and both would be the same files.`,
        'Narrow the globs: name the manifests of one environment.',
      );
    made.set(folder, first ?? `${place.file}:${place.line}`);
  }
  for (const one of classes) {
    for (const file of mountedNames(one))
      if (!isInside(file))
        findings.add(
          'csi-path',
          one.place,
          file,
          `A file of the name ${quote(file, 80)} cannot be handed over: it must lie in the folder, and have no backslash.`,
          'Give the object another objectAlias.',
        );
  }
  for (const { target } of secrets) {
    if (target.other !== undefined)
      findings.addAbsent(
        'source-unsupported',
        target.other.place,
        target.name,
        `target.manifest makes a ${target.other.kind}, not a Secret.`,
        undefined,
      );
  }
}
