import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../credentials/session.ts';

/** TEMPORARY stand-in until credentials renew themselves. */
export async function freshCredentials(folder: string): Promise<Credentials> {
  const text = readFileSync(join(folder, 'aws', 'credentials'), 'utf8');
  const value = (name: string): string => new RegExp(`^${name} = (.*)$`, 'm').exec(text)?.[1] ?? '';
  return {
    accessKeyId: value('aws_access_key_id'),
    secretAccessKey: value('aws_secret_access_key'),
    sessionToken: value('aws_session_token'),
    expiration: new Date(Date.now() + 60_000),
  };
}
