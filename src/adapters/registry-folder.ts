import { unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOSTS_FILE, loginFile, nextFile, tokenFile } from '../delivery/registry-delivery.ts';
import { type Login, parseStored, renderLogin } from '../registries/helper-protocol.ts';
import type { Registry } from '../registries/registry.ts';
import { parseToken, type RegistryToken } from '../registries/token.ts';
import { textOf } from './config-file.ts';
import { replaceFile } from './replace-file.ts';
import { stepFolders } from './step-folders.ts';

/** A step that logs in to registries. */
export interface RegistryFolder {
  readonly path: string;
  readonly hosts: readonly string[];
}

/** Those of this job: the step whose command this is first, then the newest. */
export function registryFolders(own: string): readonly RegistryFolder[] {
  return stepFolders({ KEYLESS_DIR: own, RUNNER_TEMP: dirname(own) }).map(({ path }) => ({
    path,
    hosts: (textOf(join(path, HOSTS_FILE)) ?? '').split('\n').filter((host) => host !== ''),
  }));
}

/** The login that a tool has stored for a registry itself, in place of ours. */
export function storedLogin(folder: string, host: string): Login | undefined {
  const login = parseStored(textOf(join(folder, loginFile(host))) ?? '');
  return typeof login === 'string' ? undefined : login;
}

export function storeLogin(folder: string, host: string, login: Login): void {
  keep(folder, loginFile(host), renderLogin(host, login));
}

/** The token that was kept for a registry, fresh or not. */
export function keptToken(folder: string, registry: Registry): RegistryToken | undefined {
  return parseToken(textOf(join(folder, tokenFile(registry))) ?? '');
}

export function keepToken(folder: string, registry: Registry, token: RegistryToken): void {
  keep(folder, tokenFile(registry), JSON.stringify(token));
}

/** Forgets a stored login and the token alike. */
export function forget(folder: string, registry: Registry): void {
  for (const file of [loginFile(registry.host), tokenFile(registry)]) {
    try {
      unlinkSync(join(folder, file));
    } catch {
      // There is none.
    }
  }
}

function keep(folder: string, file: string, text: string): void {
  replaceFile(join(folder, file), join(folder, nextFile(file)), text);
}
