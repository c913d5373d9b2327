import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HOSTS_FILE, lockFile, loginFile, tokenFile } from '../delivery/registry-delivery.ts';
import type { KeptToken } from '../ports.ts';
import { type Login, parseStored, renderLogin } from '../registries/helper-protocol.ts';
import type { Registry } from '../registries/registry.ts';
import { parseToken } from '../registries/token.ts';
import { takeLock } from './lock.ts';
import { replaceFile, textOf } from './replace-file.ts';
import { stepFolders } from './step-folders.ts';

const PAUSE = 25;

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
export function storedLogin({ path }: RegistryFolder, host: string): Login | undefined {
  const login = parseStored(textOf(join(path, loginFile(host))) ?? '');
  return typeof login === 'string' ? undefined : login;
}

export function storeLogin({ path }: RegistryFolder, host: string, login: Login): void {
  replaceFile(join(path, loginFile(host)), renderLogin(host, login));
}

/** Forgets a stored login and the token alike. */
export function forget({ path }: RegistryFolder, registry: Registry): void {
  replaceFile(join(path, loginFile(registry.host)), undefined);
  replaceFile(join(path, tokenFile(registry)), undefined);
}

export function keptToken(folder: string, registry: Registry): KeptToken {
  const path = join(folder, tokenFile(registry));
  return {
    read: () => parseToken(textOf(path) ?? ''),
    write: (token) => replaceFile(path, JSON.stringify(token)),
    lock: async (signal) => {
      for (;;) {
        const release = takeLock(lockFile(path));
        if (release !== undefined) return release;
        await wait(PAUSE, undefined, { signal });
      }
    },
  };
}
