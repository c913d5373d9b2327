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
  type Stats,
} from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import type { Entry, Files, OpenFile } from '../ports/files.ts';

const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY } = constants;

/** The file system, of which links, pipes, sockets and devices are left alone. */
export const disk: Files = {
  *walk(root, leaves) {
    const name = basename(root);
    const kind = kindOf(root);
    if (kind === 'folder') yield* walkFolder(root, leaves);
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
    return new DiskFile(file);
  },
};

/** Depth first, without recursion: a hostile tree may be deeper than a stack. */
function* walkFolder(root: string, leaves: (name: string) => boolean): Generator<Entry, void, undefined> {
  const folders = [{ path: root, inside: '' }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = list(folder.path);
    if (entries === undefined) yield { kind: 'unreadable', ...folder, name: basename(folder.path) };
    for (const entry of entries ?? []) {
      const { name } = entry;
      if (folder.inside === '' && leaves(name)) continue;
      const path = folder.path + sep + name;
      const inside = folder.inside === '' ? name : `${folder.inside}/${name}`;
      if (entry.isFile()) yield { kind: 'file', path, inside, name };
      else if (entry.isDirectory()) {
        folders.push({ path, inside });
        yield { kind: 'folder', path, inside, name };
      } else if (entry.isSymbolicLink()) yield { kind: 'link', path, inside, name, target: targetOf(path) };
    }
  }
}

function list(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
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

class DiskFile implements OpenFile {
  readonly #file: number;
  #stat: Stats | undefined;

  constructor(file: number) {
    this.#file = file;
  }

  get size(): number {
    return this.#facts.size;
  }

  get changedAt(): number {
    return this.#facts.mtimeMs;
  }

  get #facts(): Stats {
    this.#stat ??= fstatSync(this.#file);
    return this.#stat;
  }

  next(into: Uint8Array): number {
    return readSync(this.#file, into, 0, into.length, null);
  }

  read(at: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(Math.max(0, Math.min(length, this.size - at)));
    let filled = 0;
    while (filled < bytes.length) {
      const got = readSync(this.#file, bytes, filled, bytes.length - filled, at + filled);
      if (got === 0) break;
      filled += got;
    }
    return bytes.subarray(0, filled);
  }

  close(): void {
    closeSync(this.#file);
  }
}
