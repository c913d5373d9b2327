import type { SigningKey } from './issuer.ts';
import type { Roles } from './roles.ts';
import type { Sessions } from './sessions.ts';

/** The account's side of STS; may be changed between requests. */
export interface StsSettings {
  /** The audiences of the OIDC provider. */
  clientIds: string[];
  /** Cuts every session to so many seconds, however long was asked for. */
  sessionLifetime: number | undefined;
  /** Actions that no role's permissions allow. */
  readonly denied: Set<string>;
}

export interface StsFacts {
  readonly settings: StsSettings;
  readonly issuer: string;
  readonly key: SigningKey;
  readonly roles: Roles;
  readonly sessions: Sessions;
  readonly now: () => number;
}
