import { parseGcpAddress } from '../../secrets/gcp/address.ts';
import { isProblem } from '../../secrets/line-problem.ts';
import { quote } from '../../secrets/quotation.ts';
import type { OtherRead } from '../../secrets/reference.ts';
import { parseVaultAddress } from '../../secrets/vault/address.ts';
import { nameOf } from '../document/manifest.ts';
import type { Findings } from '../finding.ts';
import type { OtherStoreRead } from '../store-read.ts';
import { type AzureLogins, azureRead, azureSearch, wrongAzure } from './azure-store.ts';
import type { DataFromEntry, RemoteRef, StoreRef } from './external-secret.ts';
import type { AzureProvider, GcpProvider, SecretStore, VaultProvider } from './secret-store.ts';

/** Where the step logs in. */
export interface Logins {
  /** By a role. */
  readonly aws: boolean;
  readonly vault: { readonly address: string; readonly namespace: string } | undefined;
  readonly gcp: boolean;
  readonly azure: AzureLogins | undefined;
  /** What gives them: a step's inputs, or the environment of whoever runs `keyless check`. */
  readonly by?: 'environment';
}

export const AWS_ALONE: Logins = { aws: true, vault: undefined, gcp: false, azure: undefined };

export type OtherProviders = VaultProvider | GcpProvider | AzureProvider;

const STORE_NAMES = { vault: 'Vault', gcp: 'Google', azure: 'Azure' } as const;

/** Does the step's own login reach the store? Where not, it is noted. */
export function reaches(
  provider: OtherProviders,
  { manifest }: SecretStore,
  ref: StoreRef,
  logins: Logins,
  findings: Findings,
): boolean {
  const wrong = wrongStore(provider, logins);
  if (wrong === undefined) return true;
  const [why, fix] = wrong;
  const store = `${nameOf(manifest)} (${provider.place.file}:${provider.place.line})`;
  findings.addAbsent('store-unsupported', ref.place, ref.name, `${store} ${why}.`, `${fix}.`);
  return false;
}

function wrongStore(provider: OtherProviders, logins: Logins): Wrong | undefined {
  switch (provider.kind) {
    case 'vault':
      return wrongVault(provider, logins);
    case 'gcp':
      return wrongGcp(provider, logins);
    case 'azure':
      return logins.by === 'environment' ? AZURE_BY_STEP : wrongAzure(provider, logins.azure);
  }
}

type Wrong = readonly [why: string, fix: string];

const orInStep = ', or check in a step (`check: manifests`)';
const AZURE_BY_STEP: Wrong = [
  'is a store of Azure, of which no login is taken from the environment',
  'Check in a step (`check: manifests`)',
];

function wrongVault({ namespace, server }: VaultProvider, { by, vault }: Logins): Wrong | undefined {
  const [given, givenNamespace] =
    by === undefined ? ['`vault-addr`', '`vault-namespace`'] : ['VAULT_ADDR', 'VAULT_NAMESPACE'];
  if (vault === undefined)
    return by === undefined
      ? ['is a store of Vault, and the step has no login for it', 'Give `vault-addr`']
      : [
          'is a store of Vault, and VAULT_ADDR and VAULT_TOKEN are not both set',
          `Log in and set them, as by VAULT_TOKEN="$(vault print token)"${orInStep}`,
        ];
  if (plain(server, '/v1') !== plain(vault.address, '/v1'))
    return [
      `is a store of the Vault at ${quote(server, 120)}, and ${given} is ${quote(vault.address, 120)}`,
      'Make them the same',
    ];
  if (plain(namespace) !== plain(vault.namespace))
    return [
      `is a store of namespace ${quote(namespace, 80)}, and ${givenNamespace} is ${quote(vault.namespace, 80)}`,
      'Make them the same',
    ];
  return undefined;
}

function wrongGcp({ project }: GcpProvider, { by, gcp }: Logins): Wrong | undefined {
  if (!gcp)
    return by === undefined
      ? ['is a store of Google, and the step has no login for it', 'Give `gcp-workload-identity-provider`']
      : [
          'is a store of Google, and CLOUDSDK_AUTH_ACCESS_TOKEN is not set',
          `Log in and set it, as by CLOUDSDK_AUTH_ACCESS_TOKEN="$(gcloud auth print-access-token)"${orInStep}`,
        ];
  return project === '' ? ['names no project, and only a cluster has one of its own', 'Add projectID'] : undefined;
}

