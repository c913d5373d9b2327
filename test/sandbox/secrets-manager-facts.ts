import type { SecretStore } from './secret-store.ts';
import type { Sessions } from './sessions.ts';

/** What the role's permissions leave out, and how lists are paged; may be changed between requests. */
export interface SecretsManagerSettings {
  /** `secretsmanager:BatchGetSecretValue` … */
  readonly denied: Set<string>;
  /** Answer a list's first page empty, with a token for the next: the service may. */
  emptyFirstPage: boolean;
}

export interface SecretsManagerFacts {
  readonly settings: SecretsManagerSettings;
  readonly secrets: SecretStore;
  readonly sessions: Sessions;
  readonly now: () => number;
}
