import { randomBytes } from 'node:crypto';

/** A token that a login was given. */
export interface IssuedToken {
  readonly token: string;
  readonly accessor: string;
  readonly namespace: string;
  /** Of the auth method that gave it. */
  readonly mount: string;
  readonly role: string;
  readonly policies: readonly string[];
  /** Milliseconds since the epoch. */
  issued: number;
  expires: number;
  /** Seconds: what it was given to live; and beyond what it never lives, 0 for no such end of its own. */
  readonly ttl: number;
  readonly explicitMaxTtl: number;
  readonly type: 'service' | 'batch';
  /** 0 for any number. */
  readonly uses: number;
  usesLeft: number;
  /** How often it was renewed. */
  renewals: number;
  /** Ids; revoked with the token. */
  readonly leases: string[];
  revoked: boolean;
}

/** Every token there ever was. */
export class Tokens {
  readonly issued: IssuedToken[] = [];

  issue(facts: Omit<IssuedToken, 'token' | 'leases' | 'revoked' | 'renewals' | 'usesLeft'>): IssuedToken {
    const prefix = facts.type === 'batch' ? 'hvb' : 'hvs';
    const token = `${prefix}.${randomBytes(36).toString('base64url')}`;
    const issued: IssuedToken = { ...facts, token, usesLeft: facts.uses, renewals: 0, leases: [], revoked: false };
    this.issued.push(issued);
    return issued;
  }

  /** The token, if it is one and still good; one of its uses is thereby used up. */
  use(token: string, namespace: string, now: number): IssuedToken | undefined {
    const found = this.issued.find((one) => one.token === token && one.namespace === namespace);
    if (found === undefined || found.revoked || found.expires <= now || found.usesLeft < 0) return undefined;
    if (found.usesLeft > 0) {
      found.usesLeft -= 1;
      if (found.usesLeft === 0) found.usesLeft = -1;
    }
    return found;
  }

  get live(): readonly IssuedToken[] {
    return this.issued.filter(({ revoked }) => !revoked);
  }
}
