import { systemClock } from '../adapters/clock.ts';
import { Connections } from '../adapters/connections.ts';
import type { Identity } from '../identify.ts';
import type { TokenRenewal } from '../identity/token-renewal.ts';
import type { RenewedVault } from '../ports/vault-token-files.ts';
import { insistAgain } from '../session/meet-expectations.ts';
import type { HeldVault } from '../stores/vault/held.ts';
import type { VaultServer } from '../stores/vault/server.ts';
import { asJobAgain } from './job-again.ts';

/** Lets a login live longer or, where that can't be and it may, logs in again as the job that `env` belongs to. */
export async function vaultAgain(
  renewal: TokenRenewal,
  held: HeldVault,
  mayLogIn: boolean,
  env: NodeJS.ProcessEnv,
): Promise<RenewedVault> {
  const { renewAtVault } = await import(/* webpackChunkName: "vault" */ './renew-at-vault.ts');
  return await renewAtVault(held, mayLogIn, {
    clock: systemClock,
    withServer: (work) => withServer(held, env, work),
    asJob: (work, deadline) =>
      asJobAgain(
        renewal,
        env,
        async ({ connections, identity, patience, runner }) =>
          await work(await serverOf(held, connections), { identity: insistent(identity, renewal), patience, runner }),
        { deadline },
      ),
  });
}

/** Ends a login that was made again, and could not be kept. */
export async function withdrawVault(held: HeldVault, env: NodeJS.ProcessEnv): Promise<void> {
  const { current } = held;
  if (!current.revocable) return;
  const { endVaultLogin } = await import(/* webpackChunkName: "vault" */ '../stores/vault/revocation.ts');
  await withServer(held, env, (server) => endVaultLogin(server, current.token, systemClock));
}

async function withServer<T>(
  held: HeldVault,
  env: NodeJS.ProcessEnv,
  work: (server: VaultServer) => Promise<T>,
): Promise<T> {
  const connections = new Connections(env);
  try {
    return await work(await serverOf(held, connections));
  } finally {
    connections.destroy();
  }
}

async function serverOf({ address, authority, namespace }: HeldVault, connections: Connections): Promise<VaultServer> {
  const { vaultServer } = await import(/* webpackChunkName: "vault" */ '../adapters/vault/server.ts');
  if (authority !== undefined) connections.trust(address, authority);
  return vaultServer({ address, namespace }, connections);
}

function insistent(identity: Identity, { expect }: TokenRenewal): Identity {
  return {
    async current() {
      const verified = await identity.current();
      await insistAgain(expect, verified.claims);
      return verified;
    },
  };
}
