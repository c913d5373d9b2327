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

/** Where nothing tells a secret's name: what no shell takes for one. */
export const SOME_NAME = '<NAME>';

/** The secret's name at Keyless, or what it would be there. */
export function nameOf({ origin }: Secret): string {
  return /^(?:the secret |secrets\.)(\w+)$/.exec(origin)?.[1] ?? SOME_NAME;
}

/** What a build mounts in the place of the argument `name`: the secret's name, and an id. */
export function buildSecret(name: string, secret: Secret | undefined): { readonly id: string; readonly name: string } {
  const own = secret === undefined ? name : nameOf(secret);
  return { id: (own === SOME_NAME ? name : own).toLowerCase().replaceAll('_', '-'), name: own };
}
