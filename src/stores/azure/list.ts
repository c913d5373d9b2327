import type { ListedSecret } from '../../secrets/azure/search.ts';
import { failed, fieldsOf, objectOf, textOf } from './answer.ts';
import { API_VERSION, KEY_VAULT, refused } from './key-vault.ts';
import type { Azure, AzureRequest } from './service.ts';
import { tagsIn } from './tags.ts';

/** A page of a vault's secrets: those that are enabled. */
export interface SecretPage {
  readonly secrets: readonly ListedSecret[];
  /** The next one's address in the same vault; undefined where this was the last. */
  readonly next: string | undefined;
}

/** One attempt; `page` is the `next` of the one before. https://learn.microsoft.com/rest/api/keyvault/secrets/get-secrets/get-secrets */
export async function listSecrets(
  azure: Azure,
  { host, page }: { readonly host: string; readonly page: string | undefined },
  token: string,
  signal: AbortSignal,
): Promise<SecretPage> {
  const url = `https://${host}${page ?? `/secrets?api-version=${API_VERSION}`}`;
  const request: AzureRequest = { service: KEY_VAULT, url, bearer: token };
  const answer = await azure.ask(request, signal);
  if (answer.status !== 200) throw refused(request, answer, token);
  const { nextLink, value } = fieldsOf(answer.text) ?? {};
  if (!Array.isArray(value)) throw failed(request, answer, '200 without a list of secrets', { passing: true });
  const next = nextPage(nextLink, host);
  if (next === 'elsewhere') throw failed(request, answer, '200 with a next page outside the vault');
  return { secrets: value.flatMap(listed), next };
}

function listed(value: unknown): readonly ListedSecret[] {
  const { attributes, id, tags } = objectOf(value) ?? {};
  const name = /\/secrets\/([A-Za-z0-9-]{1,127})$/.exec(textOf(id))?.[1];
  return name === undefined || objectOf(attributes)?.['enabled'] !== true ? [] : [{ name, tags: tagsIn(tags) }];
}

/** The token goes where it was meant to go. */
function nextPage(link: unknown, host: string): string | 'elsewhere' | undefined {
  if (typeof link !== 'string' || link === '') return undefined;
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url?.protocol === 'https:' && url.host === host ? `${url.pathname}${url.search}` : 'elsewhere';
}
