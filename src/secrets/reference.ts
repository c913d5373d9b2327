/** What one store is asked for. Equal reads are made once. */
export type SecretRead =
  | { readonly kind: 'secret'; readonly id: string; readonly stage?: string; readonly version?: string }
  | { readonly kind: 'prefix'; readonly prefix: string };

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
