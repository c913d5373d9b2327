import { fetchSecrets } from './fetch-secrets.ts';
import type { ManifestStep } from './from-manifests/manifest-step.ts';
import { handOver } from './hand-over.ts';
import type { Inputs } from './inputs/inputs.ts';
import { checkTrustPolicy, openSession, proveIdentity } from './open-session.ts';
import { openStores, readingFor } from './reads/store-access.ts';
import { OTHER_STORES, type OtherStore, otherStoresOf } from './secrets/stores.ts';
import { maskEncodings } from './step/mask-encodings.ts';
import type { World } from './step/world.ts';
import type { Decision } from './trust/evaluate.ts';

/**
 * The main step: the job's identity for a session and for logins, those for secrets, and all of it for private files.
 * Everything is decided before anything is handed over.
 */
export async function exchange(inputs: Inputs, world: World): Promise<void> {
  const manifests = inputs.check === undefined ? await planManifests(inputs, world) : undefined;
  const claims = await proveIdentity(inputs, world);
  const decision = await checkTrustPolicy(inputs, world);
  if (inputs.check !== undefined) return await checkInstead(inputs, decision, world);
  const stores = openStores(inputs, askedStores(inputs, manifests), world);
  try {
    const opening = openSession(inputs, decision, world);
    const fetching = fetchSecrets(inputs.references, readingFor(inputs, opening, stores, world), world.runner);
    const [session, referenced, made] = await Promise.all([
      opening,
      manifests === undefined ? fetching : manifests.alongside(fetching),
      manifests?.fetch(opening, (reads) => stores.read(reads)),
      opening.then((its) => its && maskEncodings(its, world)),
      stores.opened(),
    ]);
    const handed = made === undefined ? undefined : await manifests?.handOver(made, referenced);
    const secrets = [...referenced, ...(handed?.secrets ?? [])];
    const parts = await stores.parts((...names) => [world.folder.path, ...names].join(world.place.separator));
    handOver(inputs, { session, claims, stores: parts, secrets }, handed?.part, world);
  } catch (error) {
    await stores.withdraw();
    throw error;
  }
}

function askedStores({ references }: Inputs, manifests: ManifestStep | undefined): ReadonlySet<OtherStore> {
  return otherStoresOf([...references.map(({ read }) => read), ...(manifests?.others ?? [])]);
}

/** `check: manifests`: the stores are asked, and nothing is handed over, so every login ends here. */
async function checkInstead(inputs: Inputs, decision: Decision | undefined, world: World): Promise<void> {
  const { aws, manifests, patience, runner } = world;
  const others = openStores(inputs, new Set(OTHER_STORES), world);
  try {
    const [session] = await Promise.all([openSession(inputs, decision, world), others.opened()]);
    if (manifests === undefined) throw new TypeError('a check of manifests has no manifests');
    const { checkStep } = await import('./from-manifests/with-manifests.ts');
    await checkStep(inputs, { ...manifests, runner }, { aws: aws && session && { aws, session }, others, patience });
  } finally {
    await others.withdraw();
  }
}

/** A run without manifests loads none of the code that reads them. */
async function planManifests(inputs: Inputs, world: World): Promise<ManifestStep | undefined> {
  const { manifests } = world;
  if (inputs.manifests.length === 0 || manifests === undefined) return undefined;
  const { manifestStep } = await import('./from-manifests/with-manifests.ts');
  return manifestStep(inputs, { ...world, manifests });
}
