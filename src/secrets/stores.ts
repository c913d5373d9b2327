import { parameterStoreTerms } from './parameter-store/terms.ts';
import type { SecretRead } from './reference.ts';
import { secretsManagerTerms } from './secrets-manager/terms.ts';

/** The stores, as the ports name them. */
export type StoreName = 'secretsManager' | 'parameterStore';

/** What a read means in its own store's terms. */
export interface ReadTerms {
  readonly store: StoreName;
  /** What a name is derived from, where the store answered with a secret of the name `stored`. */
  idFor(stored: string): string;
  /** Where nothing begins as it should. */
  readonly noneFound: string;
  /** What the role lacks where the store refuses with this code; empty where permissions are not the cause. */
  missingPermission(code: string): string;
}

/** The store that a read is for. */
export function termsOf(read: SecretRead): ReadTerms {
  switch (read.kind) {
    case 'secret':
    case 'prefix':
      return secretsManagerTerms(read);
    case 'parameter':
    case 'parameters':
      return parameterStoreTerms(read);
  }
}

/** Does one line read many secrets, by what their names begin with? */
export function isWildcard(read: SecretRead): read is Extract<SecretRead, { readonly prefix: string }> {
  return 'prefix' in read;
}

/** The stores that the reads are for. */
export function storesOf(reads: readonly SecretRead[]): ReadonlySet<StoreName> {
  return new Set(reads.map((read) => termsOf(read).store));
}
