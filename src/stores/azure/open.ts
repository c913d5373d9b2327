import { renderLogin } from '../../delivery/held-login.ts';
import { laterNames } from '../../delivery/kept-names.ts';
import { encode, type PathInside } from '../../delivery/part.ts';
import { NO_STORE_PART, type StorePart } from '../../delivery/store-part.ts';
import { renderTokenRenewal, type TokenRenewal } from '../../identity/token-renewal.ts';
import type { SecretRead } from '../../secrets/reference.ts';
import type { OpenStore, ReadAnswer, StoreAccess } from '../other-store.ts';
import { type HeldToken, heldLogin, NEXT_TOKEN_FILE, renewalTime, TOKEN_FILE, TOKEN_NAMES } from './held.ts';
import { type AzureLogin, logIn } from './login.ts';
import { VaultReads } from './reads.ts';
import type { Azure } from './service.ts';
import type { AzureSettings } from './settings.ts';
import { workloadVariables } from './variables.ts';

/** Logs in to Azure with the job's token. Throws `store-refused` where Entra ID does not let this job in. */
export async function openAzure(settings: AzureSettings, azure: Azure, access: StoreAccess): Promise<OpenStore> {
  const login = await logIn(settings, azure, access);
  access.runner.group('Azure: logged in', [
    `client    ${settings.client}`,
    `tenant    ${settings.tenant}, in "${settings.cloud.name}"`,
  ]);
  return new OpenAzure(settings, azure, access, login);
}

class OpenAzure implements OpenStore {
  readonly #settings: AzureSettings;
  readonly #renewal: TokenRenewal;
  readonly #reads: VaultReads;
  readonly #held: HeldToken;

  constructor(settings: AzureSettings, azure: Azure, { patience, renewal }: StoreAccess, login: AzureLogin) {
    this.#settings = settings;
    this.#renewal = renewal;
    this.#reads = new VaultReads(settings, azure, login.accessToken, patience);
    this.#held = hold(settings, login, patience.clock.now());
  }

  async read(reads: readonly SecretRead[]): Promise<ReadAnswer> {
    const own = reads.filter((read) => read.kind === 'azure');
    const outcomes = await Promise.all(
      own.map((read) => ('sought' in read ? this.#reads.search(read) : this.#reads.read(read))),
    );
    return { outcomes, notices: this.#reads.notices.splice(0) };
  }

  part(path: PathInside): StorePart {
    return {
      ...NO_STORE_PART,
      files: [
        [TOKEN_FILE, encode(this.#held.token)],
        [TOKEN_NAMES.renewal, encode(renderTokenRenewal(this.#renewal))],
        [TOKEN_NAMES.token, encode(renderLogin(heldLogin(this.#held)))],
      ],
      laterFiles: [NEXT_TOKEN_FILE, ...laterNames(TOKEN_NAMES)],
      variables: workloadVariables(this.#held, path(...TOKEN_FILE.split('/'))),
      warnings: this.#settings.takenFirst.map(
        (name) =>
          `${name} is set in this job, and Azure's SDKs take it before the token file that Keyless hands over: remove it from \`env:\` or from the step that exports it`,
      ),
      summary: [
        ['Azure', `client ${this.#held.client}, tenant ${this.#held.tenant}`],
        ['Azure token file', `good until ${isoTime(this.#held)}; \`keyless run --azure\` keeps it fresh`],
      ],
    };
  }

  /** There is nothing to end: Entra ID's tokens can't be revoked, and end within the hour or so. */
  async withdraw(): Promise<void> {}
}

function hold({ client, cloud, tenant, audience }: AzureSettings, { identity }: AzureLogin, now: number): HeldToken {
  const { claims, token } = identity;
  const times = { issuedAt: claims.iat * 1000, expiresAt: claims.exp * 1000 };
  const renewAt = renewalTime(times, now);
  return { ...times, renewAt, token, client, tenant, audience, authority: cloud.authority };
}

function isoTime({ expiresAt }: HeldToken): string {
  return new Date(expiresAt).toISOString();
}
