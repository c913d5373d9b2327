import { quote } from './quotation.ts';
import { isDevice, isReserved, reservedFamily } from './reserved-name.ts';

/** The action's own outputs; expressions read outputs without regard to case. */
const OUTPUTS = new Set([
  'secrets-dir',
  'env-file',
  'docker-env-file',
  'secret-files',
  'kubernetes-manifest',
  'aws-account-id',
  'assumed-role-arn',
  'aws-expiration',
  'aws-profile',
  'aws-config-file',
  'subject',
  'claims',
  'registries',
]);

const NAME = /^[A-Za-z_]\w*$/;
const LONGEST = 200;

export interface NameProblem {
  readonly code: 'name-invalid' | 'name-reserved' | 'name-duplicate';
  readonly message: string;
}

/** Why this can't be a secret's name, or undefined. NAME is what a process may see, NAME_FILE is exported: both must be free. */
export function nameProblem(name: string): NameProblem | undefined {
  if (!isName(name)) return invalid(name);
  const taken = [name, `${name}_FILE`].find(isReserved);
  if (taken !== undefined) {
    const family = reservedFamily(taken);
    const others = family === undefined ? '' : `, as is every name that begins with ${family}`;
    return reserved(`the name "${name}" ${taken === name ? '' : `exports ${taken}, which `}is reserved${others}`);
  }
  if (isDevice(name)) return reserved(`a file of the name "${name}" is a device on Windows`);
  if (OUTPUTS.has(name.toLowerCase())) return reserved(`the name "${name}" is one of the action's own outputs`);
  return undefined;
}

/** Why no name may begin so (`AWS_` of `AWS_*`), or undefined. */
export function stemProblem(stem: string): NameProblem | undefined {
  if (!isName(stem)) return invalid(stem);
  return reservedFamily(stem) === undefined ? undefined : reserved(`every name that begins with "${stem}" is reserved`);
}

/** Upper-cased, with `_` for whatever no name may hold: `prod/payments/db` and `password` give PROD_PAYMENTS_DB_PASSWORD. */
export function deriveName(...parts: readonly string[]): string {
  const name = parts
    .join('_')
    .toUpperCase()
    .replace(/[^A-Z0-9_]/gu, '_');
  return /^\d/.test(name) ? `_${name}` : name;
}

export function isName(text: string): boolean {
  return NAME.test(text) && text.length <= LONGEST;
}

function invalid(name: string): NameProblem {
  return {
    code: 'name-invalid',
    message: `${quote(name)} is no name: expected letters, digits and _, not beginning with a digit, at most ${LONGEST}`,
  };
}

function reserved(message: string): NameProblem {
  return { code: 'name-reserved', message };
}
