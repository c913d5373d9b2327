/** Stores of Azure Key Vault, by external-secrets' providers/v1/azure/keyvault/keyvault.go. */
import { describe, expect, test } from 'vitest';
import { cloud, LOGINS, planned, plannedEntries, TENANT } from '../other-planning.ts';

const STORE = 'azurekv: { vaultUrl: "https://Acme.vault.azure.net/", authType: WorkloadIdentity }';
const DB = { kind: 'azure', vault: 'acme.vault.azure.net', name: 'db' };
const VERSION = '4387e9f3d6e14c459867679a90fd0f79';

/** getObjType */
test.each([
  ['{ key: db }', DB],
  ['{ key: secret/db }', DB],
  ['{ key: secret/db/and/more }', DB],
  [`{ key: db, version: ${VERSION} }`, { ...DB, version: VERSION }],
  ['{ key: db, version: "", metadataPolicy: Fetch }', DB],
])('%s asks for that secret of the vault', (ref, expected) => {
  expect(planned(STORE, ref)).toEqual([expected]);
});

test.each([
  [
    '{ key: cert/web }',
    /^source-unsupported: "cert\/web" is a certificate, .* only secrets of a vault are read here\.$/,
  ],
  ['{ key: key/signing }', /^source-unsupported: "key\/signing" is a key, /],
  [
    '{ key: team/db }',
    /^field-value: "team\/db" is of no type that a vault holds: expected a secret's name, or secret\/NAME\.$/,
  ],
  ['{ key: a_b }', /^field-value: .*"a_b" is no secret's name/],
  ['{ key: "db?version=1" }', /^field-value: .* is no secret's name/],
  ['{ key: db, version: latest }', /^field-value: .*expected 32 hexadecimal digits\.$/],
])('%s is refused', (ref, message) => {
  expect(planned(STORE, ref)).toEqual([expect.stringMatching(message)]);
});

describe('a store', () => {
  test.each([
    ['vaultUrl: "https://acme.vault.azure.cn", environmentType: ChinaCloud', 'azurechinacloud'],
    ['vaultUrl: "https://acme.vault.usgovcloudapi.net", environmentType: USGovernmentCloud', 'azureusgovernment'],
    [
      `vaultUrl: "https://acme.vault.azure.net", environmentType: PublicCloud, tenantId: ${TENANT.toUpperCase()}`,
      'azurecloud',
    ],
    ['vaultUrl: "https://acme.vault.azure.net", authSecretRef: { clientId: { name: a, key: b } }', 'azurecloud'],
  ] as const)('of %s is read by a login to %s', (fields, name) => {
    const azure = { tenant: TENANT, cloud: cloud(name) };
    expect(planned(`azurekv: { ${fields} }`, '{ key: db }', { ...LOGINS, azure })).toMatchObject([
      { kind: 'azure', name: 'db' },
    ]);
  });

  test('of a tenant by its id goes with a login by a domain: which tenant that is, only Azure knows', () => {
    const azure = { tenant: 'acme.onmicrosoft.com', cloud: cloud('azurecloud') };
    const store = STORE.replace(', authType', `, tenantId: ${TENANT}, authType`);
    expect(planned(store, '{ key: db }', { ...LOGINS, azure })).toEqual([DB]);
  });

  test.each<readonly [string, string]>([
    [
      'vaultUrl: "https://acme.vault.azure.cn", environmentType: ChinaCloud',
      'is a vault in "azurechinacloud", and the step logs in to "azurecloud"',
    ],
    [
      'vaultUrl: "https://acme.vault.azure.cn"',
      'has no environmentType, which is PublicCloud, and the vault "https://acme.vault.azure.cn" is in another cloud',
    ],
    [
      'vaultUrl: "https://acme.vault.azure.net", environmentType: GermanCloud',
      'has environmentType GermanCloud, and the vault',
    ],
    [
      'vaultUrl: "https://acme.vault.azure.net", tenantId: 00000000-0000-4000-8000-000000000000',
      `is a store of tenant 00000000-0000-4000-8000-000000000000, and \`azure-tenant-id\` is ${TENANT}`,
    ],
    ...[
      'http://acme.vault.azure.net',
      'https://acme.vault.azure.net:8443',
      'https://acme.vault.azure.net/secrets',
      'https://evil.example',
      'https://me@acme.vault.azure.net',
      'acme',
    ].map(
      (url) =>
        [`vaultUrl: "${url}"`, `has the vaultUrl "${url}", and only vaults at https://NAME.vault.azure.net, `] as const,
    ),
  ])('of %s is refused', (fields, why) => {
    expect(planned(`azurekv: { ${fields} }`, '{ key: db }')).toEqual([
      expect.stringContaining(`store-unsupported: ClusterSecretStore s (m.yaml:4) ${why}`),
    ]);
  });

  test('is refused without a login', () => {
    expect(planned(STORE, '{ key: db }', { ...LOGINS, azure: undefined })).toEqual([
      'store-unsupported: ClusterSecretStore s (m.yaml:4) is a store of Azure, and the step has no login for it.',
    ]);
  });

  test('with useAzureSDK says less beside a value, so metadata of it is refused', () => {
    const store = STORE.replace(' }', ', useAzureSDK: true }');
    expect(planned(store, '{ key: db }')).toEqual([DB]);
    expect(planned(store, '{ key: db, metadataPolicy: Fetch }')).toEqual([
      'source-unsupported: Metadata (metadataPolicy) of Azure with useAzureSDK is not supported.',
    ]);
  });
});

/** isValidSecret, okByName and okByTags */
describe('find', () => {
  interface Asked {
    readonly fits: (secret: { readonly name: string; readonly tags: ReadonlyMap<string, string> }) => boolean;
  }
  const finds = (find: string, name: string, tags: Readonly<Record<string, string>> = {}): boolean => {
    const [asked] = plannedEntries(STORE, `dataFrom: [{ find: ${find} }]`);
    return (asked as Asked).fits({ name, tags: new Map(Object.entries(tags)) });
  };

  test('looks for what the pattern matches anywhere in the name', () => {
    expect(['db-a', 'my-db-b', 'web'].map((name) => finds('{ name: { regexp: "db-[ab]" } }', name))).toEqual([
      true,
      true,
      false,
    ]);
    expect(finds('{ path: other/, name: { regexp: "^db$" } }', 'db')).toBe(true);
  });

  test('wants every tag, and the name as well', () => {
    const find = '{ name: { regexp: db }, tags: { env: prod, team: shop } }';
    expect(finds(find, 'db', { env: 'prod', team: 'shop', more: 'x' })).toBe(true);
    expect(finds(find, 'db', { env: 'prod' })).toBe(false);
    expect(finds(find, 'web', { env: 'prod', team: 'shop' })).toBe(false);
  });

  test('is asked once where it is the same', () => {
    const find = '{ find: { name: { regexp: db }, tags: { env: prod } } }';
    const [one, other] = plannedEntries(STORE, `dataFrom: [${find}, ${find}]`);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(one)).not.toBe(
      JSON.stringify(plannedEntries(STORE, `dataFrom: [${find.replace('prod', 'dev')}]`)[0]),
    );
  });
});
