import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { namesIfThere, textIfThere } from '../if-there.ts';

/**
 * The folders in which Podman and Buildah keep what they know of this user's images, one for each storage driver, where
 * there are any images. To ask either of them that would make such folders, and leave a process behind.
 * containers-storage.conf(5)
 */
export function imageFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const home = env['HOME'] || homedir();
  const user = process.geteuid?.() ?? -1;
  const own = join(env['XDG_DATA_HOME'] || join(home, '.local/share'), 'containers/storage');
  const settings = [
    env['CONTAINERS_STORAGE_CONF'] || join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'containers/storage.conf'),
    '/etc/containers/storage.conf',
  ];
  const named = settings.flatMap(rootsIn).map((root) =>
    root
      .replaceAll('$HOME', home)
      .replaceAll('$UID', String(user))
      .replaceAll('$USER', env['USER'] ?? ''),
  );
  const roots = new Set([user === 0 ? '/var/lib/containers/storage' : own, ...named]);
  return [...roots]
    .flatMap(foldersIn)
    .filter((folder) => namesIfThere(folder).some((name) => /^[0-9a-f]{64}$/.test(name)));
}

/** When an image was put there, in milliseconds since the epoch. */
export function storedAt(folders: readonly string[], id: string): number {
  return Math.max(0, ...folders.map((folder) => changedAt(join(folder, id))));
}

function rootsIn(settings: string): readonly string[] {
  const found = textIfThere(settings).matchAll(/^\s*(?:graphroot|rootless_storage_path)\s*=\s*"([^"]+)"/gm);
  return [...found].map(([, root = '']) => root);
}

function foldersIn(root: string): readonly string[] {
  return namesIfThere(root)
    .filter((name) => name.endsWith('-images'))
    .map((name) => join(root, name));
}

function changedAt(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
