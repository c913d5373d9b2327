import type { AzureRead } from './azure/address.ts';
import type { AzureSearch } from './azure/search.ts';
import type { GcpRead } from './gcp/address.ts';
import type { VaultRead } from './vault/address.ts';

/** A secret of AWS Secrets Manager, or every one whose name begins so. */
export type SecretsManagerRead =
  | { readonly kind: 'secret'; readonly id: string; readonly stage?: string; readonly version?: string }
  | { readonly kind: 'prefix'; readonly prefix: string };

/** A parameter of AWS Parameter Store by name or ARN, or every one under a path: `prefix` begins and ends with a slash. */
export type ParameterStoreRead =
  | { readonly kind: 'parameter'; readonly id: string; readonly version?: string; readonly label?: string }
  | { readonly kind: 'parameters'; readonly prefix: string };

/** What AWS is asked for. */
export type AwsRead = SecretsManagerRead | ParameterStoreRead;

/** What a store outside AWS is asked for; `kind` is the store's name, and its scheme. */
export type OtherRead = VaultRead | GcpRead | AzureRead | AzureSearch;

/** What one store is asked for; `kind` tells which store. Equal reads are made once. */
export type SecretRead = AwsRead | OtherRead;

/** What is taken of a secret: all of it (undefined), one key or JMESPath result, or each key of a JSON object. */
export type Selector = { readonly kind: 'all-keys' } | { readonly kind: 'path'; readonly path: string };

/** One line of the `secrets` input. */
export interface SecretReference {
  /** 1-based line of the input. */
  readonly line: number;
  /** The reference part (right of `=`), as written. */
  readonly text: string;
  /**
   * Left of `=`: a whole name, a name in which `*` stands for what `*` on the right stood for (`DB_*`, or `*` alone),
   * or undefined where the name is derived.
   */
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly read: SecretRead;
  readonly selector: Selector | undefined;
}
