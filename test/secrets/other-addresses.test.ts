import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/secrets/address.ts';
import { OTHER_ADDRESSES } from '../../src/secrets/other-addresses.ts';
import { parseReferences } from '../../src/secrets/parse.ts';
import { readKey } from '../../src/secrets/plan.ts';
import { resolveSecrets } from '../../src/secrets/resolve.ts';

const problem = (address: string) => {
  const read = parseAddress(address, OTHER_ADDRESSES);
  return read.kind === 'problem' ? `${read.code}: ${read.message}` : read;
};

describe('an address of Vault', () => {
  test.each([
    ['vault:secret/data/payments', { kind: 'vault', id: 'secret/data/payments' }],
    ['vault:secret/data/payments?version=3', { kind: 'vault', id: 'secret/data/payments', version: '3' }],
    ['vault:database/creds/app', { kind: 'vault', id: 'database/creds/app' }],
    ['vault:team a/kv/data/ü+=', { kind: 'vault', id: 'team a/kv/data/ü+=' }],
  ])('%s', (address, read) => expect(parseAddress(address, OTHER_ADDRESSES)).toEqual(read));

  test.each([
    [
      'vault:',
      'reference-syntax: "" is no path of Vault: expected a mount and a path, such as vault:secret/data/payments, found nothing',
    ],
    ['vault:secret', /found a mount alone$/],
    ['vault:/secret/data/x', /found "\/" at its beginning$/],
    ['vault: secret/data/x', /found " " at its beginning$/],
    ['vault:secret/data/', /found "\/" at its end$/],
    ['vault:secret//x', /found "\/\/"$/],
    ['vault:secret/../sys/raw', /found "\.\."$/],
    ['vault:auth/token/lookup-self', /is Vault's own: no engine keeps secrets under "auth\/"/],
    ['vault:sys/mounts', /is Vault's own/],
    ['vault:secret/data/*', /^reference-wildcard: a path of Vault is read whole by "#\*" alone/],
    [
      'vault:secret/data/x?version=0',
      /^reference-query: \?version= has no usable value: found "0"; expected a number, such as 3/,
    ],
    ['vault:secret/data/x?stage=a', /^reference-query: "stage" is not known here; expected \?version=/],
    [`vault:secret/${'x'.repeat(2050)}`, /found 2057 characters$/],
  ])('%s is refused', (address, message) => expect(problem(address)).toEqual(matching(message)));
});

describe('an address of Google', () => {
  test.each([
    ['gcp:projects/acme-prod/secrets/db', { kind: 'gcp', project: 'acme-prod', secret: 'db' }],
    [
      'gcp:projects/123456789012/secrets/db/versions/7',
      { kind: 'gcp', project: '123456789012', secret: 'db', version: '7' },
    ],
    [
      'gcp:projects/acme-prod/secrets/db?version=live',
      { kind: 'gcp', project: 'acme-prod', secret: 'db', version: 'live' },
    ],
    [
      'gcp:projects/acme.example:prod/locations/europe-west1/secrets/DB_1/versions/latest',
      { kind: 'gcp', project: 'acme.example:prod', location: 'europe-west1', secret: 'DB_1', version: 'latest' },
    ],
  ])('%s', (address, read) => expect(parseAddress(address, OTHER_ADDRESSES)).toEqual(read));

  test.each([
    ['gcp:acme-prod/db', /expected gcp:projects\/PROJECT\/secrets\/SECRET, .*; its beginning is another$/],
    ['gcp:projects/acme-prod/db', /; what follows the project is another$/],
    ['gcp:projects/Acme/secrets/db', /"Acme" is no project's id or number$/],
    ['gcp:projects/acme-prod/secrets/d.b', /"d\.b" is no secret's name/],
    ['gcp:projects/acme-prod/locations/evil.example/secrets/db', /"evil\.example" is no location$/],
    ['gcp:projects/acme-prod/secrets/db/versions/0', /"0" is no version: a number, "latest" or an alias$/],
    ['gcp:projects/acme-prod/secrets/db/versions/1?version=2', /^reference-query: the version is given twice/],
    ['gcp:projects/acme-prod/secrets/*', /^reference-wildcard: secrets of Google are read one by one/],
    ['gcp:projects/acme-prod/secrets/db?stage=x', /^reference-query: "stage" is not known here/],
  ])('%s is refused', (address, message) => expect(problem(address)).toEqual(matching(message)));
});

describe('an address of Azure', () => {
  test.each([
    ['azure:my-vault/db-password', { kind: 'azure', vault: 'my-vault', name: 'db-password' }],
    [
      'azure:my-vault/db?version=4387e9f3d6e14c459867679a90fd0f79',
      { kind: 'azure', vault: 'my-vault', name: 'db', version: '4387e9f3d6e14c459867679a90fd0f79' },
    ],
    ['azure:my-vault.vault.azure.cn/db', { kind: 'azure', vault: 'my-vault.vault.azure.cn', name: 'db' }],
    ['azure:My-Vault.Vault.Azure.Net/db', { kind: 'azure', vault: 'My-Vault.Vault.Azure.Net', name: 'db' }],
    [
      'azure:my-vault.vault.usgovcloudapi.net/db',
      { kind: 'azure', vault: 'my-vault.vault.usgovcloudapi.net', name: 'db' },
    ],
  ])('%s', (address, read) => expect(parseAddress(address, OTHER_ADDRESSES)).toEqual(read));

  test.each([
    ['azure:my-vault', /"" is no secret's name/],
    [
      'azure:my_vault/db',
      /"my_vault" is no vault's name or host: a name is 3 to 24 letters, digits and single -, and begins with/,
    ],
    ['azure:my--vault/db', /"my--vault" is no vault's name or host/],
    ['azure:my_vault.vault.azure.net/db', /"my_vault\.vault\.azure\.net" is no vault's name or host/],
    [
      'azure:evil.example/db',
      /"evil\.example" is no vault's host: those end in \.vault\.azure\.net, \.vault\.azure\.cn, \.vault\.usgovcloudapi\.net, and nothing is sent anywhere else$/,
    ],
    ['azure:evil@host.example/db', /is no vault's host/],
    ['azure:my-vault.vault.azure.net:8443/db', /is no vault's host/],
    ['azure:my-vault.vault.azure.net.evil.example/db', /is no vault's host/],
    ['azure:a.my-vault.vault.azure.net/db', /is no vault's name or host/],
    ['azure:xvault.azure.net/db', /is no vault's host/],
    ['azure:my-vault/db/4387e9f3d6e14c459867679a90fd0f79', /is too much; a version is written \?version=$/],
    ['azure:my-vault/db?version=1', /^reference-query: .*found "1"; expected 32 hexadecimal digits/],
    ['azure:my-vault/*', /^reference-wildcard: secrets of Azure are read one by one/],
  ])('%s is refused', (address, message) => expect(problem(address)).toEqual(matching(message)));
});

test('derived names are of the whole path in Vault, and of the secret in the others', async () => {
  const { references } = parseReferences(
    'vault:secret/data/ci#token\ngcp:projects/acme-prod/secrets/db\nazure:my-vault/api-key',
    OTHER_ADDRESSES,
  );
  const value = { kind: 'text', text: '{"token":"a-token"}' } as const;
  const found = { kind: 'found', secrets: [{ arn: '', name: 'x', versionId: '', value }] } as const;
  const { secrets } = await resolveSecrets(references, new Map(references.map(({ read }) => [readKey(read), found])));
  expect(secrets.map(({ name }) => name)).toEqual(['SECRET_DATA_CI_TOKEN', 'DB', 'API_KEY']);
});

const AZURE_VAULT = /^[a-z][a-z0-9-]{1,22}[a-z0-9](?:\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net))?$/i;

test('whatever is written, an address is a read or a problem, and no part of a host can hide in one', () => {
  const part = fc.string({
    unit: fc.constantFrom(...'abZ09-_./:@?#%*= \\'.split(''), 'projects/', 'secrets/', '..', 'vault.azure.net'),
  });
  fc.assert(
    fc.property(fc.constantFrom('vault:', 'gcp:', 'azure:'), part, (scheme, rest) => {
      const read = parseAddress(scheme + rest, OTHER_ADDRESSES);
      if (read.kind === 'azure') expect(read.vault).toMatch(AZURE_VAULT);
      if (read.kind === 'gcp') expect(read.location ?? 'a').toMatch(/^[a-z0-9-]+$/);
      if (read.kind === 'vault') expect(read.id.split('/')).not.toContain('..');
    }),
  );
});

function matching(message: string | RegExp): unknown {
  return typeof message === 'string' ? message : expect.stringMatching(message);
}
