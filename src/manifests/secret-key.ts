import { quote } from '../secrets/quotation.ts';

/** Why no Secret may have this key, or undefined. https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
export function keyProblem(key: string): string | undefined {
  if (key.length > 253) return `a key has ${key.length} characters; 253 are the most: ${quote(key, 60)}`;
  const strange = /[^-._a-zA-Z0-9]/u.exec(key)?.[0];
  if (strange !== undefined)
    return `the key ${quote(key, 80)} holds ${quote(strange)}; only letters, digits, "-", "." and "_" are allowed`;
  if (key === '.' || key === '..' || key.startsWith('..'))
    return `the key ${quote(key)} is no file name that Kubernetes takes`;
  return key === '' ? 'a key is empty' : undefined;
}
