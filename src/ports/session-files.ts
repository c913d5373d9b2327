import type { CachedSession } from '../credentials/cached-session.ts';
import type { Renewal } from '../credentials/renewal.ts';
import type { RenewalFailure } from '../credentials/renewal-failure.ts';

/** The session of one profile, as it is kept in the folder of the step that handed it over. */
export interface SessionFiles {
  readonly folder: string;
  readonly profile: string;
  /** Undefined where the cache can't be read, the folder being gone, say. */
  read(): CachedSession | undefined;
  /** Undefined for a session that does not renew itself. */
  renewal(): Renewal | undefined;
  failure(): RenewalFailure | undefined;
  /** Both replace a file whole, and make nothing anew where the folder is gone. Only for who holds the renewal lock. */
  write(session: CachedSession): void;
  writeFailure(failure: RenewalFailure): void;
}

/** What came of a renewal. A failure is a value, told in words: an error would not be known for one of ours in another bundle. */
export type Renewed =
  | { readonly kind: 'renewed'; readonly session: CachedSession }
  | { readonly kind: 'failed'; readonly failure: RenewalFailure };
