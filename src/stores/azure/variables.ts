/** What an Azure SDK takes before a token file, where it is set. https://learn.microsoft.com/azure/developer/intro/azure-identity-environment-variables */
const TAKEN_FIRST = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_PASSWORD'] as const;

/** Those of them that an environment has. */
export function takenFirst(variable: (name: string) => string | undefined): readonly string[] {
  return TAKEN_FIRST.filter((name) => Boolean(variable(name)));
}

/** As `WorkloadIdentityCredential` of every Azure SDK reads them. https://learn.microsoft.com/azure/aks/workload-identity-overview */
export function workloadVariables(
  { authority, client, tenant }: { readonly authority: string; readonly client: string; readonly tenant: string },
  tokenFile: string,
): readonly (readonly [string, string])[] {
  return [
    ['AZURE_CLIENT_ID', client],
    ['AZURE_TENANT_ID', tenant],
    ['AZURE_AUTHORITY_HOST', `${authority}/`],
    ['AZURE_FEDERATED_TOKEN_FILE', tokenFile],
  ];
}
