import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InputReader } from '../../../src/inputs/input-reader.ts';
import { parseAzureAddress } from '../../../src/secrets/azure/address.ts';
import { CLOUDS, cloudOf, vaultHost } from '../../../src/secrets/azure/cloud.ts';
import { OTHER_ADDRESSES } from '../../../src/secrets/other-addresses.ts';
import { parseReferences } from '../../../src/secrets/parse.ts';
import { readAzureSettings } from '../../../src/stores/azure/settings.ts';

const IDS = {
  'azure-tenant-id': 'acme.onmicrosoft.com',
  'azure-client-id': '11111111-2222-4333-8444-555555555555',
};

function read(
  secrets: string,
  inputs: Readonly<Record<string, string>> = IDS,
  env: Readonly<Record<string, string>> = {},
) {
  const asked: string[] = [];
  const reader = new InputReader((name) => {
    asked.push(name);
    return inputs[name] ?? '';
  });
  const settings = readAzureSettings(reader, parseReferences(secrets, OTHER_ADDRESSES).references, (name) => env[name]);
  return { settings, problems: reader.problems, asked: new Set(asked) };
}

test('nothing is read where nothing names Azure, but every input is asked for', () => {
  const { asked, problems, settings } = read('', {});
  expect([settings, problems]).toEqual([undefined, []]);
  expect([...asked].toSorted()).toEqual(['azure-audience', 'azure-client-id', 'azure-cloud', 'azure-tenant-id']);
});

test.each([
  ['azure-audience', 'api://x', ['azure-tenant-id', 'azure-client-id']],
  ['azure-cloud', 'azurechinacloud', ['azure-tenant-id', 'azure-client-id']],
  ['azure-tenant-id', 'acme.onmicrosoft.com', ['azure-client-id']],
])('%s alone has no effect, and is refused', (name, value, missing) => {
  expect(read('', { [name]: value }).problems).toEqual(
    missing.map((where) => ({
      code: 'input-missing',
      where,
      message: `no ${where === 'azure-tenant-id' ? 'tenant' : 'client id'} is given, but \`${name}\` is`,
    })),
  );
});

test('the login and each vault are connected to ahead, once', () => {
  const { problems, settings } = read('A = azure:acme/a\nB = azure:Acme.vault.azure.net/b\nC = azure:other/c');
  expect(problems).toEqual([]);
  expect(settings).toMatchObject({
    tenant: 'acme.onmicrosoft.com',
    client: '11111111-2222-4333-8444-555555555555',
    audience: 'api://AzureADTokenExchange',
    origins: ['https://login.microsoftonline.com', 'https://acme.vault.azure.net', 'https://other.vault.azure.net'],
  });
});

test.each(CLOUDS.map((cloud) => [cloud.name, cloud] as const))(
  '%s is known by its name and by its vaults',
  (name, cloud) => {
    for (const { settings } of [
      read('A = azure:acme/a', { ...IDS, 'azure-cloud': name }),
      read(`A = azure:acme.${cloud.vaults}/a`),
    ]) {
      expect(settings).toMatchObject({ cloud, audience: cloud.audience });
      expect(settings?.origins).toEqual([cloud.authority, `https://acme.${cloud.vaults}`]);
    }
  },
);

test('whatever an address is, its vault is a host right under one of Azure’s suffixes', () => {
  const part = fc.string({
    unit: fc.constantFrom(...'abZ09-_.:@?#%/\\ '.split(''), ...CLOUDS.map(({ vaults }) => `.${vaults}`)),
  });
  fc.assert(
    fc.property(part, fc.constantFrom(...CLOUDS), (text, cloud) => {
      const read = parseAzureAddress(`${text}/db`);
      if (read.kind === 'problem') return;
      const host = vaultHost(read.vault, cloud);
      expect(new URL(`https://${host}/`).host).toBe(host);
      const { vaults = '' } = cloudOf(host) ?? {};
      expect(host.slice(0, -vaults.length)).toMatch(/^[a-z][a-z0-9-]{1,22}[a-z0-9]\.$/);
    }),
    { numRuns: 500 },
  );
});

test('what the SDKs take first is named where it is set', () => {
  const env = { AZURE_PASSWORD: 'x', AZURE_CLIENT_SECRET: 'y', AZURE_CLIENT_CERTIFICATE_PATH: '' };
  expect(read('', IDS, env).settings?.takenFirst).toEqual(['AZURE_CLIENT_SECRET', 'AZURE_PASSWORD']);
});
