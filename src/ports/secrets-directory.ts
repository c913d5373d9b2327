/** A secret as lists and descriptions have it: no value. */
export interface SecretDescription {
  readonly arn: string;
  readonly name: string;
  readonly tags: readonly (readonly [key: string, value: string])[];
  /** By version id. */
  readonly stages: ReadonlyMap<string, readonly string[]>;
  readonly deletionScheduled: boolean;
}

/** What a search looks for: names that begin so, and tags by key and by value, each on its own. */
export interface SecretSearch {
  readonly namePrefix: string | undefined;
  readonly tags: readonly (readonly [key: string, value: string])[];
}

/** What else AWS Secrets Manager knows of secrets, in one region. Each call is one request; failures are `ServiceError`. */
export interface SecretsDirectory {
  /** DescribeSecret. */
  describe(id: string, signal: AbortSignal): Promise<SecretDescription>;
  /** ListSecrets, one page. */
  list(search: SecretSearch, page: string | undefined, signal: AbortSignal): Promise<SecretPage>;
}

export interface SecretPage {
  readonly secrets: readonly { readonly arn: string; readonly name: string }[];
  readonly next: string | undefined;
}
