import type { SecretsManager } from '../../ports/secrets-manager.ts';
import type { ReadOutcome } from '../../ports/stored-secret.ts';
import type { SecretRead, SecretsManagerRead } from '../../secrets/reference.ts';
import { byRegion, type StoreWorld } from '../store.ts';
import { type IdRead, RegionReads } from './region-reads.ts';

const BATCH = 20;

/** Twenty current versions a call; a stage, a version and a prefix each by themselves. */
export async function readSecretsManager(
  reads: readonly SecretsManagerRead[],
  world: StoreWorld<SecretsManager>,
  outcomes: Map<SecretRead, ReadOutcome>,
  notices: Set<string>,
): Promise<void> {
  const work: Promise<void>[] = [];
  for (const [region, inRegion] of byRegion(reads, world.region)) {
    const store = new RegionReads(world.open(region), world.patience, outcomes, notices);
    const current = inRegion.filter((read) => read.kind === 'secret').filter(isCurrent);
    for (let at = 0; at < current.length; at += BATCH) work.push(store.batch(current.slice(at, at + BATCH)));
    for (const read of inRegion) {
      if (read.kind === 'prefix') work.push(store.prefix(read));
      else if (!isCurrent(read)) work.push(store.single(read));
    }
  }
  await Promise.all(work);
}

function isCurrent(read: IdRead): boolean {
  return read.stage === undefined && read.version === undefined;
}
