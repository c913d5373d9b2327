import { fromText } from '../../golang/text.ts';
import { compileRegexp } from '../../regexp/regexp.ts';
import { type AzureRead, parseAzureAddress } from '../../secrets/azure/address.ts';
import { CLOUDS, type Cloud, cloudOf } from '../../secrets/azure/cloud.ts';
import type { AzureSearch } from '../../secrets/azure/search.ts';
import { isProblem } from '../../secrets/line-problem.ts';
import { quote } from '../../secrets/quotation.ts';
import type { Find, RemoteRef } from './external-secret.ts';
import type { AzureProvider } from './secret-store.ts';

/** Whom the step logs in to Azure as, and where. */
export interface AzureLogins {
  /** An id, or a domain. */
  readonly tenant: string;
  readonly cloud: Cloud;
}

/** What is wrong and the fix. */
type Wrong = readonly [why: string, fix: string];

/** `environmentType`, empty where it is left out. https://external-secrets.io/latest/api/spec/#external-secrets.io/v1.AzureEnvironmentType */
const ENVIRONMENTS: ReadonlyMap<string, Cloud['name']> = new Map([
  ['', 'azurecloud'],
  ['PublicCloud', 'azurecloud'],
  ['ChinaCloud', 'azurechinacloud'],
  ['USGovernmentCloud', 'azureusgovernment'],
]);

const ID = /^[0-9a-f-]{36}$/i;

/** Why the step's login does not open the store's vault; undefined where it does. */
export function wrongAzure(
  { environment, tenant, vaultUrl }: AzureProvider,
  login: AzureLogins | undefined,
): Wrong | undefined {
  if (login === undefined)
    return ['is a store of Azure, and the step has no login for it', 'Give `azure-tenant-id` and `azure-client-id`'];
  const host = hostOf(vaultUrl);
  const cloud = host === undefined ? undefined : cloudOf(host);
  if (cloud === undefined) {
    const hosts = CLOUDS.map(({ vaults }) => `https://NAME.${vaults}`).join(', ');
    return [`has the vaultUrl ${quote(vaultUrl, 120)}, and only vaults at ${hosts} are read`, 'Correct vaultUrl'];
  }
  if (ENVIRONMENTS.get(environment) !== cloud.name) {
    const said = environment === '' ? 'no environmentType, which is PublicCloud' : `environmentType ${environment}`;
    return [
      `has ${said}, and the vault ${quote(vaultUrl, 120)} is in another cloud`,
      'Correct environmentType or vaultUrl',
    ];
  }
  if (cloud !== login.cloud)
    return [
      `is a vault in "${cloud.name}", and the step logs in to "${login.cloud.name}"`,
      `Give \`azure-cloud: ${cloud.name}\``,
    ];
  const differs =
    [tenant, login.tenant].every((one) => ID.test(one)) && tenant.toLowerCase() !== login.tenant.toLowerCase();
  return differs
    ? [`is a store of tenant ${tenant}, and \`azure-tenant-id\` is ${login.tenant}`, 'Make them the same']
    : undefined;
}

/** A secret by its key, or why there is none: `not-read` for what is in a vault and no secret. */
export function azureRead({ key, version }: RemoteRef, provider: AzureProvider): AzureRead | AzureProblem {
  const [first = '', second] = key.text.split('/');
  const [type, name] = second === undefined ? ['secret', first] : [first, second];
  const other = OTHER_OBJECTS.get(type);
  if (other !== undefined)
    return { kind: 'not-read', message: `${quote(key.text, 120)} is ${other[0]}`, fix: other[1] };
  if (type !== 'secret') {
    const message = `${quote(key.text, 120)} is of no type that a vault holds: expected a secret's name, or secret/NAME`;
    return { kind: 'wrong', message, fix: 'Correct the key.' };
  }
  const written = version?.text ?? '';
  const query = written === '' ? '' : `?version=${written.replaceAll('&', '\0')}`;
  const read = parseAzureAddress(`${hostOf(provider.vaultUrl) ?? ''}/${name.replaceAll('?', '\0')}${query}`);
  return isProblem(read) ? { kind: 'wrong', message: read.message, fix: 'Correct key or version.' } : read;
}

export type AzureProblem =
  | { readonly kind: 'not-read'; readonly message: string; readonly fix: string | undefined }
  | { readonly kind: 'wrong'; readonly message: string; readonly fix: string };

const OTHER_OBJECTS: ReadonlyMap<string, readonly [why: string, fix: string | undefined]> = new Map([
  [
    'cert',
    [
      'a certificate, of which the operator takes the public part alone; only secrets of a vault are read here',
      'Write secret/ in place of cert/ for certificate and key together, as the vault keeps them.',
    ],
  ],
  [
    'key',
    ['a key, of which a vault gives out the public part alone; only secrets of a vault are read here', undefined],
  ],
]);

/** The operator takes no notice of `path`, and asks for each secret's current version. */
export function azureSearch({ name, tags }: Find, { vaultUrl }: AzureProvider): AzureSearch {
  const pattern = name?.text ?? '';
  const compiled = compileRegexp(pattern);
  return {
    kind: 'azure',
    vault: hostOf(vaultUrl) ?? '',
    sought: JSON.stringify([pattern, tags]),
    fits: (secret) =>
      tags.every(([key, value]) => secret.tags.get(key) === value) &&
      compiled.kind === 'regexp' &&
      compiled.regexp.matches(fromText(secret.name)),
  };
}

function hostOf(vaultUrl: string): string | undefined {
  const url = URL.canParse(vaultUrl) ? new URL(vaultUrl) : undefined;
  const plain =
    url?.protocol === 'https:' && url.port === '' && url.username === '' && /^https:\/\/[^/]+\/?$/i.test(vaultUrl);
  return plain ? url?.hostname : undefined;
}
