import type { Fields } from '../fields.ts';
import type { GcpProvider, VaultProvider } from './secret-store.ts';

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
