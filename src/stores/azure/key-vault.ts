import type { ServiceError } from '../../service-error.ts';
import { failed, fieldsOf, objectOf, reason, textOf } from './answer.ts';
import type { Azure, AzureAnswer, AzureRequest } from './service.ts';
import { tagsIn } from './tags.ts';

export const KEY_VAULT = 'Azure Key Vault';

/** The oldest that has everything that is asked for, and every cloud has it. */
export const API_VERSION = '7.4';

export interface WantedSecret {
  readonly host: string;
  readonly name: string;
  /** Undefined for the current one. */
  readonly version: string | undefined;
}

/** A secret as its vault answers with it. */
export interface VaultSecret {
  readonly value: string;
  /** Of the secret and its version, an address. */
  readonly id: string;
  /** Seconds since the epoch. */
  readonly notBefore: number | undefined;
  readonly expires: number | undefined;
  readonly created: number | undefined;
  readonly updated: number | undefined;
  readonly tags: ReadonlyMap<string, string>;
}

/** One attempt. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret */
export async function getSecret(
  azure: Azure,
  { host, name, version }: WantedSecret,
  token: string,
  signal: AbortSignal,
): Promise<VaultSecret> {
  const path = version === undefined ? name : `${name}/${version}`;
  const url = `https://${host}/secrets/${path}?api-version=${API_VERSION}`;
  const request: AzureRequest = { service: KEY_VAULT, url, bearer: token };
  const answer = await azure.ask(request, signal);
  if (answer.status !== 200) throw refused(request, answer, token);
  const fields = fieldsOf(answer.text) ?? {};
  const { attributes, id, tags, value } = fields;
  if (typeof value !== 'string') throw failed(request, answer, '200 without a secret', { passing: true });
  const { created, exp, nbf, updated } = objectOf(attributes) ?? {};
  return {
    value,
    id: textOf(id),
    notBefore: secondsOf(nbf),
    expires: secondsOf(exp),
    created: secondsOf(created),
    updated: secondsOf(updated),
    tags: tagsIn(tags),
  };
}

/** https://learn.microsoft.com/azure/key-vault/general/rest-error-codes; the inner code is the one that tells. */
export function refused(request: AzureRequest, answer: AzureAnswer, token: string): ServiceError {
  const error = objectOf(fieldsOf(answer.text)?.['error']) ?? {};
  const inner = objectOf(error['innererror'] ?? error['innerError']) ?? {};
  const code = [inner['code'], error['code']].map(textOf).find((one) => /^\w{1,100}$/.test(one));
  const why = reason(textOf(error['message']), [token]);
  return failed(request, answer, why === '' ? '' : `${answer.status}: ${why}`, { ...(code !== undefined && { code }) });
}

function secondsOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
