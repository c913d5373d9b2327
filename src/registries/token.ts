/** What ECR issues: a name and a password for `docker login`. */
export interface RegistryToken {
  readonly username: string;
  readonly password: string;
  /** Both in milliseconds since the epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** A token nearer to its end than this, in milliseconds, may not last for a whole push. */
const MARGIN = 60 * 60 * 1000;

/** Undefined where the answer of GetAuthorizationToken, ECR's or ECR Public's, holds no whole token. */
export function tokenFrom(answer: unknown, now: number): RegistryToken | undefined {
  const data = fieldOf(answer, 'authorizationData');
  const one: unknown = Array.isArray(data) ? data[0] : data;
  const [encoded, expiresAt] = [fieldOf(one, 'authorizationToken'), fieldOf(one, 'expiresAt')];
  if (typeof encoded !== 'string' || typeof expiresAt !== 'number') return undefined;
  const [, username, password] = /^([^:]+):(.+)$/s.exec(decoded(encoded)) ?? [];
  if (username === undefined || password === undefined) return undefined;
  return { username, password, issuedAt: now, expiresAt: expiresAt * 1000 };
}

/** Fresh until an hour before its end, or until a fifth of its life is left, whichever is less. */
export function isFresh({ issuedAt, expiresAt }: RegistryToken, now: number): boolean {
  return expiresAt - now > Math.min(MARGIN, (expiresAt - issuedAt) / 5);
}

/** Undefined where the text is no token that was kept. */
export function parseToken(text: string): RegistryToken | undefined {
  try {
    const value: RegistryToken = JSON.parse(text);
    const whole =
      [value.username, value.password].every((one) => typeof one === 'string' && one !== '') &&
      [value.issuedAt, value.expiresAt].every(Number.isFinite);
    return whole ? value : undefined;
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
