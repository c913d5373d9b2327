import { expect, test } from 'vitest';
import { azureVariables } from '../../../src/stores/azure/run-variables.ts';

const HELD = {
  token: 'the-token',
  issuedAt: 0,
  expiresAt: 0,
  renewAt: 0,
  client: 'client-id',
  tenant: 'tenant-id',
  authority: 'https://login.microsoftonline.com',
  audience: 'api://AzureADTokenExchange',
};
const FILES = { path: '/temp/federated-token' };
const ASKING = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y' };

test('those of the SDKs and of Terraform, and none that would be taken before them', () => {
  const variables = azureVariables({ held: HELD, files: FILES }, ASKING);
  const set = Object.entries(variables).filter(([, value]) => value !== undefined);
  expect(Object.fromEntries(set)).toEqual({
    AZURE_CLIENT_ID: 'client-id',
    AZURE_TENANT_ID: 'tenant-id',
    AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com/',
    AZURE_FEDERATED_TOKEN_FILE: '/temp/federated-token',
    ARM_USE_OIDC: 'true',
    ARM_CLIENT_ID: 'client-id',
    ARM_TENANT_ID: 'tenant-id',
    ARM_ENVIRONMENT: 'public',
  });
  for (const name of ['AZURE_CLIENT_SECRET', 'ARM_CLIENT_SECRET', 'ARM_OIDC_TOKEN', 'ARM_OIDC_TOKEN_FILE_PATH'])
    expect(name in variables).toBe(true);
  expect(JSON.stringify(variables)).not.toContain('the-token');
});

test.each([
  ['can’t ask', {}, HELD.audience],
  ['has half of what asks', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, HELD.audience],
  ['would ask for another audience', ASKING, 'api://of-acme'],
])('Terraform gets the file where it %s itself', (_what, env, audience) => {
  const variables = azureVariables({ held: { ...HELD, audience }, files: FILES }, env);
  expect(variables['ARM_OIDC_TOKEN_FILE_PATH']).toBe(FILES.path);
});

test.each([
  ['https://login.chinacloudapi.cn', 'china'],
  ['https://login.microsoftonline.us', 'usgovernment'],
])('%s is the cloud %s', (authority, cloud) => {
  expect(azureVariables({ held: { ...HELD, authority }, files: FILES }, {})['ARM_ENVIRONMENT']).toBe(cloud);
});
