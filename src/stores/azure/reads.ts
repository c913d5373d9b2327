import { ActionError } from '../../errors.ts';
import type { ReadOutcome, StoredSecret } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import type { AzureRead } from '../../secrets/azure/address.ts';
import { vaultHost } from '../../secrets/azure/cloud.ts';
import type { AzureSearch } from '../../secrets/azure/search.ts';
import { withClause } from '../../secrets/clause.ts';
import { quote } from '../../secrets/quotation.ts';
import { ServiceError } from '../../service-error.ts';
import { refusedOutcome, Turns } from '../store.ts';
import { remedy } from './denial.ts';
import { getSecret, KEY_VAULT, type VaultSecret, type WantedSecret } from './key-vault.ts';
import { listSecrets } from './list.ts';
import { metadataOf } from './metadata.ts';
import type { Azure } from './service.ts';
import type { AzureSettings } from './settings.ts';

/** The reads of one login, each a request of its own: a vault gives out no two secrets at once. */
export class VaultReads {
  readonly #settings: AzureSettings;
  readonly #azure: Azure;
  readonly #token: string;
  readonly #patience: Patience;
  readonly #turns = new Turns();
  readonly notices: string[] = [];

  constructor(settings: AzureSettings, azure: Azure, token: string, patience: Patience) {
    this.#settings = settings;
    this.#azure = azure;
    this.#token = token;
    this.#patience = patience;
  }

  /** Never rejects for one secret's sake: what it is refused for is its outcome. */
  async read(read: AzureRead): Promise<ReadOutcome> {
    const host = vaultHost(read.vault, this.#settings.cloud);
    const wanted = { host, name: read.name, version: read.version };
    const { signal } = this.#patience;
    try {
      const secret = await this.#turns.take(() =>
        retry(KEY_VAULT, this.#patience, () => getSecret(this.#azure, wanted, this.#token, signal)),
      );
      this.#noteTimes(wanted, secret);
      const { id, value } = secret;
      const versionId = /\/([0-9a-f]{32})$/.exec(id)?.[1] ?? read.version ?? '';
      return {
        kind: 'found',
        secrets: [
          {
            arn: id,
            name: read.name,
            versionId,
            value: { kind: 'text', text: value },
            metadata: metadataOf(secret),
          },
        ],
      };
    } catch (error) {
      return this.#outcome(error, wanted);
    }
  }

  /** Everything that the search finds, or the first refusal: nothing is left out in silence. */
  async search({ fits, vault }: AzureSearch): Promise<ReadOutcome> {
    const host = vaultHost(vault, this.#settings.cloud);
    const names: string[] = [];
    try {
      let page: string | undefined;
      do {
        const wanted = { host, page };
        const { next, secrets } = await this.#turns.take(() =>
          retry(KEY_VAULT, this.#patience, () => listSecrets(this.#azure, wanted, this.#token, this.#patience.signal)),
        );
        names.push(...secrets.filter(fits).map(({ name }) => name));
        page = next;
      } while (page !== undefined);
    } catch (error) {
      return this.#refusal(error, host, 'get list');
    }
    const outcomes = await Promise.all(names.map((name) => this.read({ kind: 'azure', vault, name })));
    const found: StoredSecret[] = [];
    for (const outcome of outcomes) {
      if (outcome.kind === 'refused') return outcome;
      if (outcome.kind === 'absent') return { ...outcome, kind: 'refused', code: 'SecretNotFound' };
      found.push(...outcome.secrets);
    }
    return { kind: 'found', secrets: found };
  }

  #outcome(error: unknown, { host, name, version }: WantedSecret): ReadOutcome {
    if (error instanceof ServiceError && error.status !== undefined && error.code === 'SecretNotFound') {
      const which = version === undefined ? 'no such secret' : 'no such secret, or no such version of it,';
      return {
        kind: 'absent',
        message: `there is ${which} in ${host}; if it was deleted, the vault may keep it for some time yet: az keyvault secret recover --vault-name ${host.split('.')[0]} --name ${name}`,
      };
    }
    return this.#refusal(error, host, 'get');
  }

  #refusal(error: unknown, host: string, needed: 'get' | 'get list'): ReadOutcome {
    if (hasNoAddress(error)) {
      const message = `no address is known for ${host}: there is no vault of that name, it was deleted, or its name is one of a private network that this runner is not in`;
      return { kind: 'refused', code: 'VaultNotFound', message };
    }
    if (!(error instanceof ServiceError) || error.status === undefined) throw error;
    const { code, endpoint, message, status } = error;
    const explained = withClause(message, remedy(error, { ...this.#settings, host, needed }));
    return refusedOutcome(
      new ServiceError(explained, { service: KEY_VAULT, transient: false, code, endpoint, status, cause: error }),
    );
  }

  /** A vault gives out what has expired as well, and says so only in passing. */
  #noteTimes({ host, name }: WantedSecret, { expires, notBefore }: VaultSecret): void {
    const now = this.#patience.clock.now();
    const what = quote(`${host}/${name}`);
    if (expires !== undefined && expires * 1000 <= now)
      this.notices.push(`the secret ${what} of Azure expired at ${iso(expires)}, by its own attributes`);
    if (notBefore !== undefined && notBefore * 1000 > now)
      this.notices.push(
        `the secret ${what} of Azure is not to be used before ${iso(notBefore)}, by its own attributes`,
      );
  }
}

/** Whatever the retries: the name system knows no such name. */
function hasNoAddress(error: unknown): boolean {
  return error instanceof ActionError && error.cause instanceof ServiceError && error.cause.code === 'ENOTFOUND';
}

/** The year may be any. */
function iso(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
}
