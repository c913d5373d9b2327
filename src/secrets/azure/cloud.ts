/** One of Azure's clouds: each has hosts of its own, and none knows another's tokens. */
export interface Cloud {
  /** As the Azure CLI has it, in lower case. */
  readonly name: (typeof CLOUD_NAMES)[number];
  /** Where Entra ID issues tokens: an origin. */
  readonly authority: string;
  /** What stands behind a vault's name in its host. */
  readonly vaults: string;
  /** For whom a token is that manages Azure itself. */
  readonly management: string;
  /** What federated credentials there name by convention. */
  readonly audience: string;
}

export const CLOUD_NAMES = ['azurecloud', 'azurechinacloud', 'azureusgovernment'] as const;

/**
 * https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
 * and https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
export const CLOUDS: readonly Cloud[] = [
  {
    name: 'azurecloud',
    authority: 'https://login.microsoftonline.com',
    vaults: 'vault.azure.net',
    management: 'https://management.azure.com',
    audience: 'api://AzureADTokenExchange',
  },
  {
    name: 'azurechinacloud',
    authority: 'https://login.chinacloudapi.cn',
    vaults: 'vault.azure.cn',
    management: 'https://management.core.chinacloudapi.cn',
    audience: 'api://AzureADTokenExchangeChina',
  },
  {
    name: 'azureusgovernment',
    authority: 'https://login.microsoftonline.us',
    vaults: 'vault.usgovcloudapi.net',
    management: 'https://management.core.usgovcloudapi.net',
    audience: 'api://AzureADTokenExchangeUSGov',
  },
];

/** The cloud that a vault's whole host says; undefined for a bare name, which is in whichever the step is for. */
export function cloudOf(vault: string): Cloud | undefined {
  return CLOUDS.find(({ vaults }) => vault.toLowerCase().endsWith(`.${vaults}`));
}

/** The host of a vault that is named by its name or by its host. */
export function vaultHost(vault: string, cloud: Cloud): string {
  const host = vault.toLowerCase();
  return host.includes('.') ? host : `${host}.${cloud.vaults}`;
}
