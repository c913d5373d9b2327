import { type HeldVault, VAULT_AUTHORITY } from './held.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables by which Vault's own tools find a login; those that would lead them elsewhere are taken away.
 * https://developer.hashicorp.com/vault/docs/commands#configure-environment-variables
 */
export function vaultVariables({ address, authority, current, namespace }: HeldVault, folder: string): Variables {
  return {
    VAULT_TOKEN: current.token,
    VAULT_ADDR: address,
    VAULT_NAMESPACE: namespace === '' ? undefined : namespace,
    VAULT_AGENT_ADDR: undefined,
    VAULT_CAPATH: undefined,
    VAULT_CACERT: authority === undefined ? undefined : `${folder}/${VAULT_AUTHORITY}`,
    VAULT_SKIP_VERIFY: undefined,
    VAULT_TLS_SERVER_NAME: undefined,
  };
}
