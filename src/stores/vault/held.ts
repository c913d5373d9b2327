import { ActionError } from '../../errors.ts';
import type { StepFolder } from '../../ports/step-folder.ts';

/** In the step's folder, where `vault-ca` is given: for tools that read VAULT_CACERT, and for post. */
export const VAULT_AUTHORITY = 'stores/vault-ca.pem';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The variables by which Vault's own tools find the login of a step, the latest one's; those that would lead them
 * elsewhere are taken away. Throws `no-such-login` and `session-ended`. https://developer.hashicorp.com/vault/docs/commands#configure-environment-variables
 */
export function vaultVariables(folders: readonly StepFolder[], now: number): Variables {
  const [found] = folders.flatMap(({ logins, path }) =>
    logins()
      .filter(({ store }) => store === 'vault')
      .map((login) => ({ ...login, path })),
  );
  if (found === undefined) {
    throw new ActionError('no-such-login', 'no step of this job has logged in to Vault', {
      hint: 'Is there a Keyless step with `vault-addr` before this one?',
    });
  }
  const { address, authority, expires, namespace } = found.facts;
  if (expires !== undefined && Date.parse(expires) <= now) {
    throw new ActionError('session-ended', `Vault's token ended at ${expires}`, {
      hint: "Raise token_ttl of the role, or log in again by another Keyless step: a token does not outlive the role's own time.",
    });
  }
  return {
    VAULT_TOKEN: found.values['VAULT_TOKEN'],
    VAULT_ADDR: address,
    VAULT_NAMESPACE: namespace === '' ? undefined : namespace,
    VAULT_AGENT_ADDR: undefined,
    VAULT_CAPATH: undefined,
    VAULT_CACERT: authority === undefined ? undefined : `${found.path}/${VAULT_AUTHORITY}`,
    VAULT_SKIP_VERIFY: undefined,
    VAULT_TLS_SERVER_NAME: undefined,
  };
}
