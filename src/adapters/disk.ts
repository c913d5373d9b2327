import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Entry, Files, OpenFile } from '../scan-ports.ts';

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

/** The file system, of which links, pipes, sockets and devices are left alone. */
export const disk: Files = {
  *walk(root, leaves) {
    const name = basename(root);
    const kind = kindOf(root);
    if (kind === 'folder') yield* walkFolder(root, '', leaves);
    else if (kind === 'file') yield { kind, path: root, inside: '', name };
    else if (kind === 'link') yield { kind, path: root, inside: '', name, target: targetOf(root) };
  },

  open(path) {
    let file: number;
    try {
      file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    } catch {
      return undefined;
    }
    return openFile(file);
  },
};

function* walkFolder(
  folder: string,
  inside: string,
  leaves: (name: string) => boolean,
): Generator<Entry, void, undefined> {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    yield { kind: 'unreadable', path: folder, inside, name: basename(folder) };
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (leaves(name)) continue;
    const path = join(folder, name);
    const within = inside === '' ? name : `${inside}/${name}`;
    if (entry.isFile()) yield { kind: 'file', path, inside: within, name };
    else if (entry.isDirectory()) {
      yield { kind: 'folder', path, inside: within, name };
      yield* walkFolder(path, within, leavesNothing);
    } else if (entry.isSymbolicLink()) yield { kind: 'link', path, inside: within, name, target: targetOf(path) };
  }
}

function leavesNothing(): boolean {
  return false;
}

function kindOf(path: string): 'file' | 'folder' | 'link' | 'other' {
  try {
    const stat = lstatSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : stat.isSymbolicLink() ? 'link' : 'other';
  } catch {
    return 'other';
  }
}

function targetOf(link: string): string {
  try {
    return resolve(dirname(link), readlinkSync(link));
  } catch {
    return '';
  }
}

function openFile(file: number): OpenFile {
  let stat: ReturnType<typeof fstatSync> | undefined;
  const facts = (): { readonly size: number; readonly mtimeMs: number } => {
    stat ??= fstatSync(file);
    return { size: Number(stat.size), mtimeMs: Number(stat.mtimeMs) };
  };
  return {
    get size() {
      return facts().size;
    },
    get changedAt() {
      return facts().mtimeMs;
    },
    next: (into) => readSync(file, into, 0, into.length, null),
    read(at, length) {
      const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, this.size - at)));
      let filled = 0;
      while (filled < bytes.length) {
        const got = readSync(file, bytes, filled, bytes.length - filled, at + filled);
        if (got === 0) break;
        filled += got;
      }
      return bytes.subarray(0, filled);
    },
    close: () => closeSync(file),
  };
}
