import type { RenewalFailure } from '../credentials/renewal-failure.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { SubjectToken } from '../stores/gcp/subject-token.ts';

/** The job's token for Google, as it is kept in the folder of the step that handed it over. */
export interface SubjectTokenFiles {
  /** Undefined where there is none, the folder being gone, say. */
  read(): SubjectToken | undefined;
  renewal(): TokenRenewal | undefined;
  failure(): RenewalFailure | undefined;
  /** Both replace a file whole, and make nothing anew where the folder is gone. Only for who holds the lock. */
  write(token: SubjectToken): void;
  writeFailure(failure: RenewalFailure): void;
}
