import { randomBytes } from 'node:crypto';
import type { Received } from '../service.ts';
import { GoogleError, unauthenticated } from './google-error.ts';

/** An access token, and whom it stands for. */
export interface IssuedAccessToken {
  readonly token: string;
  /** As IAM names them: `principal://…` and its sets, or `serviceAccount:…`. */
  readonly members: readonly string[];
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expires: number;
}

export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';

/** Everything that was issued, in order. */
export class AccessTokens {
  readonly issued: IssuedAccessToken[] = [];

  issue(kind: 'c' | 'd', facts: Omit<IssuedAccessToken, 'token'>): IssuedAccessToken {
    const issued = { ...facts, token: `ya29.${kind}.${randomBytes(600).toString('base64url')}` };
    this.issued.push(issued);
    return issued;
  }

  /** Whom a request is from. Throws as Google's APIs refuse. */
  bearer({ headers }: Received, scopes: readonly string[], now: number): IssuedAccessToken {
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    const issued = this.issued.find((one) => one.token === token);
    if (issued === undefined || issued.expires <= now) throw unauthenticated();
    if (!issued.scopes.some((scope) => scopes.includes(scope))) {
      throw new GoogleError(
        403,
        'PERMISSION_DENIED',
        'Request had insufficient authentication scopes.',
        'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      );
    }
    return issued;
  }
}
