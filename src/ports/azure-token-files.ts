import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { HeldToken } from '../stores/azure/held.ts';
import type { KeptFiles } from './kept-files.ts';

/** The job's token for Azure, as it lies in the folder of the step that handed it over. */
export interface AzureTokenFiles extends KeptFiles<HeldToken, TokenRenewal> {
  readonly folder: string;
  /** Where tools read it: an absolute path. */
  readonly path: string;
}
