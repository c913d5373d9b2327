import { isProblem, type LineProblem, lineProblem } from '../line-problem.ts';
import { NO_VERSION, parseVersion, splitQuery } from '../query.ts';
import { quote } from '../quotation.ts';
import { CLOUDS, cloudOf } from './cloud.ts';

/** A secret of an Azure Key Vault. */
export interface AzureRead {
  readonly kind: 'azure';
  /** The vault's name, or its whole host in one of Azure's clouds: `my-vault.vault.azure.cn`. */
  readonly vault: string;
  readonly name: string;
  /** Undefined stands for the current one. */
  readonly version?: string;
}

/** https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#vault-name-and-object-name */
const VAULT = /^[A-Za-z](?!.*--)[A-Za-z0-9-]{1,22}[A-Za-z0-9]$/;
const NAME = /^[A-Za-z0-9-]{1,127}$/;
const VERSION = /^[0-9a-f]{32}$/;

/** `VAULT/NAME[?version=…]`, or a vault's whole host in place of its name. */
export function parseAzureAddress(address: string): AzureRead | LineProblem {
  const { id, query } = splitQuery(address);
  const version = query === undefined ? NO_VERSION : parseVersion(query, VERSION, '32 hexadecimal digits');
  if (isProblem(version)) return version;
  if (id.includes('*'))
    return lineProblem('reference-wildcard', 'secrets of Azure are read one by one, by their whole name');
  const [vault = '', name = '', ...rest] = id.split('/');
  const wrong = wrongPart(vault, name, rest);
  if (wrong !== undefined) {
    return lineProblem(
      'reference-syntax',
      `${quote(id)} is no secret of Azure: expected azure:VAULT/NAME, with the vault's name or its whole host, and ?version= for another than the current version; ${wrong}`,
    );
  }
  return { kind: 'azure', vault, name, ...version };
}

function wrongPart(vault: string, name: string, rest: readonly string[]): string | undefined {
  const wrong = wrongVault(vault);
  if (wrong !== undefined) return wrong;
  if (rest.length > 0) return `${quote(rest.join('/'))} is too much; a version is written ?version=`;
  return NAME.test(name) ? undefined : `${quote(name)} is no secret's name: letters, digits and -`;
}

/** The job's token for Azure opens whatever takes it, so it goes to Azure's own hosts alone. */
function wrongVault(vault: string): string | undefined {
  const cloud = cloudOf(vault);
  const name = cloud === undefined ? vault : vault.slice(0, -cloud.vaults.length - 1);
  if (VAULT.test(name)) return undefined;
  if (cloud === undefined && /[.:@]/.test(vault))
    return `${quote(vault)} is no vault's host: those end in ${CLOUDS.map(({ vaults }) => `.${vaults}`).join(', ')}, and nothing is sent anywhere else`;
  return `${quote(vault)} is no vault's name or host: a name is 3 to 24 letters, digits and single -, and begins with a letter`;
}
