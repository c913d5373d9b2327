import { quote } from '../../secrets/quotation.ts';
import type { ServiceError } from '../../service-error.ts';

/** Who asked whom. */
export interface Asker {
  readonly client: string;
  readonly tenant: string;
  readonly host: string;
  /** What an access policy must allow on secrets. */
  readonly needed: 'get' | 'get list';
}

/** What to do about a secret that a vault refuses, to stand behind what the vault said; empty where that says it all. */
export function remedy({ code, message, status }: ServiceError, asker: Asker): string {
  if (status === 401)
    return `; is the vault's tenant another than ${quote(asker.tenant)}, which \`azure-tenant-id\` names?`;
  if (status !== 403) return '';
  switch (code) {
    case 'SecretDisabled':
      return '; enable this version, or name another by ?version=';
    case 'ForbiddenByRbac':
      return `; ${roleNeeded(message, asker)}`;
    case 'ForbiddenByPolicy':
    case 'AccessDenied':
      return `; ${policyNeeded(asker)}`;
    case 'ForbiddenByFirewall':
    case 'ForbiddenByConnection':
      return "; the vault's network rules keep this runner out: let its address in, or run the job on a runner inside the vault's network";
    default:
      return `; where the vault goes by roles, ${roleNeeded(message, asker)}; where by access policies, ${policyNeeded(asker)}`;
  }
}

/** https://learn.microsoft.com/azure/key-vault/general/rbac-guide */
function roleNeeded(message: string, { client, host }: Asker): string {
  const vault = /Resource: '([^']*?\/vaults\/[\w-]+)/i.exec(message)?.[1] ?? `(id of ${host})`;
  return `the role "Key Vault Secrets User" lets it read (Key Vault Reader reads no values): az role assignment create --role "Key Vault Secrets User" --assignee ${client} --scope ${vault}; that takes some minutes to count`;
}

/** https://learn.microsoft.com/azure/key-vault/general/assign-access-policy */
function policyNeeded({ client, host, needed }: Asker): string {
  const [permissions, does] = needed === 'get' ? ['Get', 'read'] : ['Get and List', 'search'];
  return `an access policy with ${permissions} on secrets lets it ${does}: az keyvault set-policy --name ${host.split('.')[0]} --spn ${client} --secret-permissions ${needed}`;
}
