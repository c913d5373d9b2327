import { parseArn } from './credentials/arn.ts';
import type { ReadOutcome, SecretsManager } from './ports.ts';
import { type IdRead, RegionReads } from './region-reads.ts';
import type { Patience } from './retry.ts';
import type { SecretRead } from './secrets/reference.ts';

const BATCH = 20;

export interface ReadSecretsWorld {
  readonly region: string;
  readonly manager: (region: string) => SecretsManager;
  readonly patience: Patience;
}

/** Reads everything side by side: one outcome a read, in the same order, and what the author should know. */
export async function readSecrets(
  reads: readonly SecretRead[],
  world: ReadSecretsWorld,
): Promise<{ outcomes: readonly ReadOutcome[]; notices: readonly string[] }> {
  const outcomes = new Map<SecretRead, ReadOutcome>();
  const notices = new Set<string>();
  const work: Promise<void>[] = [];

  for (const [region, inRegion] of Map.groupBy(reads, (read) => regionOf(read, world.region))) {
    const store = new RegionReads(world.manager(region), world.patience, outcomes, notices);
    const current = inRegion.filter((read) => read.kind === 'secret').filter(isCurrent);
    for (let at = 0; at < current.length; at += BATCH) work.push(store.batch(current.slice(at, at + BATCH)));
    for (const read of inRegion) {
      if (read.kind === 'prefix') work.push(store.prefix(read));
      else if (!isCurrent(read)) work.push(store.single(read));
    }
  }
  await Promise.all(work);
  const missing: ReadOutcome = {
    kind: 'absent',
    message: 'the store gave no answer for it',
  };
  return {
    outcomes: reads.map((read) => outcomes.get(read) ?? missing),
    notices: [...notices],
  };
}

function isCurrent(read: IdRead): boolean {
  return read.stage === undefined && read.version === undefined;
}

function regionOf(read: SecretRead, fallback: string): string {
  return (read.kind === 'secret' ? parseArn(read.id)?.region : undefined) || fallback;
}
