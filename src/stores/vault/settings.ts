import type { InputReader } from '../../inputs/input-reader.ts';
import { planReads } from '../../secrets/plan.ts';
import type { SecretReference } from '../../secrets/reference.ts';
import { asksFor, noteMissing } from '../login-asked.ts';
import type { StoreSettings } from '../settings.ts';

/** How a step logs in to Vault or OpenBao. */
export interface VaultSettings extends StoreSettings {
  /** Origin and perhaps a path behind which Vault answers, without a slash at its end. */
  readonly address: string;
  /** Empty: the mount's default role. */
  readonly role: string;
  /** Of the auth method: `jwt`. */
  readonly authPath: string;
  /** Empty: the root namespace. */
  readonly namespace: string;
}

/** Connections beside the login's: as many as secrets are read side by side. */
const MOST_MORE = 8;

/** Reads `vault-…`; undefined where no line names Vault and no input of it is given. */
export function readVaultSettings(read: InputReader, lines: readonly SecretReference[]): VaultSettings | undefined {
  if (!asksFor('vault', read, lines)) return undefined;
  noteMissing('vault', read, lines, { 'vault-addr': 'address' });
  const address = addressOf(read);
  const settings = {
    role: plain(read, 'vault-role'),
    authPath: trimmed(plain(read, 'vault-auth-path')) || 'jwt',
    namespace: trimmed(plain(read, 'vault-namespace')),
    audience: plain(read, 'vault-audience') || originOf(address),
    authority: read.text('vault-ca') || undefined,
  };
  const connections = 1 + Math.min(planReads(lines).length, MOST_MORE);
  const origins = address === '' ? [] : Array.from({ length: connections }, () => originOf(address));
  return { ...settings, address, origins };
}

/** Nothing is sent to Vault any other way than by https. */
function addressOf(read: InputReader): string {
  const text = read.text('vault-addr').replace(/\/+$/, '');
  if (text === '') return '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && !/\s/.test(text))
    return text.replace(/\/v1$/, '');
  read.invalid('vault-addr', 'an https address such as https://vault.example.com:8200', text);
  return '';
}

function originOf(address: string): string {
  return address === '' ? '' : new URL(address).origin;
}

/** One word: it becomes part of an address, a header or a document. */
function plain(read: InputReader, name: string): string {
  const text = read.text(name);
  if (/[\s\p{Cc}?#%]/u.test(text)) read.invalid(name, 'one word, without blanks or any of ?#%', text);
  return text;
}

function trimmed(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
