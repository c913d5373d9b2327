import type { Secret } from './value.ts';

/** Stands for the folder of a Keyless step. */
export const KEYLESS_FOLDER = '<keyless>';

export const AWS_KEYS: Secret = { origin: 'the AWS keys', masked: true, maskedWide: true };
export const VAULT_TOKEN: Secret = { origin: "Vault's token", masked: true, maskedWide: true };
/** A token of the job is masked as it stands, and in no other form. */
export const AZURE_TOKEN: Secret = { origin: "the job's token for Azure", masked: true, maskedWide: false };
export const GOOGLE_TOKEN: Secret = { origin: "the job's token for Google", masked: true, maskedWide: false };

export function fetchedSecret(name: string): Secret {
  return { origin: `the secret ${name}`, masked: true, maskedWide: true };
}
