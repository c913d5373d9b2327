import type { ReadOutcome } from '../../ports/stored-secret.ts';
import { type Patience, retry } from '../../retry.ts';
import { quote } from '../../secrets/quotation.ts';
import type { VaultRead } from '../../secrets/vault/address.ts';
import { ServiceError } from '../../service-error.ts';
import { refusedOutcome, Turns } from '../store.ts';
import { askVault, type LookedUp, lookUp, SERVICE } from './answer.ts';
import type { VaultLogin } from './login.ts';
import { type Mount, mountOf, mountsIn, pathInApi } from './mounts.ts';
import { absenceIn, type Lease, secretIn } from './secret.ts';
import type { VaultServer } from './server.ts';

/** The reads of one login. */
export class VaultReads {
  readonly #server: VaultServer;
  readonly #login: Pick<VaultLogin, 'token' | 'expires'>;
  readonly #patience: Patience;
  readonly #turns = new Turns();
  #mounts: Promise<readonly Mount[]> | undefined;
  /** Of secrets that were made for this job. */
  readonly leases: Lease[] = [];

  constructor(server: VaultServer, login: Pick<VaultLogin, 'token' | 'expires'>, patience: Patience) {
    this.#server = server;
    this.#login = login;
    this.#patience = patience;
  }

  /** Never rejects for one secret's sake: what it is refused for is its outcome. */
  async read({ id, version }: VaultRead): Promise<ReadOutcome> {
    const asked = this.#patience.clock.now();
    // Where `data/` is written the path is the same for every engine, so nothing needs to be known first.
    const early = id.includes('/data/') ? this.lookUp(id, queryOf(version)) : undefined;
    early?.catch(() => {}); // may turn out not to be wanted
    try {
      const mount = await this.engineOf(id);
      if (version !== undefined && mount !== undefined && mount.kind !== 'kv2')
        return { kind: 'refused', code: 'InvalidRequest', message: unversioned(mount) };
      const path = pathInApi(id, mount);
      return this.#outcome(
        await (early !== undefined && path === id ? early : this.lookUp(path, queryOf(version))),
        path,
        {
          mount,
          version,
          asked,
        },
      );
    } catch (error) {
      return refusedOutcome(error);
    }
  }

  /** Undefined where Vault does not say. */
  async engineOf(id: string): Promise<Mount | undefined> {
    this.#mounts ??= this.#list();
    return mountOf(`${id}/`, await this.#mounts);
  }

  /** What is at a path of the API. Rejects with a `ServiceError` where that may not be seen. */
  async lookUp(path: string, query: Readonly<Record<string, string>> = {}): Promise<LookedUp> {
    const request = { method: 'GET', path, query, token: this.#login.token } as const;
    const { signal } = this.#patience;
    return await this.#turns
      .take(() => retry(SERVICE, this.#patience, () => lookUp(this.#server, request, signal)))
      .catch((error: unknown) => {
        throw withPolicy(error, path);
      });
  }

  #outcome({ text, there }: LookedUp, path: string, { asked, mount, version }: Asked): ReadOutcome {
    if (!there) return { kind: 'absent', message: absenceIn(text, version) };
    const found = secretIn(text, path, mount, { asked, tokenEnds: this.#login.expires });
    if (found.kind === 'none') return { kind: 'absent', message: found.why };
    if (found.lease !== undefined) this.leases.push(found.lease);
    return { kind: 'found', secrets: [found.secret] };
  }

  /** Which engines there are. Where Vault does not say, each answer is judged by its shape. */
  async #list(): Promise<readonly Mount[]> {
    const request = { method: 'GET', path: 'sys/internal/ui/mounts', token: this.#login.token } as const;
    const { signal } = this.#patience;
    try {
      return mountsIn(await retry(SERVICE, this.#patience, () => askVault(this.#server, request, signal)));
    } catch (error) {
      if (error instanceof ServiceError) return [];
      throw error;
    }
  }
}

interface Asked {
  readonly mount: Mount | undefined;
  readonly version: string | undefined;
  /** Milliseconds since the epoch. */
  readonly asked: number;
}

function queryOf(version: string | undefined): Readonly<Record<string, string>> {
  return version === undefined ? {} : { version };
}

/** Policies are about paths as the API has them, so the message says which one that is. */
function withPolicy(error: unknown, path: string): unknown {
  if (!(error instanceof ServiceError) || error.status !== 403) return error;
  const { code, endpoint, message, status } = error;
  const needed = `${message}; the role's policies need \`path ${quote(path)} { capabilities = ["read"] }\``;
  return new ServiceError(needed, { service: SERVICE, transient: false, code, endpoint, status, cause: error });
}

function unversioned({ kind, path }: Mount): string {
  return kind === 'kv1'
    ? `${quote(path)} is a KV engine of version 1, which keeps no versions`
    : `${quote(path)} makes a secret for each who asks, and keeps no versions`;
}
