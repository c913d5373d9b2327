import type { HeldLogin } from '../../delivery/held-login.ts';
import { heldVault } from '../../stores/vault/held.ts';
import { endVaultLogin } from '../../stores/vault/revocation.ts';
import { systemClock } from '../clock.ts';
import { Connections } from '../connections.ts';
import { vaultServer } from './server.ts';

/**
 * Ends the login that a step has kept in its folder, and those that were made in its place, each on its own; batch tokens
 * end by themselves. Rejects as the first that can't be ended does.
 */
export async function revokeVaultLogin(login: HeldLogin, env: NodeJS.ProcessEnv): Promise<void> {
  const held = heldVault(login);
  if (held === undefined || !URL.canParse(held.address)) throw new TypeError('its file does not say where it is');
  const { address, authority, current, earlier, namespace } = held;
  const revocable = [current, ...earlier].filter((one) => one.revocable);
  const connections = new Connections(env);
  try {
    if (authority !== undefined) connections.trust(address, authority);
    const server = vaultServer({ address, namespace }, connections);
    const ended = await Promise.allSettled(revocable.map(({ token }) => endVaultLogin(server, token, systemClock)));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  } finally {
    connections.destroy();
  }
}
