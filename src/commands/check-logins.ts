import type { Connections } from '../adapters/connections.ts';
import { trustAuthority } from '../adapters/store-authority.ts';
import { ActionError } from '../errors.ts';
import { InputReader } from '../inputs/input-reader.ts';
import type { Logins } from '../manifests/eso/other-read.ts';
import { type AskedStore, existEach, readEach } from '../reads/ask-each.ts';
import type { StoresWorld } from '../reads/read-stores.ts';
import type { Patience } from '../retry.ts';
import type { OtherStore } from '../secrets/stores.ts';
import { gcpEndpoints } from '../stores/gcp/endpoints.ts';

/** The logins of whoever runs the command, where the stores' own tools take them from the environment. */
export interface CheckLogins {
  readonly logins: Logins;
  /** Opens no store that is not asked. */
  open(patience: Patience): Required<Pick<StoresWorld, 'others' | 'othersHave'>>;
}

/** VAULT_ADDR and its kin, as `vault` reads them, and an access token of gcloud's. */
export function checkLogins(env: NodeJS.ProcessEnv, connections: Connections): CheckLogins {
  const { CLOUDSDK_AUTH_ACCESS_TOKEN: google, VAULT_ADDR: address, VAULT_TOKEN: token } = env;
  const vault = address && token ? { address, namespace: env['VAULT_NAMESPACE'] ?? '' } : undefined;
  return {
    logins: { aws: true, vault, gcp: Boolean(google), azure: undefined, by: 'environment' },
    open(patience) {
      const open: Readonly<Record<OtherStore, () => Promise<AskedStore>>> = {
        vault: () => openVault({ address: '', namespace: '', ...vault }, token ?? '', env, { connections, patience }),
        gcp: () => openGoogle(google ?? '', env, { connections, patience }),
        azure: () => Promise.reject(new TypeError('no login of Azure is taken from the environment')),
      };
      const opened = new Map<OtherStore, Promise<AskedStore>>();
      const storeOf = (name: OtherStore): Promise<AskedStore> => {
        const store = opened.get(name) ?? open[name]();
        opened.set(name, store);
        return store;
      };
      return {
        others: (reads) => readEach(reads, storeOf),
        othersHave: (reads) => existEach(reads, storeOf),
      };
    },
  };
}

interface Reach {
  readonly connections: Connections;
  readonly patience: Patience;
}

async function openVault(
  { address, namespace }: NonNullable<Logins['vault']>,
  token: string,
  env: NodeJS.ProcessEnv,
  { connections, patience }: Reach,
): Promise<AskedStore> {
  const base = address.replace(/\/+$/, '').replace(/\/v1$/, '');
  if (!URL.canParse(base))
    throw new ActionError('environment-unsafe', `VAULT_ADDR is ${JSON.stringify(address)}, which is no URL`, {
      hint: 'Expected one such as https://vault.example.com:8200.',
    });
  const authority = env['VAULT_CACERT'] || undefined;
  trustAuthority({ authority, origins: [new URL(base).origin], audience: '' }, connections, process.cwd());
  const [{ vaultBy }, { vaultServer }] = await Promise.all([
    import(/* webpackChunkName: "vault" */ '../stores/vault/open.ts'),
    import(/* webpackChunkName: "vault" */ '../adapters/vault/server.ts'),
  ]);
  return vaultBy(token, vaultServer({ address: base, namespace }, connections), patience);
}

async function openGoogle(
  token: string,
  env: NodeJS.ProcessEnv,
  { connections, patience }: Reach,
): Promise<AskedStore> {
  const reader = new InputReader(() => '');
  const endpoints = gcpEndpoints(reader, (name) => env[name]);
  const [problem] = reader.problems;
  if (problem !== undefined)
    throw new ActionError('environment-unsafe', `${problem.where}: ${problem.message}`, { hint: 'Correct it.' });
  const [{ googleBy }, { googleServices }] = await Promise.all([
    import(/* webpackChunkName: "gcp" */ '../stores/gcp/open.ts'),
    import(/* webpackChunkName: "gcp" */ '../adapters/gcp/services.ts'),
  ]);
  return googleBy(token, googleServices(connections), { endpoints, patience });
}
