import { cleanUp, loginsOf } from '../cleanup.ts';
import { changedAt, findFolders, openLeavings } from './leavings.ts';
import { undoLogins } from './undo-logins.ts';
import { mayGoOn } from './worker.ts';

interface Removed {
  readonly removed: number;
  /** When their logins at stores have ended, or can't be; while the step goes on, as a store may not answer. Never rejects. */
  readonly ended: Promise<unknown>;
}

/** Removes what killed jobs have left in `temp`: folders whose runner process is gone, and their logins. */
export async function removeStaleFolders(temp: string, now: number, env: NodeJS.ProcessEnv): Promise<Removed> {
  let removed = 0;
  const ending: Promise<void>[] = [];
  for (const folder of findFolders(temp)) {
    const leavings = openLeavings(folder);
    if (leavings === undefined) continue;
    if (mayGoOn(leavings.ledger?.worker, now - changedAt(folder))) continue;
    const logins = leavings.ledger?.logins;
    if (logins !== undefined) await undoLogins(folder, logins);
    const held = loginsOf(leavings);
    if (held.length > 0) ending.push(end(held, env));
    if (cleanUp(leavings).length === 0) removed++;
  }
  return { removed, ended: Promise.allSettled(ending) };
}

/** What can't be ended here ends by itself. */
async function end(held: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { endLogins } = await import(/* webpackChunkName: "vault" */ './end-logins.ts');
  await endLogins(held, env);
}
