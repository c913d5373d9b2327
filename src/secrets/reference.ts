import type { Problem } from '../errors.ts';

/** What one store is asked for. Equal reads are made once. */
export type SecretRead =
  | { readonly kind: 'secret'; readonly id: string; readonly stage?: string; readonly version?: string }
  | { readonly kind: 'prefix'; readonly prefix: string };

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
  /** `#*` is `{ kind: 'all-keys' }`. */
  readonly selector: { readonly kind: 'all-keys' } | { readonly kind: 'path'; readonly path: string } | undefined;
}

export interface ParsedReferences {
  readonly references: readonly SecretReference[];
  readonly problems: readonly Problem[];
}
