import { endVaultLogin } from '../../stores/vault/revocation.ts';
import { systemClock } from '../clock.ts';
import { Connections } from '../connections.ts';
import { vaultServer } from './server.ts';

type Texts = Readonly<Record<string, string>>;

/** Ends the login that a step has kept in its folder. */
export async function revokeVaultLogin(
  { facts, values }: { readonly values: Texts; readonly facts: Texts },
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const { address = '', authority, namespace = '' } = facts;
  const { VAULT_TOKEN: token = '' } = values;
  if (token === '' || !URL.canParse(address)) throw new TypeError('its file does not say where it is');
  const connections = new Connections(env);
  try {
    if (authority !== undefined) connections.trust(address, authority);
    await endVaultLogin(vaultServer({ address, namespace }, connections), token, systemClock);
  } finally {
    connections.destroy();
  }
}
