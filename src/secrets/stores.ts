import type { AwsPlace } from './aws-place.ts';
import { azureTerms } from './azure/terms.ts';
import { gcpTerms } from './gcp/terms.ts';
import { parameterStoreTerms } from './parameter-store/terms.ts';
import type { AwsRead, OtherRead, SecretRead } from './reference.ts';
import { secretsManagerTerms } from './secrets-manager/terms.ts';
import { vaultTerms } from './vault/terms.ts';

/** The stores of AWS, as the ports name them: all by the session of the step's role. */
export type AwsStore = 'secretsManager' | 'parameterStore';

/** The stores outside AWS, each with a token and a login of its own. */
export type OtherStore = OtherRead['kind'];

/** Their names, which are their schemes. */
export const OTHER_STORES: readonly OtherStore[] = ['vault', 'gcp', 'azure'];

/** What a read means in its own store's terms. */
export interface ReadTerms {
  /** What a name is derived from, where the store answered with a secret of the name `stored`. */
  idFor(stored: string): string;
  /** Where nothing begins as it should. */
  readonly noneFound: string;
  /** What the role lacks where the store refuses with this code and message, as a clause; empty where permissions are not the cause. */
  missingPermission(code: string, message: string): string;
  /** Where it was looked for, as a clause; empty where the read itself says so. */
  lookedIn(): string;
}

/** The terms of the store that a read is for; `place` is where AWS is asked. */
export function termsOf(read: SecretRead, place?: AwsPlace): ReadTerms {
  switch (read.kind) {
    case 'secret':
    case 'prefix':
      return secretsManagerTerms(read, place);
    case 'parameter':
    case 'parameters':
      return parameterStoreTerms(read, place);
    case 'vault':
      return vaultTerms(read);
    case 'gcp':
      return gcpTerms(read);
    case 'azure':
      return azureTerms(read);
  }
}

/** Is this no read of AWS? */
export function isOther(read: SecretRead): read is OtherRead {
  return OTHER_STORES.some((store) => store === read.kind);
}

/** Does one line read many secrets, by what their names begin with? */
export function isWildcard(read: SecretRead): read is Extract<SecretRead, { readonly prefix: string }> {
  return 'prefix' in read;
}

/** The stores of AWS that the reads are for. */
export function awsStoresOf(reads: readonly SecretRead[]): ReadonlySet<AwsStore> {
  return new Set(reads.filter((read) => !isOther(read)).map(awsStoreOf));
}

/** The stores outside AWS that the reads are for. */
export function otherStoresOf(reads: readonly SecretRead[]): ReadonlySet<OtherStore> {
  return new Set(reads.filter(isOther).map(({ kind }) => kind));
}

/** The store of AWS that a read is for. */
export function awsStoreOf(read: AwsRead): AwsStore {
  return read.kind === 'secret' || read.kind === 'prefix' ? 'secretsManager' : 'parameterStore';
}
