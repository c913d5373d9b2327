import type { ParameterStore, ReadOutcome } from '../../ports.ts';
import type { ParameterStoreRead, SecretRead } from '../../secrets/reference.ts';
import { byRegion, type StoreWorld } from '../store.ts';
import { RegionReads } from './region-reads.ts';

const BATCH = 10;

/** Ten parameters a call, and each path by itself. */
export async function readParameterStore(
  reads: readonly ParameterStoreRead[],
  world: StoreWorld<ParameterStore>,
  outcomes: Map<SecretRead, ReadOutcome>,
): Promise<void> {
  const work: Promise<void>[] = [];
  for (const [region, inRegion] of byRegion(reads, world.region)) {
    const store = new RegionReads(world.open(region), world.patience, outcomes);
    const whole = inRegion.filter((read) => read.kind === 'parameter');
    for (let at = 0; at < whole.length; at += BATCH) work.push(store.batch(whole.slice(at, at + BATCH)));
    for (const read of inRegion) if (read.kind === 'parameters') work.push(store.path(read));
  }
  await Promise.all(work);
}
