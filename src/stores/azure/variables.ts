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
