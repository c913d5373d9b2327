import { parseAzureAddress } from './azure/address.ts';
import { parseGcpAddress } from './gcp/address.ts';
import { type LineProblem, lineProblem } from './line-problem.ts';
import { parseParameterAddress } from './parameter-store/address.ts';
import { quote } from './quotation.ts';
import type { SecretRead } from './reference.ts';
import { parseSecretAddress } from './secrets-manager/address.ts';
import { parseVaultAddress } from './vault/address.ts';

/** Who reads what stands behind a scheme. */
const SCHEMES: ReadonlyMap<string, (address: string) => SecretRead | LineProblem> = new Map<
  string,
  (address: string) => SecretRead | LineProblem
>([
  ['ssm', parseParameterAddress],
  ['vault', parseVaultAddress],
  ['gcp', parseGcpAddress],
  ['azure', parseAzureAddress],
]);

/** Whose ARNs need no scheme: they name their service. */
const ARN = /^arn:[^:]*:(?<service>[^:]*):/;

/** What stands before `#`: `[scheme:]id[?key=value]`, or what many ids begin with and `*`. */
export function parseAddress(address: string): SecretRead | LineProblem {
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(address)?.[1];
  if (scheme === undefined) return parseSecretAddress(address);
  if (scheme === 'arn')
    return (SCHEMES.get(ARN.exec(address)?.groups?.['service'] ?? '') ?? parseSecretAddress)(address);
  const parse = SCHEMES.get(scheme);
  if (parse !== undefined) return parse(address.slice(scheme.length + 1));
  return lineProblem(
    'reference-scheme',
    `${quote(`${scheme}:`)} is no store that Keyless knows; supported are AWS Secrets Manager, by name or ARN, with no scheme, Parameter Store by ssm:, Vault and OpenBao by vault:, Google Secret Manager by gcp:, and Azure Key Vault by azure:`,
  );
}
