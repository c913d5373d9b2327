import type { Credentials } from '../credentials/session.ts';
import type { Registry } from '../registries/registry.ts';
import type { RegistryToken } from '../registries/token.ts';
import type { RenewalLock } from './renewal-lock.ts';

/** Amazon ECR, private and public. */
export interface RegistryTokens {
  /** GetAuthorizationToken, one attempt; failures are `ServiceError`. */
  issue(registry: Registry, credentials: Credentials, signal: AbortSignal): Promise<RegistryToken>;
}

/** Where a registry's token is kept between two commands. */
export interface KeptToken {
  read(): RegistryToken | undefined;
  /** Only for who holds the lock. */
  write(token: RegistryToken): void;
  lock(): Promise<RenewalLock>;
}
