import type { Place } from '../audit/finding.ts';
import { nameOf } from '../manifests/document/manifest.ts';
import type { ExternalSecret, StoreRef } from '../manifests/eso/external-secret.ts';
import { findStore } from '../manifests/eso/find-store.ts';
import type { FetchPlan } from '../manifests/fetch-plan.ts';
import type { Findings, ManifestFinding } from '../manifests/finding.ts';
import type { ManifestRule } from '../manifests/rule-ids.ts';
import { quote } from '../secrets/quotation.ts';

/** As many places are named of one store; the rest are counted. */
const MOST_NAMED = 8;

/** Why an entry is left out of a plan without a mistake of its own. */
const REASONS: ReadonlySet<ManifestRule> = new Set(['store-unsupported', 'source-unsupported']);

interface Unchecked {
  readonly place: Place;
  /** What is said of the store, or of the entry where it is none of the store's. */
  readonly about: Place;
  readonly subject: string;
  readonly why: string;
  readonly fix: string;
}

/**
 * Notes what no store is asked about, a line for each store, so that nobody takes silence for success; returns how many
 * entries those are. `left` is what the plan says of entries that it leaves out.
 */
export function noteUnchecked(plan: FetchPlan, left: Findings, findings: Findings): number {
  const reasons = new Map(left.all.filter(({ rule }) => REASONS.has(rule)).map((one) => [keyOf(one), one]));
  for (const { fix, rule, subject, why, ...place } of left.all)
    if (!REASONS.has(rule)) findings.add(rule, place, subject, why, fix);
  const all = [
    ...plan.secrets.flatMap(({ data, dataFrom, secret }) => {
      const asked = new Set<unknown>([...data, ...dataFrom].map(({ entry }) => entry));
      return [...secret.data, ...secret.dataFrom]
        .filter((entry) => !asked.has(entry))
        .flatMap((entry) => uncheckedEntry(entry, secret, plan, reasons) ?? []);
    }),
    ...plan.catalog.classes.flatMap(({ manifest, provider, providerPlace }) => {
      const { place } = manifest;
      const own = reasons.get(keyOf(place)); // of a step without a role
      if (provider === 'aws' && own === undefined) return [];
      const why = own?.why.replace(/\.$/, '') ?? `${nameOf(manifest)} is of provider ${quote(provider, 60)}`;
      const fix = own === undefined ? 'Keyless asks for those of aws alone.' : own.fix;
      return [{ place, about: own === undefined ? providerPlace : place, subject: nameOf(manifest), why, fix }];
    }),
  ];
  for (const group of Map.groupBy(all, ({ about, why }) => `${keyOf(about)} ${why}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const many = group.length === 1 ? '1 entry is' : `${group.length} entries are`;
    findings.add(
      'live-unchecked',
      first.about,
      first.subject,
      `${many} not checked, because ${first.why}: ${placesOf(group)}.`,
      first.fix,
    );
  }
  return all.length;
}

/** Said where notes are not shown. */
export function uncheckedIn(findings: readonly ManifestFinding[]): readonly ManifestFinding[] {
  return findings.filter(({ rule }) => rule === 'live-unchecked');
}

type Entry = ExternalSecret['data'][number] | ExternalSecret['dataFrom'][number];

/** Undefined where the checks of manifests say what is wrong with the entry, or with its store. */
function uncheckedEntry(
  entry: Entry,
  secret: ExternalSecret,
  { catalog }: FetchPlan,
  reasons: ReadonlyMap<string, ManifestFinding>,
): Unchecked | undefined {
  const ref = entry.store ?? secret.store;
  const place = placeOf(entry);
  const own = reasons.get(keyOf(place)) ?? ('place' in entry ? reasons.get(keyOf(entry.place)) : undefined);
  const reason = own ?? (ref && ofStore(ref, secret, reasons));
  if (reason === undefined) return undefined;
  const about =
    own === undefined && ref !== undefined ? storePlace(ref, secret.manifest.namespace, catalog) : undefined;
  const { fix, subject, why } = reason;
  return { place, about: about ?? place, subject, why: why.replace(/\.$/, ''), fix: fix };
}

/** A store that several entries name is spoken of once, where it is named first. */
function ofStore(
  { kind, name }: StoreRef,
  { data, dataFrom, store }: ExternalSecret,
  reasons: ReadonlyMap<string, ManifestFinding>,
): ManifestFinding | undefined {
  return [store, ...[...data, ...dataFrom].map((entry) => entry.store)]
    .filter((ref) => ref !== undefined && ref.kind === kind && ref.name === name)
    .map((ref) => ref && reasons.get(keyOf(ref.place)))
    .find((reason) => reason !== undefined);
}

function placeOf(entry: Entry): Place {
  if ('remoteRef' in entry) return entry.remoteRef.key.place;
  return entry.source.kind === 'extract' ? entry.source.remoteRef.key.place : entry.place;
}

function storePlace(ref: StoreRef, namespace: string | undefined, { stores }: FetchPlan['catalog']): Place | undefined {
  const found = findStore(ref, namespace, stores);
  return found.kind === 'store' ? found.store.provider.place : undefined;
}

function placesOf(group: readonly Unchecked[]): string {
  const named = group.slice(0, MOST_NAMED).map(({ place }) => `${place.file}:${place.line}`);
  return `${named.join(', ')}${group.length > named.length ? ` and ${group.length - named.length} more` : ''}`;
}

function keyOf({ column, file, line }: Place): string {
  return `${file}:${line}:${column}`;
}
