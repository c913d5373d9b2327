import type { StoredSecret } from './stored-secret.ts';

/** What one call to a store answered; `errors` are its answer for single secrets inside a successful one. */
export interface StoreAnswer {
  readonly secrets: readonly StoredSecret[];
  readonly errors: readonly {
    readonly id: string;
    readonly code: string;
    readonly message: string;
  }[];
  /** Where the next page starts. */
  readonly next: string | undefined;
}

/** AWS Secrets Manager in one region. Each call is one request; failures are `ServiceError`. */
export interface SecretsManager {
  /** BatchGetSecretValue of at most 20 ids: current versions. */
  batchById(ids: readonly string[], signal: AbortSignal): Promise<StoreAnswer>;
  /** BatchGetSecretValue of every secret whose name starts so, one page. */
  batchByPrefix(prefix: string, page: string | undefined, signal: AbortSignal): Promise<StoreAnswer>;
  /** GetSecretValue. */
  get(id: string, stage: string | undefined, version: string | undefined, signal: AbortSignal): Promise<StoredSecret>;
  /** ListSecrets by name prefix, one page: ARNs. */
  list(
    prefix: string,
    page: string | undefined,
    signal: AbortSignal,
  ): Promise<{
    readonly ids: readonly string[];
    readonly next: string | undefined;
  }>;
}
