import type { RenewalFailure } from '../credentials/renewal-failure.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { HeldToken } from '../stores/azure/held.ts';

/** The job's token for Azure, as it lies in the folder of the step that handed it over. */
export interface TokenFiles {
  readonly folder: string;
  /** Where tools read it: an absolute path. */
  readonly path: string;
  /** Undefined where the files are gone, the job's step being over, say. */
  read(): HeldToken | undefined;
  renewal(): TokenRenewal | undefined;
  /** Puts it in the place of the one before, whole; nothing is made where the folder is gone. Only for who holds the lock. */
  write(token: HeldToken): void;
}

/** What came of another token; a failure is a value, as of a renewal. Times are seconds since the epoch. */
export type Minted =
  | { readonly kind: 'minted'; readonly token: string; readonly iat: number; readonly exp: number }
  | { readonly kind: 'failed'; readonly failure: RenewalFailure };
