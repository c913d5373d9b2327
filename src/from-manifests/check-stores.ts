import { uncheckedEntries } from '../audit/output/text.ts';
import type { Catalog } from '../manifests/catalog.ts';
import type { Logins } from '../manifests/eso/other-read.ts';
import { type FetchPlan, planFetch } from '../manifests/fetch-plan.ts';
import { Findings } from '../manifests/finding.ts';
import type { SecretsManifestsWorld } from '../ports/manifest-world.ts';
import type { StoresWorld } from '../reads/read-stores.ts';
import { ExistenceCheck } from './existence-check.ts';
import { fetchPlanned } from './fetch-manifests.ts';
import { noteUnchecked } from './unchecked.ts';

/** What is to be asked of the stores. */
export interface PlannedCheck {
  readonly plan: FetchPlan;
  /** Where stores are looked for that are not among the manifests. */
  readonly region: string;
  /** Of entries that are not asked for. */
  readonly left: Findings;
}

/** What was looked at in the stores. */
export interface StoreCheck {
  readonly asked: number;
  /** Entries that nobody was asked about. */
  readonly unchecked: number;
  readonly notices: readonly string[];
}

export function planCheck(catalog: Catalog, region: string, logins: Logins): PlannedCheck {
  const left = new Findings('check');
  return { plan: planFetch(catalog, region, left, logins), region, left };
}

/** What only the stores tell: whether everything is there (`exists`, no value is kept), or what it holds (`values`). */
export async function checkStores(
  { left, plan, region }: PlannedCheck,
  depth: 'exists' | 'values',
  stores: StoresWorld,
  tools: SecretsManifestsWorld,
  findings: Findings,
): Promise<StoreCheck> {
  const unchecked = noteUnchecked(plan, left, findings);
  const asked = plan.reads.length;
  const assumed = plan.assumed.map(
    (store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`,
  );
  if (depth === 'exists') {
    const { notices, unasked } = await new ExistenceCheck(plan, stores, findings).run();
    return { asked: asked - unasked, unchecked: unchecked + unasked, notices: [...assumed, ...notices] };
  }
  const { notices } = await fetchPlanned(plan, stores, tools, findings);
  return { asked, unchecked, notices: [...assumed, ...notices] };
}

/** `3 things asked of the stores; 2 entries not checked` */
export function summaryOf({ asked, unchecked }: Pick<StoreCheck, 'asked' | 'unchecked'>): string {
  return `${asked} thing${asked === 1 ? '' : 's'} asked of the stores${unchecked === 0 ? '' : `; ${uncheckedEntries(unchecked)}`}`;
}
