import { resolve } from 'node:path';
import { ActionError } from '../errors.ts';
import type { StoreSettings } from '../stores/settings.ts';
import type { Connections } from './connections.ts';
import { readRegular } from './regular-file.ts';

/** Has a store's certificates checked against the authorities it names (a path in the workspace), and no others. Throws `inputs-invalid`. */
export function trustAuthority(
  { authority, origins }: StoreSettings,
  connections: Connections,
  workspace: string,
): void {
  if (authority === undefined) return;
  const pem = readPem(resolve(workspace, authority));
  for (const origin of origins) connections.trust(origin, pem);
}

function readPem(path: string): string {
  let found: string;
  try {
    const text = readRegular(path).toString();
    if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
    found = 'holds no certificate in PEM';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    found = `can't be read (${code})`;
  }
  throw new ActionError('inputs-invalid', `the file of certificate authorities ${JSON.stringify(path)} ${found}`, {
    hint: 'Nothing was requested and nothing was handed over. Give a path in the workspace, or an absolute one, of a file that an earlier step has put there.',
  });
}
