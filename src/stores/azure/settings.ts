import type { InputReader } from '../../inputs/input-reader.ts';
import { CLOUD_NAMES, CLOUDS, type Cloud, cloudOf, vaultHost } from '../../secrets/azure/cloud.ts';
import type { SecretReference } from '../../secrets/reference.ts';
import { asksFor, noteMissing } from '../login-asked.ts';
import type { StoreSettings } from '../settings.ts';

/** How a step logs in to Azure. */
export interface AzureSettings extends StoreSettings {
  readonly cloud: Cloud;
  /** The tenant's id, or one of its domains. */
  readonly tenant: string;
  /** Of an app registration or a user-assigned managed identity. */
  readonly client: string;
  /** Variables of this job that Azure's SDKs take before a token file, by name. */
  readonly takenFirst: readonly string[];
}

/** https://learn.microsoft.com/azure/developer/intro/azure-identity-environment-variables */
const TAKEN_FIRST = ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_PASSWORD'] as const;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Reads `azure-…`; undefined where no line names Azure and no input of it is given. */
export function readAzureSettings(
  read: InputReader,
  lines: readonly SecretReference[],
  variable: (name: string) => string | undefined,
): AzureSettings | undefined {
  if (!asksFor('azure', read, lines)) return undefined;
  noteMissing('azure', read, lines, { 'azure-tenant-id': 'tenant', 'azure-client-id': 'client id' });
  const tenant = matching(read, 'azure-tenant-id', [GUID, DOMAIN], "the tenant's id, a GUID, or one of its domains");
  const client = matching(read, 'azure-client-id', [GUID], 'the client id of an app or managed identity, a GUID');
  const cloud = cloudFor(read, lines);
  const audience = matching(read, 'azure-audience', [/^[^\s\p{Cc}]+$/u], 'an audience without blanks');
  const vaults = lines.flatMap(({ read: asked }) => (asked.kind === 'azure' ? [vaultHost(asked.vault, cloud)] : []));
  return {
    cloud,
    tenant,
    client,
    audience: audience || cloud.audience,
    takenFirst: TAKEN_FIRST.filter((name) => Boolean(variable(name))),
    origins: [...new Set([cloud.authority, ...vaults.map((host) => `https://${host}`)])],
    authority: undefined,
  };
}

/** The one that is named, else the one that the vaults' hosts say: a step is logged in to one. */
function cloudFor(read: InputReader, lines: readonly SecretReference[]): Cloud {
  const named = read.text('azure-cloud') !== '';
  const chosen = read.choice('azure-cloud', CLOUD_NAMES, 'azurecloud');
  const said = lines.flatMap(({ line, read: asked }) => {
    const cloud = asked.kind === 'azure' ? cloudOf(asked.vault) : undefined;
    return cloud === undefined ? [] : [{ line, cloud }];
  });
  const [first] = said;
  const cloud = (named ? undefined : first?.cloud) ?? CLOUDS.find(({ name }) => name === chosen);
  if (cloud === undefined) throw new TypeError('every name has a cloud');
  const why = named ? 'as `azure-cloud` says' : `as line ${first?.line} does`;
  for (const other of said) {
    if (other.cloud === cloud) continue;
    const message = `this vault is in "${other.cloud.name}", and the step logs in to "${cloud.name}", ${why}: each cloud needs a step of its own`;
    read.note('input-conflict', `secrets, line ${other.line}`, message);
  }
  return cloud;
}

/** Empty, with the problem noted, where it fits none of the forms. */
function matching(read: InputReader, name: string, forms: readonly RegExp[], expected: string): string {
  const text = read.text(name);
  if (text === '' || forms.some((form) => form.test(text))) return text;
  read.invalid(name, expected, text);
  return '';
}
