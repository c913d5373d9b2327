import type { Credentials } from '../credentials/session.ts';
import type { HeldValue } from './sought.ts';

/** In the step's folder: what the scan needs and no other file holds. Private like the rest, and removed with it. */
export const HELD_FILE = 'scan.json';

/** Beside it, for each profile: the keys of the sessions that renewals have handed out, and of the one before them. */
export interface SessionsFile {
  readonly name: string;
  /** The next one, while it is being written. */
  readonly next: string;
}

export function sessionsFile(profile: string): SessionsFile {
  return { name: `scan-${profile}.json`, next: `scan-${profile}.json.next` };
}

export function isSessionsFile(name: string): boolean {
  return /^scan-.+\.json$/.test(name);
}

/** Sessions. A job of a day has fewer; of a longer one, the keys of these are the ones that may still be of use. */
const MOST_SESSIONS = 128;

type Keys = Pick<Credentials, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'>;

export interface Held {
  readonly values: readonly HeldValue[];
  readonly ownCommandFiles: readonly string[];
}

export function renderHeld(credentials: Keys | undefined, ownCommandFiles: readonly string[]): string {
  return `${JSON.stringify({ ...(credentials && documentOf(credentials)), ownCommandFiles })}\n`;
}

/** A `SessionsFile` with these as well, the latest last; the earliest give way. */
export function addSessions(text: string, sessions: readonly Keys[]): string {
  const known = parsed(text);
  const all = [...(Array.isArray(known) ? known : []), ...sessions.map(documentOf)];
  const byId = new Map(all.map((document) => [fieldsOf(document)['AccessKeyId'], document]));
  return `${JSON.stringify([...byId.values()].slice(-MOST_SESSIONS))}\n`;
}

function documentOf({ accessKeyId, secretAccessKey, sessionToken }: Keys): object {
  return { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken };
}

export function parseHeld(text: string): Held {
  const { ownCommandFiles } = fieldsOf(parsed(text));
  return {
    values: keysOf(text),
    ownCommandFiles: Array.isArray(ownCommandFiles) ? ownCommandFiles.filter((name) => typeof name === 'string') : [],
  };
}

/** The keys of one session or several, by the names of a `credential_process` document, under the names of their variables. */
export function keysOf(text: string): readonly HeldValue[] {
  const value = parsed(text);
  return (Array.isArray(value) ? value : [value])
    .map(fieldsOf)
    .flatMap((document) => [
      ...heldAs('AWS_ACCESS_KEY_ID', document['AccessKeyId']),
      ...heldAs('AWS_SECRET_ACCESS_KEY', document['SecretAccessKey']),
      ...heldAs('AWS_SESSION_TOKEN', document['SessionToken']),
    ]);
}

/** The password of a registry that the credential helper keeps, as a token of ECR's or as a tool has stored it. */
export function registryPasswordOf(text: string): readonly HeldValue[] {
  const { password, Secret } = fieldsOf(parsed(text));
  return heldAs('the password of a registry', password ?? Secret);
}

function heldAs(name: string, value: unknown): readonly HeldValue[] {
  return typeof value === 'string' && value !== '' ? [{ name, bytes: new TextEncoder().encode(value) }] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
