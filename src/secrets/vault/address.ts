import { isProblem, type LineProblem, lineProblem } from '../line-problem.ts';
import { NO_VERSION, parseVersion, splitQuery } from '../query.ts';
import { quote } from '../quotation.ts';

/** What Vault or OpenBao answers at a path of its API: `secret/data/ci` of a KV engine, `database/creds/app` of a dynamic one. */
export interface VaultRead {
  readonly kind: 'vault';
  /** Mount and path, without `/v1/`. */
  readonly id: string;
  /** Of KV version 2. */
  readonly version?: string;
}

const LONGEST = 2048;
/** Vault's own: what is read there is no secret of an engine, and some of it is our own login. */
const OWN = ['auth', 'sys', 'identity', 'cubbyhole'];

/** `mount/path[?version=…]`. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2 */
export function parseVaultAddress(address: string): VaultRead | LineProblem {
  const { id, query } = splitQuery(address);
  const version = query === undefined ? NO_VERSION : parseVersion(query, /^[1-9]\d{0,18}$/, 'a number, such as 3');
  if (isProblem(version)) return version;
  return idProblem(id) ?? { kind: 'vault', id, ...version };
}

function idProblem(id: string): LineProblem | undefined {
  const segments = id.split('/');
  if (id.includes('*')) return lineProblem('reference-wildcard', 'a path of Vault is read whole by "#*" alone');
  const [mount = ''] = segments;
  if (OWN.includes(mount))
    return lineProblem('reference-syntax', `${quote(id)} is Vault's own: no engine keeps secrets under "${mount}/"`);
  const found = wrongPart(id, segments);
  if (found === undefined) return undefined;
  return lineProblem(
    'reference-syntax',
    `${quote(id)} is no path of Vault: expected a mount and a path, such as vault:secret/data/payments, found ${found}`,
  );
}

function wrongPart(id: string, segments: readonly string[]): string | undefined {
  if (id === '') return 'nothing';
  if (id.length > LONGEST) return `${id.length} characters`;
  if (/^[/\s]/.test(id)) return `${quote(id.slice(0, 1))} at its beginning`;
  if (id.endsWith('/')) return '"/" at its end';
  const odd = segments.find((segment) => /^\.{0,2}$/.test(segment));
  if (odd !== undefined) return odd === '' ? '"//"' : quote(odd);
  if (!id.isWellFormed() || /\p{Cc}/u.test(id)) return 'a character that is no text';
  return segments.length === 1 ? 'a mount alone' : undefined;
}
