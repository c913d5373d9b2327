/**
 * The end of the job: removes what the ledger lists, takes back the variables it names and ends the logins whose files it
 * names. It reads no inputs and loads no library. Where the ledger asks for a scan, that is loaded too; values are read before they are removed, and searched
 * for after, so that nothing the scan does keeps them on the disk.
 */
import { appendFileSync } from 'node:fs';
import { foldersOf, openLeavings } from './adapters/leavings.ts';
import { keepBackNodesOutput } from './adapters/node-debug.ts';
import { undoLogins } from './adapters/undo-logins.ts';
import { cleanUp, loginsOf } from './cleanup.ts';
import { LEDGER_STATE } from './delivery/ledger.ts';
import { replaceControls } from './output/unseen.ts';
import type { prepareScan } from './scan.ts';

const { RUNNER_TEMP = '', GITHUB_ENV, [`STATE_${LEDGER_STATE}`]: ledgerPath = '' } = process.env;

async function endJob(): Promise<void> {
  const folders = foldersOf(ledgerPath, RUNNER_TEMP);
  const found = folders.map(openLeavings).filter((leavings) => leavings !== undefined);
  const variables = found.flatMap(({ ledger }) =>
    (ledger?.variables ?? []).map((name) => `${name}=${ledger?.before[name] ?? ''}\n`),
  );
  const modes = found.map(({ ledger }) => ledger?.leakScan);
  const mode = modes.find((leakScan) => leakScan === 'warn' || leakScan === 'error');

  const left: string[] = [];
  const held = found.flatMap(loginsOf);
  const ending = [endLogins(held)];
  let scan: (() => Promise<boolean>) | undefined;
  try {
    if (mode !== undefined) scan = (await loadScan()).prepareScan(folders, mode, process.env);
  } catch {
    warn('Keyless could not load its scan, so nobody has looked for leaked secrets');
  } finally {
    for (const { folder, ledger } of found) {
      const logins = ledger?.logins;
      if (logins !== undefined && !(await undoLogins(folder, logins)))
        left.push(`its entries in ${logins.join(' or ')}`);
    }
    // A program that still runs may have logged in again since. What it writes from now on goes nowhere, and it knows.
    for (const { setAside } of found) setAside();
    ending.push(endLogins(found.flatMap(loginsOf).filter((login) => login !== '' && !held.includes(login))));
    left.push(...found.flatMap(cleanUp));
  }

  try {
    if (GITHUB_ENV) appendFileSync(GITHUB_ENV, variables.join(''));
  } catch {
    left.push('variables of the job, which keep the paths of removed files');
  }

  if (found.length === 0) console.info('Nothing was handed over, so there is nothing to remove.');
  else if (left.length === 0)
    console.info(`Removed the files of this step and took back ${variables.length} variables.`);
  else warn(`Keyless could not remove: ${left.join(', ')}`);

  for (const login of new Set((await Promise.all(ending)).flat()))
    warn(`Keyless could not end a login, which now ends by itself: ${login}`);
  if (await scan?.()) process.exitCode = 1;
}

/** The files are read by now, and may be removed while the store is asked. */
async function endLogins(held: readonly string[]): Promise<readonly string[]> {
  if (held.length === 0) return [];
  try {
    return await (await import('./adapters/end-logins.ts')).endLogins(held, process.env);
  } catch {
    return ['the code that ends it could not be loaded'];
  }
}

async function loadScan(): Promise<{ readonly prepareScan: typeof prepareScan }> {
  const bundle = '../scan/index.js'; // beside this one, in dist
  return await import(/* webpackIgnore: true */ bundle);
}

/** One line and no other command, whatever later steps have put into it. */
function warn(text: string): void {
  console.info(`::warning::${replaceControls(text, ' ').replaceAll('%', '%25')}`);
}

keepBackNodesOutput(process.env);
endJob().catch(() => warn('The scan for leaked secrets failed, so it says nothing about this job'));
