import type { Fields } from '../fields.ts';
import type { AzureProvider, GcpProvider, VaultProvider } from './secret-store.ts';

const AUTH_TYPES = ['ServicePrincipal', 'ManagedIdentity', 'WorkloadIdentity'];
const ENVIRONMENTS = ['PublicCloud', 'USGovernmentCloud', 'ChinaCloud', 'GermanCloud', 'AzureStackCloud'];
const POLICIES = ['LatestOrFail', 'LatestOrFetch'];

/** Its `auth` and certificates are for the cluster: here the step's own login counts. */
export function readVault(fields: Fields): VaultProvider {
  const provider: VaultProvider = {
    kind: 'vault',
    server: fields.text('server', { required: true })?.text ?? '',
    path: fields.text('path')?.text,
    version: fields.text('version', { oneOf: ['v1', 'v2'] })?.text === 'v1' ? 'v1' : 'v2',
    namespace: fields.text('namespace')?.text ?? '',
    place: fields.place,
  };
  fields.skip(
    'auth',
    'caBundle',
    'caProvider',
    'tls',
    'readYourWrites',
    'forwardInconsistent',
    'headers',
    'checkAndSet',
  );
  fields.end();
  return provider;
}

export function readGcp(fields: Fields): GcpProvider {
  const provider: GcpProvider = {
    kind: 'gcp',
    project: fields.text('projectID')?.text ?? '',
    location: fields.text('location')?.text || undefined,
    latestEnabled: fields.text('secretVersionSelectionPolicy', { oneOf: POLICIES })?.text === 'LatestOrFetch',
    place: fields.place,
  };
  fields.skip('auth');
  fields.end();
  return provider;
}

export function readAzure(fields: Fields): AzureProvider {
  fields.text('authType', { oneOf: AUTH_TYPES });
  const provider: AzureProvider = {
    kind: 'azure',
    vaultUrl: fields.text('vaultUrl', { required: true })?.text ?? '',
    tenant: fields.text('tenantId')?.text ?? '',
    environment: fields.text('environmentType', { oneOf: ENVIRONMENTS })?.text ?? '',
    newerSdk: fields.flag('useAzureSDK') === true,
    place: fields.place,
  };
  fields.skip('authSecretRef', 'serviceAccountRef', 'identityId', 'customCloudConfig');
  fields.end();
  return provider;
}
