import type { Problem } from '../errors.ts';
import { type MountedClass, mountPlanned } from '../manifests/csi/mount-planned.ts';
import { makeSecret } from '../manifests/eso/make-secret.ts';
import type { FetchPlan } from '../manifests/fetch-plan.ts';
import { Findings } from '../manifests/finding.ts';
import type { MadeSecret, MountedFiles } from '../manifests/made-secret.ts';
import type { SecretsManifestsWorld } from '../ports/manifest-world.ts';
import { readStores, type StoresWorld } from '../reads/read-stores.ts';
import { ServiceError } from '../service-error.ts';
import { problemOf } from './plan-manifests.ts';

/** What manifests make of what the stores hold. */
export interface MadeManifests {
  readonly secrets: readonly MadeSecret[];
  readonly mounted: readonly MountedFiles[];
  readonly notices: readonly string[];
}

export interface FetchedManifests extends MadeManifests {
  readonly problems: readonly Problem[];
}

/** Asks the stores and makes what the cluster would, or says everything that keeps it from being made. */
export async function fetchManifests(
  plan: FetchPlan,
  stores: StoresWorld,
  tools: SecretsManifestsWorld,
): Promise<FetchedManifests> {
  const findings = new Findings();
  const made = await fetchPlanned(plan, stores, tools, findings).catch(async (error: unknown) => {
    if (!(error instanceof ServiceError)) throw error;
    throw (await import(/* webpackChunkName: "advice" */ '../secrets/advice.ts')).refusedAsWhole(error);
  });
  const assumed = plan.assumed.map(
    (store) =>
      `${store} is not among the manifests, so its secrets are looked for in Secrets Manager in the step's own region`,
  );
  const warnings = findings.all
    .filter(({ severity }) => severity === 'warning')
    .map(({ column, file, line, why }) => `${file}:${line}:${column}: ${why}`);
  return { ...made, notices: [...made.notices, ...warnings, ...assumed], problems: findings.errors.map(problemOf) };
}

/** The same, with what is wrong among the findings. */
export async function fetchPlanned(
  plan: FetchPlan,
  stores: StoresWorld,
  tools: SecretsManifestsWorld,
  findings: Findings,
): Promise<MadeManifests> {
  const { answers, notices } = await readStores(plan.reads, stores);
  const told = [...notices];
  const world = {
    answers,
    template: tools.template,
    objects: plan.catalog.manifests,
    notice: (text: string) => told.push(text),
  };
  const made = plan.secrets
    .filter(({ secret }) => secret.target.creationPolicy !== 'None')
    .flatMap((planned) => makeSecret(planned, world, findings) ?? []);
  const mounts: readonly MountedClass[] = plan.classes.map(({ objects, one }) =>
    mountPlanned(one, objects, answers, tools.rewriteKey, findings),
  );
  for (const { notices: more } of mounts) told.push(...more);
  return {
    secrets: [...made, ...mounts.flatMap(({ synced }) => synced)],
    mounted: mounts.map(({ files }) => files),
    notices: told,
  };
}
