import type { ParameterStore } from '../../ports/parameter-store.ts';
import type { ReadOutcome } from '../../ports/stored-secret.ts';
import type { ParameterStoreRead, SecretRead } from '../../secrets/reference.ts';
import { byRegion, type StoreWorld } from '../store.ts';
import { type NameRead, RegionReads } from './region-reads.ts';

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
    for (const batch of batchesOf(whole)) work.push(store.batch(batch));
    for (const read of inRegion) if (read.kind === 'parameters') work.push(store.path(read));
  }
  await Promise.all(work);
}

/** Versions of one parameter go into calls of their own: an answer tells whose it is by name alone where it has no selector. */
function batchesOf(reads: readonly NameRead[]): readonly (readonly NameRead[])[] {
  const batches: Map<string, NameRead>[] = [];
  for (const read of reads) {
    const batch = batches.find((open) => open.size < BATCH && !open.has(read.id));
    if (batch === undefined) batches.push(new Map([[read.id, read]]));
    else batch.set(read.id, read);
  }
  return batches.map((batch) => [...batch.values()]);
}
