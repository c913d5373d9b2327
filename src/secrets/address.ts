import { type LineProblem, lineProblem } from './line-problem.ts';
import { parseParameterAddress } from './parameter-store/address.ts';
import { quote } from './quotation.ts';
import type { SecretRead } from './reference.ts';
import { parseSecretAddress } from './secrets-manager/address.ts';
import { OTHER_STORES, type OtherStore } from './stores.ts';

/** Reads what stands behind a scheme. */
export type AddressParser = (address: string) => SecretRead | LineProblem;

/** Those of the stores outside AWS, whose code is loaded only where a step names one. */
export type OtherAddresses = Partial<Readonly<Record<OtherStore, AddressParser>>>;

/** Whose ARNs need no scheme: they name their service. */
const ARN = /^arn:[^:]*:(?<service>[^:]*):/;

/** What stands before `#`: `[scheme:]id[?key=value]`, or what many ids begin with and `*`. */
export function parseAddress(address: string, others: OtherAddresses): SecretRead | LineProblem {
  const scheme = /^([a-z][a-z0-9+.-]*):/.exec(address)?.[1];
  if (scheme === undefined) return parseSecretAddress(address);
  if (scheme === 'arn') {
    const isParameter = ARN.exec(address)?.groups?.['service'] === 'ssm';
    return isParameter ? parseParameterAddress(address) : parseSecretAddress(address);
  }
  const rest = address.slice(scheme.length + 1);
  if (scheme === 'ssm') return parseParameterAddress(rest);
  const store = OTHER_STORES.find((name) => name === scheme);
  if (store !== undefined) {
    const parse = others[store];
    if (parse === undefined) throw new TypeError(`${store}: needs its parser`);
    return parse(rest);
  }
  return lineProblem(
    'reference-scheme',
    `${quote(`${scheme}:`)} is no store that Keyless knows; supported are AWS Secrets Manager, by name or ARN, with no scheme, Parameter Store by ssm:, Vault and OpenBao by vault:, Google Secret Manager by gcp:, and Azure Key Vault by azure:`,
  );
}
