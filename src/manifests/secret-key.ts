import { isFieldName } from '../secrets/field-name.ts';
import { quote } from '../secrets/quotation.ts';

/** How a message names a key. */
export type ShowKey = (key: string) => string;

/** One that stands in a manifest, or is a secret's name. */
export const quoteKey: ShowKey = (key) => quote(key, 80);

/** One that a secret's value holds, and that may itself be a secret. */
export const showKey: ShowKey = (key) => (isFieldName(key) ? quoteKey(key) : 'a key of the value');

/** Why no Secret may have this key, or undefined. https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
export function keyProblem(key: string, show: ShowKey = quoteKey): string | undefined {
  const shown = show(key).replace(/^"/, 'the key "');
  if (key.length > 253) return `${shown} has ${key.length} characters; 253 are the most`;
  const strange = /[^-._a-zA-Z0-9]/u.exec(key)?.[0];
  if (strange !== undefined)
    return `${shown} holds ${quote(strange)}; only letters, digits, "-", "." and "_" are allowed`;
  if (key === '.' || key === '..' || key.startsWith('..')) return `${shown} is no file name that Kubernetes takes`;
  return key === '' ? 'a key is empty' : undefined;
}