function plain(text: string, end = ''): string {
  const path = text.replace(/^\/+|\/+$/g, '');
  const cut = end !== '' && path.endsWith(end) ? path.slice(0, -end.length) : path;
  return URL.canParse(cut) ? new URL(cut).href : cut;
}

/** One secret of the store; undefined where there can be none of that name, which is noted. */
export function otherRead(ref: RemoteRef, provider: OtherProviders, findings: Findings): OtherStoreRead | undefined {
  const { key, tags, version } = ref;
  if (tags && (provider.kind !== 'azure' || provider.newerSdk)) {
    const store = `${STORE_NAMES[provider.kind]}${provider.kind === 'azure' ? ' with useAzureSDK' : ''}`;
    const why = `Metadata (metadataPolicy) of ${store} is not supported.`;
    findings.add('source-unsupported', key.place, key.text, why, 'Leave metadataPolicy out.');
    return undefined;
  }
  if (provider.kind === 'azure') {
    const asked = azureRead(ref, provider);
    if (asked.kind === 'azure') return { kind: 'other', read: asked };
    const { fix, kind, message } = asked;
    if (kind === 'not-read') findings.addAbsent('source-unsupported', key.place, key.text, `${message}.`, fix);
    else findings.add('field-value', key.place, key.text, `${message}.`, fix);
    return undefined;
  }
  const read = provider.kind === 'vault' ? vaultRead(key.text, provider) : gcpRead(key.text, provider);
  const written = version?.text ?? '';
  const asked = written === '' || isProblem(read) ? read : versioned(read, written);
  if (!isProblem(asked)) return { kind: 'other', read: asked };
  findings.add('field-value', key.place, key.text, `${asked.message}.`, 'Correct key or version.');
  return undefined;
}

/** Those of the store that a search finds; undefined where that is not supported, which is noted. */
export function otherSearch(
  { place, source }: DataFromEntry,
  provider: OtherProviders,
  findings: Findings,
): OtherStoreRead | undefined {
  if (provider.kind === 'azure' && source.kind === 'find')
    return { kind: 'other', read: azureSearch(source.find, provider) };
  const why = `find is not supported in stores of ${STORE_NAMES[provider.kind]}.`;
  findings.add('source-unsupported', place, 'find', why, 'Name each secret by data or extract.');
  return undefined;
}

type Parsed = OtherRead | ReturnType<typeof parseGcpAddress> | ReturnType<typeof parseVaultAddress>;

function vaultRead(key: string, { path, version }: VaultProvider): Parsed {
  return parseVaultAddress(vaultPath(key, path, version).replaceAll('?', '\0'));
}

/** The mount and `data` may be part of a key, or not. https://external-secrets.io/latest/provider/hashicorp-vault/ */
function vaultPath(key: string, mount: string | undefined, version: 'v1' | 'v2'): string {
  if (mount === undefined) {
    const [first = '', ...rest] = key.split('/');
    return version === 'v1' || key.includes('/data/') ? key : [first, 'data', ...rest].join('/');
  }
  const own = key.startsWith(`${mount}/`);
  const below = own ? key.slice(mount.length + 1) : key;
  if (version === 'v1') return `${mount}/${below}`;
  return `${mount}/data/${own ? below.replace(/^data\//, '') : below}`;
}

function gcpRead(key: string, { latestEnabled, location, project }: GcpProvider): Parsed {
  const place = location === undefined ? '' : `/locations/${location}`;
  const read = parseGcpAddress(`projects/${project}${place}/secrets/${key.replaceAll(/[?/]/g, '\0')}`);
  return isProblem(read) || !latestEnabled ? read : { ...read, latestEnabled };
}

function versioned(read: OtherRead, version: string): Parsed {
  const text = version.replaceAll('&', '\0');
  if (read.kind === 'vault') return parseVaultAddress(`${read.id}?version=${text}`);
  if (read.kind !== 'gcp') return read;
  const place = read.location === undefined ? '' : `/locations/${read.location}`;
  return parseGcpAddress(`projects/${read.project}${place}/secrets/${read.secret}?version=${text}`);
}
