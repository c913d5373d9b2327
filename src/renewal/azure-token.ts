import { findTokenFiles } from '../adapters/azure/token-files.ts';
import { systemClock } from '../adapters/clock.ts';
import { mainBundle } from '../adapters/main-bundle.ts';
import { takeRenewalLock } from '../adapters/renewal-lock.ts';
import type { AzureTokenFiles } from '../ports/azure-token-files.ts';
import type { StepFolder } from '../ports/step-folder.ts';
import { type HeldToken, TOKEN_NAMES } from '../stores/azure/held.ts';
import { type FreshAzureTokenWorld, freshAzureToken } from './fresh-azure-token.ts';
import { keepFresh } from './keep-fresh.ts';

/** The job's token for Azure as one of these folders keeps it, fresh by now; and what keeps it so. */
export interface AzureToken {
  readonly files: AzureTokenFiles;
  readonly held: HeldToken;
  /** Goes on until the signal stops it. */
  readonly keep: (signal: AbortSignal) => Promise<void>;
}

/** Throws `no-such-login` and `renewal-failed`. */
export async function azureToken(folders: readonly StepFolder[], env: NodeJS.ProcessEnv): Promise<AzureToken> {
  const files = findTokenFiles(folders);
  let told = '';
  const tellOnce = (line: string): void => {
    if (line !== told) process.stderr.write(`keyless: ${line}\n`);
    told = line;
  };
  const world = (stopped?: AbortSignal): FreshAzureTokenWorld => ({
    clock: systemClock,
    takeLock: () => takeRenewalLock(files.folder, 'azure-token', process.platform, TOKEN_NAMES.locks, stopped),
    mint: async (renewal) => (await mainBundle()).mintAgain(renewal, env, stopped),
    tell: tellOnce,
  });
  const held = await freshAzureToken(files, world());
  return {
    files,
    held,
    keep: (signal) => keepFresh(files, held, { ...world(signal), clock: systemClock }, signal),
  };
}
