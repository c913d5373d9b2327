import { type LineProblem, lineProblem } from './line-problem.ts';
import { parseParameterAddress } from './parameter-store/address.ts';
import { quote } from './quotation.ts';
import type { SecretRead } from './reference.ts';
import { parseSecretAddress } from './secrets-manager/address.ts';

/** Stores that have a scheme of their own but no code yet. */
const LATER = ['vault', 'gcp', 'azure'];

/** Who reads what stands behind a scheme. */
const SCHEMES: ReadonlyMap<string, (address: string) => SecretRead | LineProblem> = new Map([
  ['ssm', parseParameterAddress],
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
  const found = LATER.includes(scheme) ? 'is not supported by this version' : 'is no store that Keyless knows';
  return lineProblem(
    'reference-scheme',
    `${quote(`${scheme}:`)} ${found}; supported are AWS Secrets Manager, by name or ARN, with no scheme, and Parameter Store, by ssm:`,
  );
}
