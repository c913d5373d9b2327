import type { Credentials } from './session.ts';

/** A session as later processes of the job find it. */
export interface CachedSession {
  readonly credentials: Credentials;
  readonly region: string;
  readonly accountId: string;
  /** When to ask for the next one: milliseconds since the epoch. */
  readonly renewAt: number;
}

/** `due`: to be renewed, and good until that is done. */
export type SessionState = 'fresh' | 'due' | 'ended';

const MARGIN_MS = 5 * 60_000;

/** Renewed within five minutes of its end, or within the last fifth of its life where that is less. */
export function renewalTime(expiration: Date, now: number): number {
  const end = expiration.getTime();
  return Math.ceil(end - Math.max(0, Math.min(MARGIN_MS, (end - now) / 5)));
}

export function stateOf({ credentials, renewAt }: CachedSession, now: number): SessionState {
  if (now >= credentials.expiration.getTime()) return 'ended';
  return now < renewAt ? 'fresh' : 'due';
}

/** What the CLI and the SDKs read from a `credential_process`, on one line. https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html */
export function credentialDocument({ accessKeyId, expiration, secretAccessKey, sessionToken }: Credentials): string {
  return JSON.stringify({
    Version: 1,
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    SessionToken: sessionToken,
    Expiration: expiration.toISOString(),
  });
}

/**
 * The cache's text: JSON, in lines of a fixed order, so that a shell can read it as well. Its times are whole seconds,
 * rounded to the earlier.
 */
export function renderCache({ accountId, credentials, region, renewAt }: CachedSession): string {
  return [
    '{',
    `"document": ${credentialDocument(credentials)},`,
    `"renewAt": ${Math.floor(renewAt / 1000)},`,
    `"endsAt": ${Math.floor(credentials.expiration.getTime() / 1000)},`,
    `"region": ${JSON.stringify(region)},`,
    `"accountId": ${JSON.stringify(accountId)}`,
    '}',
    '',
  ].join('\n');
}

/** Undefined where the text is not a whole cache. */
export function parseCache(text: string): CachedSession | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { accountId, document, region, renewAt } = fieldsOf(value);
  const { AccessKeyId, Expiration, SecretAccessKey, SessionToken } = fieldsOf(document);
  const expiration = new Date(String(Expiration));
  if (![AccessKeyId, SecretAccessKey, SessionToken, region, accountId].every(isText)) return undefined;
  if (typeof renewAt !== 'number' || Number.isNaN(expiration.getTime())) return undefined;
  return {
    credentials: {
      accessKeyId: String(AccessKeyId),
      secretAccessKey: String(SecretAccessKey),
      sessionToken: String(SessionToken),
      expiration,
    },
    region: String(region),
    accountId: String(accountId),
    renewAt: renewAt * 1000,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
