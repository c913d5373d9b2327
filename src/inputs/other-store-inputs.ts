/** The inputs of stores outside AWS, each with what it is where the author says nothing. */
const OTHER_STORE_INPUTS: ReadonlyMap<string, string> = new Map([
  ['vault-addr', ''],
  ['vault-role', ''],
  ['vault-auth-path', 'jwt'],
  ['vault-namespace', ''],
  ['vault-audience', ''],
  ['vault-ca', ''],
  ['gcp-workload-identity-provider', ''],
  ['gcp-service-account', ''],
  ['gcp-audience', ''],
  ['gcp-credentials', 'process'],
  ['gcp-project', ''],
  ['azure-tenant-id', ''],
  ['azure-client-id', ''],
  ['azure-audience', ''],
  ['azure-cloud', ''],
]);

/** False only where no input has to do with a store outside AWS. */
export function mayNameOtherStore(given: (name: string) => string): boolean {
  const says = ([name, usual]: readonly [string, string]): boolean => !['', usual].includes(given(name).trim());
  return /(?:vault|gcp|azure):/.test(given('secrets')) || [...OTHER_STORE_INPUTS].some(says);
}
