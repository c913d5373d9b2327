import { type HeldLogin, renderLogin } from '../../delivery/held-login.ts';
import { laterNames } from '../../delivery/kept-names.ts';
import { encode } from '../../delivery/part.ts';
import { NO_STORE_PART, type StorePart } from '../../delivery/store-part.ts';
import { ActionError } from '../../errors.ts';
import { renderTokenRenewal, type TokenRenewal } from '../../identity/token-renewal.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ExistenceAnswer } from '../../ports/existence.ts';
import type { Patience } from '../../retry.ts';
import { quote } from '../../secrets/quotation.ts';
import type { SecretRead } from '../../secrets/reference.ts';
import type { VaultRead } from '../../secrets/vault/address.ts';
import type { OpenStore, ReadAnswer, StoreAccess } from '../other-store.ts';
import { VaultExistence } from './existence.ts';
import { heldLogin, TOKEN_NAMES, VAULT_AUTHORITY } from './held.ts';
import { logIn, type VaultLogin } from './login.ts';
import { VaultReads } from './reads.ts';
import { endVaultLogin } from './revocation.ts';
import type { VaultServer } from './server.ts';
import type { VaultSettings } from './settings.ts';

/** Logs in to Vault or OpenBao with the job's token. Throws `store-refused` where it does not let this job in. */
export async function openVault(settings: VaultSettings, server: VaultServer, access: StoreAccess): Promise<OpenStore> {
  const login = await logIn(settings, server, access);
  access.runner.group('Vault: logged in', [
    ...rows(settings, login).map(([what, value]) => `${what.padEnd(9)} ${value}`),
    `policies  ${login.policies.join(', ') || 'none'}`,
  ]);
  return new OpenVault(settings, server, access, login);
}

/** Vault by a token that is there already, which is not ours to end. */
export function vaultBy(token: string, server: VaultServer, patience: Patience): Pick<OpenStore, 'read' | 'exists'> {
  const reads = new VaultReads(server, { token, expires: undefined }, patience);
  const own = (asked: readonly SecretRead[]): readonly VaultRead[] => asked.filter((read) => read.kind === 'vault');
  return {
    async read(asked) {
      const outcomes = await Promise.all(own(asked).map((read) => reads.read(read)));
      // No token of ours takes them with it.
      const notices = reads.leases.map(
        ({ id, path }) =>
          `Vault made a secret at ${quote(path)} to be looked at; this ends it: vault lease revoke ${id}`,
      );
      return { outcomes, notices };
    },
    exists: (asked) => new VaultExistence(reads, () => patience.clock.now()).of(own(asked)),
  };
}

class OpenVault implements OpenStore {
  readonly #settings: VaultSettings;
  readonly #server: VaultServer;
  readonly #login: VaultLogin;
  readonly #reads: VaultReads;
  readonly #clock: Clock;
  readonly #renewal: TokenRenewal;
  /** Secrets so far: those of `secrets` and of manifests are asked for apart. */
  #asked = 0;

  constructor(settings: VaultSettings, server: VaultServer, { patience, renewal }: StoreAccess, login: VaultLogin) {
    this.#settings = settings;
    this.#server = server;
    this.#login = login;
    this.#clock = patience.clock;
    this.#renewal = renewal;
    this.#reads = new VaultReads(server, login, patience);
  }

  async read(reads: readonly SecretRead[]): Promise<ReadAnswer> {
    const own = reads.filter((read) => read.kind === 'vault');
    this.#asked += own.length;
    checkUses(this.#asked, this.#login, this.#settings);
    return { outcomes: await Promise.all(own.map((read) => this.#reads.read(read))), notices: [] };
  }

  /** Where the metadata may not be seen, or there is none, a secret is asked for twice. */
  async exists(reads: readonly SecretRead[]): Promise<ExistenceAnswer> {
    const own = reads.filter((read) => read.kind === 'vault');
    checkUses(2 * own.length, this.#login, this.#settings);
    return await new VaultExistence(this.#reads, () => this.#clock.now()).of(own);
  }

  part(): StorePart {
    const { authority } = this.#server;
    return {
      ...NO_STORE_PART,
      files: [
        [TOKEN_NAMES.token, encode(renderLogin(this.#held()))],
        [TOKEN_NAMES.renewal, encode(renderTokenRenewal(this.#renewal))],
        ...(authority === undefined ? [] : ([[VAULT_AUTHORITY, encode(authority)]] as const)),
      ],
      laterFiles: laterNames(TOKEN_NAMES),
      // Of a batch token, too: a later step's login may be by another kind.
      undo: [TOKEN_NAMES.token],
      summary: rows(this.#settings, this.#login),
    };
  }

  async withdraw(): Promise<void> {
    if (this.#login.revocable) await endVaultLogin(this.#server, this.#login.token, this.#clock);
  }

  #held(): HeldLogin {
    const { address, authPath, namespace, role } = this.#settings;
    const { leases } = this.#reads;
    return heldLogin({
      address,
      namespace,
      authority: this.#server.authority,
      authPath,
      role,
      leases: leases.length > 0 ? leases.map(({ id }) => id).join('\n') : undefined,
      current: this.#login,
      earlier: [],
    });
  }
}

function rows({ address, namespace, role }: VaultSettings, { expires, revocable }: VaultLogin): StorePart['summary'] {
  const end = expires === undefined ? 'when it is revoked' : new Date(expires).toISOString();
  return [
    ['Vault', `${address}${namespace === '' ? '' : `, namespace ${namespace}`}, role ${role || 'by default'}`],
    [
      'Token',
      revocable
        ? `ends ${end}${expires === undefined ? '' : ', or later where `keyless run --vault` renews it'}, and is revoked when the job ends`
        : `ends ${end}, and cannot be revoked, being a batch token`,
    ],
  ];
}

/** Beside those for secrets: the list of engines, and the revocation. */
function checkUses(requests: number, { uses }: VaultLogin, { authPath, role }: VaultSettings): void {
  const needed = requests + 2;
  if (uses === undefined || uses >= needed) return;
  throw new ActionError(
    'store-refused',
    `the role's tokens are good for ${uses} request${uses === 1 ? '' : 's'}, and this step makes ${needed}`,
    { hint: `Set token_num_uses of auth/${authPath}/role/${role || 'ROLE'} to 0, or higher.` },
  );
}
