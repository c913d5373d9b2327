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
  ['azure-cloud', 'azurecloud'],
]);

/** The first of these inputs that says something, of a store's own where `prefix` is given. */
export function saidInput(given: (name: string) => string, prefix = ''): string | undefined {
  const says = ([name, usual]: readonly [string, string]): boolean =>
    name.startsWith(prefix) && !['', usual].includes(given(name).trim().toLowerCase());
  return [...OTHER_STORE_INPUTS].find(says)?.[0];
}

/** False only where no input has to do with a store outside AWS. */
export function mayNameOtherStore(given: (name: string) => string): boolean {
  return /(?:vault|gcp|azure):/.test(given('secrets')) || saidInput(given) !== undefined;
}
