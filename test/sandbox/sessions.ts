import { randomBytes, randomInt } from 'node:crypto';

/** A role session, with the credentials that speak for it. */
export interface IssuedSession {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Milliseconds since the epoch. */
  readonly expiration: number;
  /** `arn:aws:sts::123456789012:assumed-role/deploy/session` */
  readonly arn: string;
  readonly assumedRoleId: string;
  readonly account: string;
  /** ARN of the role it is a session of. */
  readonly roleArn: string;
  /** What it was asked for with. */
  readonly request: Readonly<Record<string, string>>;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Every session that was issued, by access key. */
export class Sessions {
  readonly #issued = new Map<string, IssuedSession>();

  issue(session: Omit<IssuedSession, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>): IssuedSession {
    const issued = {
      ...session,
      accessKeyId: `ASIA${base32(16)}`,
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: `FwoGZXIvYXdzE${randomBytes(300).toString('base64')}`,
    };
    this.#issued.set(issued.accessKeyId, issued);
    return issued;
  }

  find(accessKeyId: string): IssuedSession | undefined {
    return this.#issued.get(accessKeyId);
  }

  get all(): readonly IssuedSession[] {
    return [...this.#issued.values()];
  }
}

export function base32(length: number): string {
  return Array.from({ length }, () => BASE32[randomInt(BASE32.length)]).join('');
}
