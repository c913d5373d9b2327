import { cleanUp, loginsOf } from '../cleanup.ts';
import { changedAt, findFolders, openLeavings } from './leavings.ts';
import { undoLogins } from './undo-logins.ts';
import { isAlive } from './worker.ts';

/** A self-hosted job may last five days; a folder older than that belongs to none. */
const LONGEST_JOB_MS = 6 * 24 * 60 * 60 * 1000;

/** Removes what killed jobs have left in `temp`: folders whose runner process is gone, and their logins. Returns how many. */
export async function removeStaleFolders(temp: string, now: number, env: NodeJS.ProcessEnv): Promise<number> {
  let removed = 0;
  for (const folder of findFolders(temp)) {
    const leavings = openLeavings(folder);
    if (leavings === undefined) continue;
    const worker = leavings.ledger?.worker;
    const stale = worker === undefined ? now - changedAt(folder) > LONGEST_JOB_MS : !isAlive(worker);
    if (!stale) continue;
    const logins = leavings.ledger?.logins;
    if (logins !== undefined) await undoLogins(folder, logins);
    const held = loginsOf(leavings);
    if (held.length > 0) void endQuietly(held, env);
    if (cleanUp(leavings).length === 0) removed++;
  }
  return removed;
}

/** While the step goes on: a store that does not answer holds up nobody, and its logins end by themselves. */
async function endQuietly(held: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { endLogins } = await import(/* webpackChunkName: "vault" */ './end-logins.ts');
  await endLogins(held, env);
}
