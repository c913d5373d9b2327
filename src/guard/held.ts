import type { Credentials } from '../credentials/session.ts';
import type { HeldValue } from './sought.ts';

/** In the step's folder: what the scan needs and no other file holds. Private like the rest, and removed with it. */
export const HELD_FILE = 'scan.json';

export interface Held {
  readonly values: readonly HeldValue[];
  readonly ownCommandFiles: readonly string[];
}

export function renderHeld(
  credentials: Pick<Credentials, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'> | undefined,
  ownCommandFiles: readonly string[],
): string {
  const keys =
    credentials === undefined
      ? {}
      : {
          AccessKeyId: credentials.accessKeyId,
          SecretAccessKey: credentials.secretAccessKey,
          SessionToken: credentials.sessionToken,
        };
  return `${JSON.stringify({ ...keys, ownCommandFiles })}\n`;
}

export function parseHeld(text: string): Held {
  const { ownCommandFiles } = parsed(text);
  return {
    values: keysOf(text),
    ownCommandFiles: Array.isArray(ownCommandFiles) ? ownCommandFiles.filter((name) => typeof name === 'string') : [],
  };
}

/** A session's keys, by the names of a `credential_process` document, under the names of their variables. */
export function keysOf(text: string): readonly HeldValue[] {
  const document = parsed(text);
  return [
    ['AWS_ACCESS_KEY_ID', document['AccessKeyId']],
    ['AWS_SECRET_ACCESS_KEY', document['SecretAccessKey']],
    ['AWS_SESSION_TOKEN', document['SessionToken']],
  ].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [{ name: String(name), bytes: new TextEncoder().encode(value) }] : [],
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
