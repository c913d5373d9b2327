import type { Catalog } from '../manifests/catalog.ts';
import { planFetch } from '../manifests/fetch-plan.ts';
import { Findings } from '../manifests/finding.ts';
import type { SecretsManifestsWorld } from '../ports/manifest-world.ts';
import type { AwsStoresWorld } from '../reads/read-stores.ts';
import { ExistenceCheck } from './existence-check.ts';
import { fetchPlanned } from './fetch-manifests.ts';

/** What was looked at in the stores. */
export interface StoreCheck {
  readonly asked: number;
  readonly notices: readonly string[];
}

/** What only the stores tell: whether everything is there (`exists`, no value is read), or what it holds (`values`). */
export async function checkStores(
  catalog: Catalog,
  depth: 'exists' | 'values',
  region: string,
  stores: AwsStoresWorld,
  tools: SecretsManifestsWorld,
  findings: Findings,
): Promise<StoreCheck> {
  // What can't be fetched here is no mistake of the manifests.
  const plan = planFetch(catalog, region, new Findings());
  const notices = plan.assumed.map(
    (store) => `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in ${region}`,
  );
  if (depth === 'exists') {
    await new ExistenceCheck(plan, stores, findings).run();
    return { asked: plan.reads.length, notices };
  }
  const made = await fetchPlanned(plan, { aws: async () => stores }, tools, findings);
  return { asked: plan.reads.length, notices: [...notices, ...made.notices] };
}
