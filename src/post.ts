/**
 * The end of the job: removes what the ledger lists and takes back the variables it names. It reads no inputs, loads no
 * library, and never fails the job.
 */
import { appendFileSync } from 'node:fs';
import { foldersOf, openLeavings } from './adapters/leavings.ts';
import { undoLogins } from './adapters/undo-logins.ts';
import { cleanUp } from './cleanup.ts';
import { LEDGER_STATE } from './delivery/ledger.ts';

const { RUNNER_TEMP = '', GITHUB_ENV, [`STATE_${LEDGER_STATE}`]: ledgerPath = '' } = process.env;

const found = foldersOf(ledgerPath, RUNNER_TEMP)
  .map(openLeavings)
  .filter((leavings) => leavings !== undefined);
const variables = found.flatMap(({ ledger }) =>
  (ledger?.variables ?? []).map((name) => `${name}=${ledger?.before[name] ?? ''}\n`),
);
const left: string[] = [];
for (const { folder, ledger } of found) {
  const logins = ledger?.logins;
  if (logins !== undefined && !(await undoLogins(folder, logins))) left.push(`its entries in ${logins.join(' or ')}`);
}
left.push(...found.flatMap(cleanUp));

try {
  if (GITHUB_ENV) appendFileSync(GITHUB_ENV, variables.join(''));
} catch {
  left.push('variables of the job, which keep the paths of removed files');
}

if (found.length === 0) console.info('Nothing was handed over, so there is nothing to remove.');
else if (left.length === 0) console.info(`Removed the files of this step and took back ${variables.length} variables.`);
else console.info(`::warning::Keyless could not remove: ${left.join(', ')}`);
