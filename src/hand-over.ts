import type { Renewal } from './credentials/renewal.ts';
import type { Session } from './credentials/session.ts';
import { deliver, type Logins } from './deliver.ts';
import { type Delivery, planDelivery } from './delivery/delivery.ts';
import type { ManifestPart } from './delivery/manifest-part.ts';
import type { Inputs } from './inputs/inputs.ts';
import type { Registry } from './registries/registry.ts';
import { resolveRequested } from './registries/requested.ts';
import { type Outcome, report } from './step/report.ts';
import type { World } from './step/world.ts';

/** All that was fetched. */
export type Fetched = Pick<Outcome, 'session' | 'claims' | 'stores' | 'secrets'>;

/** A secret's file in the folder of a Keyless step. */
const OWN = /[\\/]keyless-[0-9a-f]{24}[\\/]secrets[\\/]/;

export function handOver(inputs: Inputs, fetched: Fetched, manifests: ManifestPart | undefined, world: World): void {
  const { folder, place, runner } = world;
  const registries = registriesFor(inputs, fetched.session);
  const delivery = planFor(inputs, fetched, manifests, world);
  const replaced = deliver(delivery, runner, folder, place.separator, loginsFor(registries, world));
  const again = fetched.secrets.filter(({ name }) => OWN.test(place.variable(`${name}_FILE`) ?? ''));
  if (again.length > 0) {
    const names = again.map(({ name }) => name).join(', ');
    runner.notice(`an earlier Keyless step has handed over ${names} too: later steps find what this one has`);
  }
  report({ inputs, ...fetched, registries, replaced, delivery, folder: folder.path }, runner);
}

export function planFor(inputs: Inputs, fetched: Fetched, manifests: ManifestPart | undefined, world: World): Delivery {
  return planDelivery({
    ...inputs,
    ...world.place,
    ...fetched,
    registries: registriesFor(inputs, fetched.session),
    logins: world.logins?.paths ?? [],
    folder: world.folder.path,
    renewal: renewalFor(inputs, world),
    now: world.patience.clock.now(),
    manifests,
  });
}

function registriesFor({ region, registries }: Inputs, session: Session | undefined): readonly Registry[] {
  return resolveRequested(registries, { account: session?.accountId ?? '', region });
}

function loginsFor(registries: readonly Registry[], { folder, logins, patience, place }: World): Logins | undefined {
  if (logins === undefined) return undefined;
  const id = folder.path.slice(folder.path.lastIndexOf(place.separator) + 1);
  const hosts = registries.map(({ host }) => host);
  return { configs: logins, hold: { id, worker: place.worker, since: patience.clock.now(), hosts } };
}

function renewalFor(inputs: Inputs, { place }: World): Renewal {
  const { allowedAccountIds, audience, chain, expect, issuer, region, session } = inputs;
  return { version: 1, region, audience, issuer, expect, session, chain, allowedAccountIds, ...place.renewing };
}
